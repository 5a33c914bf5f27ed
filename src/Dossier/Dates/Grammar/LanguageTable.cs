using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Dates.Grammar;

/// <summary>
/// A language's table as written: lines of text in sections. <c>[settings]</c>, <c>[words]</c>, <c>[parts]</c> and
/// <c>[patterns]</c>, which may come several times: each is a stage that sees the expressions of those before it.
/// At <c>[holidays]</c> stand the patterns of another text: days with a name, each behind its <see cref="Meaning.HolidayRule"/>.
/// A line that begins with <c>#</c> is a remark. The setting <c>compounds</c> names pairs of classes, <c>weekday+daypart</c>,
/// whose words are also written together: such a word is read as two. Words with a plus at the end, <c>letzt+</c>, take each
/// of the <c>endings</c>.
/// </summary>
internal sealed class LanguageTable
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<List<(string Text, int Line)>> _stages = [];
    private readonly Dictionary<string, UInt128> _classes = new(TokenClasses.Names, StringComparer.Ordinal);

    private LanguageTable()
    {
    }

    /// <summary>Compiles a table and its holidays.</summary>
    /// <exception cref="FormatException">A line is wrong; the message names it.</exception>
    public static DateLanguage Compile(string text, string holidays)
    {
        var table = new LanguageTable();
        table.Read(text, holidays);
        var lexicon = new Lexicon();
        foreach (var words in table._words)
        {
            table.AddWords(words, lexicon);
        }

        foreach (var compound in table.Endings("compounds"))
        {
            table.AddCompounds(compound, lexicon);
        }

        var reader = new PatternReader(table.KnownClass, word => Ask(lexicon, word), table._parts, ConstantOf);
        var stages = table._stages.Select(stage => stage.Select(line => reader.Read(line.Text, line.Line)).ToImmutableArray()).ToList();
        var symbols = new SymbolTable();
        return new DateLanguage(table, lexicon, symbols)
        {
            Stages = [.. stages.Select(stage => new PatternAutomaton(stage, symbols))],
        };
    }

    public bool Has(string key) => _settings.ContainsKey(key);

    public ImmutableArray<string> Endings(string key) =>
        _settings.TryGetValue(key, out var endings) ? [.. endings.Split(' ', StringSplitOptions.RemoveEmptyEntries)] : [];

    private static int Ask(Lexicon lexicon, string word)
    {
        var entry = lexicon.Add(word);
        lexicon[entry].IsAskedFor = true;
        return entry;
    }

    private static IEnumerable<(string Text, int Number)> Lines(string text)
    {
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (line, number);
            }
        }
    }

    private void Read(string text, string holidays)
    {
        var section = "";
        foreach (var (line, number) in Lines(text))
        {
            if (line[0] == '[')
            {
                section = line;
                if (section == "[patterns]")
                {
                    _stages.Add([]);
                }
                else if (section == "[holidays]")
                {
                    _stages[^1].AddRange(Lines(holidays).Select(holiday => (HolidayPattern(holiday.Text), holiday.Number)));
                }

                continue;
            }

            switch (section)
            {
                case "[settings]":
                    var space = (line + " ").IndexOf(' ', StringComparison.Ordinal);
                    _settings.Add(line[..space], line[space..].Trim());
                    break;
                case "[words]":
                    _words.Add(line);
                    break;
                case "[parts]":
                    var equals = line.IndexOf(" = ", StringComparison.Ordinal);
                    _parts.Add(line[..equals], line[(equals + 3)..]);
                    break;
                case "[patterns]":
                    _stages[^1].Add((line, number));
                    break;
                default:
                    throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} stands in no section that is known: '{section}'."));
            }
        }
    }

    private string HolidayPattern(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return $"bare holiday holiday={line[..colon]}: {(_parts.ContainsKey("HolidayLead") ? "HolidayLead?" : "")} ( {line[(colon + 2)..]} ) HolidayYear?";
    }

    // class N: word|word word …   The value rises by one from blank to blank; class^ is for words with a capital letter, class_ for those without.
    private void AddWords(string text, Lexicon lexicon)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = parts[0].TrimEnd('^', '_');
        var @class = ClassOf(name);
        var value = 0;
        foreach (var part in parts.Skip(1))
        {
            if (part[^1] == ':')
            {
                value = ConstantOf(part[..^1]);
                continue;
            }

            foreach (var word in part.Split('|').SelectMany(Inflected))
            {
                var entry = lexicon[lexicon.Add(word)];
                entry.Values.Add((@class, value));
                switch (parts[0][^1])
                {
                    case '^':
                        entry.CapitalClasses |= @class;
                        break;
                    case '_':
                        entry.LowerClasses |= @class;
                        break;
                    default:
                        entry.Classes |= @class;
                        break;
                }
            }

            value++;
        }
    }

    // A word with a plus takes every ending.
    private IEnumerable<string> Inflected(string word) => word[^1] == '+' ? Endings("endings").Select(ending => word[..^1] + ending) : [word];

    // weekday+daypart: every word of the one class, written together with every word of the other.
    private void AddCompounds(string text, Lexicon lexicon)
    {
        var plus = text.IndexOf('+', StringComparison.Ordinal);
        var known = lexicon.Count;
        var (heads, tails) = (WordsOf(KnownClass(text[..plus])), WordsOf(KnownClass(text[(plus + 1)..])));
        foreach (var (head, tail) in heads.SelectMany(_ => tails, (head, tail) => (head, tail)))
        {
            var word = lexicon[head].Word;
            var entry = lexicon.Add(word + lexicon[tail].Word);
            if (entry >= known)
            {
                lexicon[entry].Compound = (head, tail, word.Length);
            }
        }

        List<int> WordsOf(UInt128 @class) => [.. Enumerable.Range(1, known - 1).Where(entry => lexicon[entry].Values.Any(value => value.Class == @class))];
    }

    private UInt128 KnownClass(string name) => _classes.TryGetValue(name, out var @class)
        ? @class
        : throw new FormatException($"No word is of a class '{name}'.");

    private UInt128 ClassOf(string name)
    {
        if (_classes.TryGetValue(name, out var @class))
        {
            return @class;
        }

        var bit = TokenClasses.FirstFree + _classes.Count - TokenClasses.Names.Count;
        @class = bit < 128 ? UInt128.One << bit : throw new FormatException($"There is no room for a class '{name}'.");
        _classes.Add(name, @class);
        return @class;
    }

    private static int ConstantOf(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : TableConstants.Values.TryGetValue(text, out var value) ? value : Meaning.HolidayRule.Parse(text);
}
