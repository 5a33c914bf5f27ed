using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Names.Matching;

/// <summary>Puts the names, surnames and phrases of all records into a trie, and finds those that two records share.</summary>
internal sealed class NameTrieBuilder(ImmutableArray<AuthorityRecord> records, DiagnosticBag diagnostics)
{
    private readonly Dictionary<ulong, int> _words = [];
    private readonly Dictionary<ulong, int> _edges = [];
    private readonly HashSet<ulong> _lowerCase = [];
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
            builder.AddDerived(i);
        }

        foreach (var end in builder._ends)
        {
            if (end is { Record: >= 0, IsDerived: true })
            {
                end.Doubtful.ForEach(end.Share);
            }
        }

        return new NameTrie(builder._words, builder._edges, [.. builder._ends], builder._lowerCase, records);
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
            if (EndOf(phrase, out var tokens) is { } end && !end.Not.Contains(record))
            {
                _lowerCase.Add(tokens[0].Key);
                end.Not.Add(record);
            }
        }
    }

    private void AddDerived(int record)
    {
        if (records[record].Kind == RecordKind.Person)
        {
            AddPersonal(record);
        }
        else if (records[record].Kind == RecordKind.Organization)
        {
            foreach (var name in FullNames(records[record]))
            {
                // "Guardian" for The Guardian. What has no capital left is no name: "the who".
                var bare = NameWords.WithoutArticle(name);
                if (bare.Length < name.Length && char.IsUpper(bare[0]))
                {
                    AddMade(record, bare, onlyInside: true);
                }
            }
        }
    }

    private void AddPersonal(int record)
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
                AddSurname(record, surname, name[(surname.Length + 1)..]); // "Xi Jinping" is sorted as "Xi, Jinping"
            }
            else if ((PersonalName.Parse(name, surname) ?? PersonalName.Parse(name)) is { } parts)
            {
                // A name in another spelling ("Gheddafi") has a surname of its own.
                if (parts.HasSurname)
                {
                    AddSurname(record, parts.IsSurnameAlone ? name : parts.Surname, string.Join(' ', parts.Given));
                }

                if (parts.FirstAndLast is not { } shorter)
                {
                    continue;
                }

                if (parts.IsToldByInitials)
                {
                    EndOf(shorter, out _)?.Doubtful.Add(record);
                }
                else
                {
                    AddMade(record, shorter, onlyInside: false);
                }
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
            end.Share(record);
        }

        AddShape(end, ShapeOf(name, tokens, records[record].Kind, form, onlyInside: false), tokens);
        return true;
    }

    private void AddMade(int record, string name, bool onlyInside)
    {
        if (EndOf(name, out var tokens) is not { } end || (end.Record >= 0 && !end.IsDerived))
        {
            return;
        }

        if (end.Record >= 0 && end.Record != record)
        {
            end.Share(record);
        }

        end.Record = end.Record < 0 ? record : end.Record;
        end.IsDerived = true;
        AddShape(end, ShapeOf(name, tokens, records[record].Kind, NameForm.Full, onlyInside), tokens);
    }

    private void AddSurname(int record, string surname, string given)
    {
        if (EndOf(surname, out var tokens) is { } end && !end.Bearers.Exists(bearer => bearer.Record == record))
        {
            var bearer = new Bearer(record, CapitalsOf(tokens), InitialsOf(given));
            end.Bearers.Add(bearer);
            AddLowerCase(bearer.Capitals, tokens);
        }
    }

    private void AddShape(NameEnd end, NameShape shape, List<NameToken> tokens)
    {
        end.Shapes.Add(shape);
        AddLowerCase(shape.Capitals, tokens);
    }

    private void AddLowerCase(ulong capitals, List<NameToken> tokens)
    {
        if ((capitals & 1) == 0)
        {
            _lowerCase.Add(tokens[0].Key);
        }
    }

    private static string InitialsOf(string given) =>
        string.Concat(given.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word)).Where(word => word.Length > 0).Select(word => word[0]));

    private NameEnd? EndOf(string name, out List<NameToken> tokens)
    {
        tokens = [];
        for (var position = 0; Tokens.TryNext(name, position, out var token); position = token.End)
        {
            var before = tokens.Count == 0 ? default : tokens[^1];
            var gap = tokens.Count == 0 ? Tokens.Break : Tokens.GapOf(name.AsSpan(before.End, token.Start - before.End), name.AsSpan(before.Start, before.Length));
            tokens.Add(token with { Gap = gap });
        }

        if (tokens.Count is 0 or > NameTrie.MaxWords || tokens.Skip(1).Any(token => token.Gap == Tokens.Break))
        {
            return null;
        }

        var node = 0;
        foreach (var token in tokens)
        {
            var edge = NameTrie.Edge(node, token.Gap, NumberOf(token.Key));
            if (!_edges.TryGetValue(edge, out node))
            {
                _edges[edge] = node = _ends.Count;
                _ends.Add(null);
            }
        }

        return _ends[node] ??= new NameEnd();
    }

    private int NumberOf(ulong key) => _words.TryGetValue(key, out var number) ? number : _words[key] = _words.Count + 1;

    private static NameShape ShapeOf(string name, List<NameToken> tokens, RecordKind kind, NameForm form, bool onlyInside)
    {
        var all = CapitalsOf(tokens);
        var small = 0UL;
        for (var i = 0; i < tokens.Count; i++)
        {
            // "bin Laden" is a name, but "di Stefano" may be "of Stefano".
            var word = Folding.Fold(name[tokens[i].Start..tokens[i].End]);
            var words = kind != RecordKind.Person ? NameWords.Small : i == 0 ? NameWords.PlainParticles : NameWords.Particles;
            small |= words.Contains(word) ? 1UL << i : 0;
        }

        // "El Al" is made of small words only: there the capitals are all that tells it from other text.
        var capitals = (all & ~small) == 0 ? all : all & ~small;
        var isShort = tokens.Count == 1 && tokens[0].Length is 2 or 3 && tokens[0].Has(TokenTraits.AllCapitals);
        var tail = name.Length == tokens[^1].End + 1 ? name[^1] : ' ';
        return new NameShape(capitals, isShort, tail, form, onlyInside);
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
