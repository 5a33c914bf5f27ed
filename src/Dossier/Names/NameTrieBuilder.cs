using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Names;

/// <summary>Puts the names, surnames and phrases of all records into a trie, and finds those that two records share.</summary>
internal sealed class NameTrieBuilder(ImmutableArray<AuthorityRecord> records, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> _edges = [];
    private readonly List<NameEnd?> _ends = [null];

    /// <summary>Builds the trie.</summary>
    public static NameTrie Build(ImmutableArray<AuthorityRecord> records, DiagnosticBag diagnostics)
    {
        var builder = new NameTrieBuilder(records, diagnostics);
        for (var i = 0; i < records.Length; i++)
        {
            builder.AddWritten(i);
        }

        // What we make up comes last, so that it yields to what somebody wrote.
        for (var i = 0; i < records.Length; i++)
        {
            if (records[i].Kind == RecordKind.Person)
            {
                builder.AddDerived(i);
            }
        }

        return new NameTrie(builder._words, builder._edges, [.. builder._ends]);
    }

    private void AddWritten(int record)
    {
        var found = false;
        foreach (var name in FullNames(records[record]))
        {
            found |= AddName(record, name, NameForm.Full);
        }

        foreach (var alias in records[record].Aliases)
        {
            found |= AddName(record, alias, NameForm.Alias);
        }

        if (!found)
        {
            diagnostics.Add(Codes.NameUnfindable.At(records[record].Span, records[record].Name));
        }

        foreach (var phrase in records[record].Not)
        {
            if (EndOf(phrase, out _) is { } end && !end.Not.Contains(record))
            {
                end.Not.Add(record);
            }
        }
    }

    private void AddDerived(int record)
    {
        var comma = records[record].SortName.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            return;
        }

        var surname = records[record].SortName[..comma];
        foreach (var name in FullNames(records[record]))
        {
            if (name.StartsWith(surname + " ", StringComparison.Ordinal))
            {
                AddSurname(record, surname); // "Xi Jinping" is sorted as "Xi, Jinping"
            }
            else if ((PersonalName.Parse(name, surname) ?? PersonalName.Parse(name)) is { } parts)
            {
                // A name in another spelling ("Gheddafi") has a surname of its own.
                AddSurname(record, parts.Surname);
                AddFirstAndLast(record, parts.FirstAndLast);
            }
        }
    }

    private bool AddName(int record, string name, NameForm form)
    {
        if (EndOf(name, out var tokens) is not { } end)
        {
            return false;
        }

        if (end.Record < 0)
        {
            end.Record = record;
        }
        else if (end.Record != record)
        {
            Share(end, record);
        }

        end.Shapes.Add(ShapeOf(name, tokens, records[record].Kind, form));
        return true;
    }

    private void AddFirstAndLast(int record, string? name)
    {
        if (name is null || EndOf(name, out var tokens) is not { } end || (end.Record >= 0 && !end.IsDerived))
        {
            return;
        }

        if (end.Record >= 0 && end.Record != record)
        {
            Share(end, record);
        }

        end.Record = end.Record < 0 ? record : end.Record;
        end.IsDerived = true;
        end.Shapes.Add(ShapeOf(name, tokens, RecordKind.Person, NameForm.Full));
    }

    private static void Share(NameEnd end, int record)
    {
        if (end.Sharers.Count == 0)
        {
            end.Sharers.Add(end.Record);
        }

        if (!end.Sharers.Contains(record))
        {
            end.Sharers.Add(record);
        }
    }

    private void AddSurname(int record, string surname)
    {
        if (EndOf(surname, out var tokens) is { } end && !end.Bearers.Exists(bearer => bearer.Record == record))
        {
            end.Bearers.Add((record, CapitalsOf(tokens)));
        }
    }

    private NameEnd? EndOf(string name, out List<NameToken> tokens)
    {
        tokens = [];
        for (var position = 0; Tokens.TryNext(name, position, out var start, out var end); position = end)
        {
            var before = tokens.Count == 0 ? default : tokens[^1];
            var gap = tokens.Count == 0 ? Tokens.Break : Tokens.GapOf(name.AsSpan(before.End, start - before.End), name.AsSpan(before.Start, before.Length));
            tokens.Add(new NameToken(start, end, NumberOf(name[start..end]), gap, Tokens.CapitalsOf(name.AsSpan(start, end - start))));
        }

        if (tokens.Count is 0 or > NameTrie.MaxWords || tokens.Skip(1).Any(token => token.Gap == Tokens.Break))
        {
            return null;
        }

        var node = 0;
        foreach (var token in tokens)
        {
            var edge = NameTrie.Edge(node, token.Gap, token.Word);
            if (!_edges.TryGetValue(edge, out node))
            {
                _edges[edge] = node = _ends.Count;
                _ends.Add(null);
            }
        }

        return _ends[node] ??= new NameEnd();
    }

    private int NumberOf(string word)
    {
        var folded = Folding.Fold(word);
        return _words.TryGetValue(folded, out var number) ? number : _words[folded] = _words.Count;
    }

    private static NameShape ShapeOf(string name, List<NameToken> tokens, RecordKind kind, NameForm form)
    {
        var all = CapitalsOf(tokens);
        var small = 0UL;
        for (var i = kind == RecordKind.Person ? 1 : 0; i < tokens.Count; i++)
        {
            var word = Folding.Fold(name[tokens[i].Start..tokens[i].End]);
            small |= (kind == RecordKind.Person ? NameWords.Particles : NameWords.Small).Contains(word) ? 1UL << i : 0;
        }

        // "El Al" is made of small words only: there the capitals are all that tells it from other text.
        var capitals = (all & ~small) == 0 ? all : all & ~small;
        var isShort = tokens.Count == 1 && tokens[0].Length is 2 or 3 && tokens[0].Has(TokenTraits.AllCapitals);
        var tail = name.Length == tokens[^1].End + 1 ? name[^1] : ' ';
        return new NameShape(capitals, isShort, tail, form);
    }

    private static ulong CapitalsOf(List<NameToken> tokens)
    {
        var capitals = 0UL;
        for (var i = 0; i < tokens.Count; i++)
        {
            capitals |= tokens[i].Has(TokenTraits.HasCapital) ? 1UL << i : 0;
        }

        return capitals;
    }

    private static IEnumerable<string> FullNames(AuthorityRecord record) => record.Names.Values.SelectMany(names => names).Prepend(record.Name);
}
