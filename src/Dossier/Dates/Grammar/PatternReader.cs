using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Dates.Grammar;

/// <summary>
/// Reads the patterns of a language's table. A pattern is <c>flags kind slot=value: words</c>; the words are
/// <list type="bullet">
/// <item><c>ago</c>, <c>,</c>: this word, this mark;</item>
/// <item><c>{class}</c>, <c>{slot:class}</c>, <c>{+slot:class}</c>: a token of a class, whose value fills a slot or is added to it; <c>{none:class}</c> fills none;</item>
/// <item><c>Day</c> (with a capital): a part that the table defined before;</item>
/// <item><c>(a | b)</c>, <c>a?</c>: one of several, an optional one; <c>\(</c> is the bracket itself;</item>
/// <item><c>before &lt; inside &gt; after</c>: only what is inside belongs to the expression.</item>
/// </list>
/// </summary>
internal sealed class PatternReader(Func<string, UInt128> classOf, Func<string, int> wordOf, IReadOnlyDictionary<string, string> parts, Func<string, int> constantOf)
{
    private readonly List<PatternPlace> _places = [];
    private readonly List<(int From, int To)> _follows = [];
    private PatternZone _zone;

    /// <summary>Reads one line.</summary>
    /// <exception cref="FormatException">The line is none of a table.</exception>
    public Pattern Read(string line, int number)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            throw new FormatException($"Line {number} has no colon and blank.");
        }

        _places.Clear();
        _follows.Clear();
        var words = new Cursor(line[(colon + 2)..], number);
        _zone = line.Contains('<', StringComparison.Ordinal) ? PatternZone.Before : PatternZone.Inside;
        var whole = ReadChoice(words);
        if (words.Peek is not null || whole.IsOptional)
        {
            throw new FormatException($"Line {number}: {(whole.IsOptional ? "the pattern can be empty" : $"'{words.Peek}' is one too many")}.");
        }

        var (kind, constants, weak, bare) = ReadHead(line[..colon], number);
        var last = whole.Last.ToHashSet();
        var followers = _follows.ToLookup(pair => pair.From, pair => pair.To);
        return new Pattern
        {
            Kind = kind,
            Constants = constants,
            IsWeak = weak,
            IsBare = bare,
            Places = [.. _places],
            First = [.. whole.First.Distinct()],
            IsLast = [.. _places.Select((_, i) => last.Contains(i))],
            Followers = [.. _places.Select((_, i) => followers[i].Distinct().ToImmutableArray())],
        };
    }

    private (MeaningKind Kind, ImmutableArray<(Slot, int)> Constants, bool Weak, bool Bare) ReadHead(string head, int number)
    {
        var kind = MeaningKind.Nothing;
        var (weak, bare) = (false, false);
        var constants = ImmutableArray.CreateBuilder<(Slot, int)>();
        foreach (var word in head.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.IndexOf('=', StringComparison.Ordinal) is var equals and > 0)
            {
                constants.Add((SlotOf(word[..equals], number), constantOf(word[(equals + 1)..])));
            }
            else if (word is "weak")
            {
                weak = true;
            }
            else if (word is "bare")
            {
                bare = true;
            }
            else if (!Enum.TryParse(word, ignoreCase: true, out kind))
            {
                throw new FormatException($"Line {number}: '{word}' is no meaning.");
            }
        }

        return (kind, constants.ToImmutable(), weak, bare);
    }

    private PatternNode ReadChoice(Cursor words)
    {
        // Each of several begins where all of them do: before, inside or behind.
        var zone = _zone;
        var choice = ReadSequence(words);
        while (words.Take("|"))
        {
            _zone = zone;
            choice = choice.Or(ReadSequence(words));
        }

        return choice;
    }

    private PatternNode ReadSequence(Cursor words)
    {
        var sequence = PatternNode.Empty;
        while (words.Peek is not (null or "|" or ")"))
        {
            if (words.Take("<"))
            {
                _zone = PatternZone.Inside;
                continue;
            }

            if (words.Take(">"))
            {
                _zone = PatternZone.After;
                continue;
            }

            var item = ReadItem(words);
            sequence = sequence.Then(words.Take("?") ? item with { IsOptional = true } : item, _follows);
        }

        return sequence;
    }

    private PatternNode ReadItem(Cursor words)
    {
        var word = words.Next();
        if (word is "(")
        {
            var inner = ReadChoice(words);
            return words.Take(")") ? inner : throw new FormatException($"Line {words.Line}: a bracket is not closed.");
        }

        if (char.IsAsciiLetterUpper(word[0]))
        {
            return parts.TryGetValue(word, out var part)
                ? ReadChoice(new Cursor(part, words.Line))
                : throw new FormatException($"Line {words.Line}: no part is called {word}.");
        }

        var index = _places.Count;
        _places.Add(word[0] == '{' ? Capture(word[1..^1], words.Line) : new PatternPlace(0, wordOf(word.TrimStart('\\')), Slot.None, Adds: false, _zone));
        return new PatternNode([index], [index], IsOptional: false);
    }

    private PatternPlace Capture(string text, int line)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = text[(colon + 1)..];
        var adds = text[0] == '+';
        var slot = colon >= 0 ? SlotOf(text[(adds ? 1 : 0)..colon], line)
            : name[0] == '@' ? Slot.Date
            : TokenClasses.DefaultSlots.GetValueOrDefault(name);
        return new PatternPlace(classOf(name), 0, slot, adds, _zone);
    }

    private static Slot SlotOf(string name, int line) => Enum.TryParse<Slot>(name, ignoreCase: true, out var slot)
        ? slot
        : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {line}: '{name}' is no slot."));

    /// <summary>The words and signs of a pattern, one after the other.</summary>
    private sealed class Cursor(string text, int line)
    {
        private int _at;

        public int Line => line;

        public string? Peek
        {
            get
            {
                var at = _at;
                var word = Read(ref at);
                return word.Length == 0 ? null : word;
            }
        }

        public bool Take(string word)
        {
            var at = _at;
            if (Read(ref at) != word)
            {
                return false;
            }

            _at = at;
            return true;
        }

        public string Next() => Read(ref _at);

        private string Read(ref int at)
        {
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            var start = at;
            if (at + 1 < text.Length && text[at] == '\\')
            {
                at += 2;
            }
            else if (at < text.Length && text[at] == '{')
            {
                at = text.IndexOf('}', at) + 1;
            }
            else if (at < text.Length && text[at++] is var first && char.IsLetterOrDigit(first))
            {
                while (at < text.Length && char.IsLetterOrDigit(text[at]))
                {
                    at++;
                }
            }

            return text[start..at];
        }
    }
}
