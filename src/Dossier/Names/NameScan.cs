using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Names;

/// <summary>One search of one article: the leftmost, longest names, and the surnames of who was named before.</summary>
internal ref struct NameScan(
    NameTrie trie, ImmutableArray<AuthorityRecord> records, string plain, LanguageTag language, ReadOnlySpan<NameToken> tokens, ImmutableArray<NameRuling> rulings)
{
    private readonly ReadOnlySpan<NameToken> _tokens = tokens;
    private readonly Neighbours _neighbours = new(plain, language, tokens);
    private readonly ImmutableArray<NameMention>.Builder _mentions = ImmutableArray.CreateBuilder<NameMention>();

    private readonly ImmutableArray<AmbiguousName>.Builder _ambiguous = ImmutableArray.CreateBuilder<AmbiguousName>();

    // Per person, the first word of the latest mention.
    private readonly Dictionary<int, int> _latest = [];
    private List<(int Record, int First, int Last)>? _excluded;

    /// <summary>The mentions, in the order of the text.</summary>
    public NamesFound Run()
    {
        _excluded = trie.HasPhrases ? FindPhrases() : null;
        Span<(int Node, int Last)> ends = stackalloc (int, int)[NameTrie.MaxWords];
        for (var first = 0; first < _tokens.Length; first++)
        {
            var count = CanBegin(first) ? Walk(first, ends) : 0;
            while (--count >= 0)
            {
                if (TryTake(trie.EndAt(ends[count].Node)!, first, ends[count].Last))
                {
                    first = ends[count].Last;
                    break;
                }
            }
        }

        foreach (var ruling in rulings.Where(ruling => ruling.IsRecord))
        {
            _mentions.Add(new NameMention(ruling.Span, ruling.Record, NameForm.Ruled, ruling.Span.In(plain)) { Ruling = ruling });
        }

        return new NamesFound([.. _mentions.OrderBy(mention => mention.Span.Start)], _ambiguous.DrainToImmutable());
    }

    private readonly int Walk(int first, Span<(int Node, int Last)> ends)
    {
        var count = 0;
        var node = trie.First(_tokens[first]);
        for (var last = first; node != 0; node = trie.Next(node, _tokens[last]))
        {
            if (trie.EndAt(node) is not null)
            {
                ends[count++] = (node, last);
            }

            if (++last == _tokens.Length)
            {
                break;
            }
        }

        return count;
    }

    private readonly List<(int Record, int First, int Last)> FindPhrases()
    {
        var found = new List<(int, int, int)>();
        Span<(int Node, int Last)> ends = stackalloc (int, int)[NameTrie.MaxWords];
        for (var first = 0; first < _tokens.Length; first++)
        {
            for (var count = Walk(first, ends) - 1; count >= 0; count--)
            {
                foreach (var record in trie.EndAt(ends[count].Node)!.Not)
                {
                    found.Add((record, first, ends[count].Last));
                }
            }
        }

        return found;
    }

    private readonly bool TryTake(NameEnd end, int first, int last)
    {
        // "President Washington" is the person; "Washington" alone is the place.
        var isSurnameFirst = end.Bearers.Count > 0 && end.Record >= 0 && _neighbours.HasTitleBefore(first);
        return (isSurnameFirst && TryTakeSurname(end, first, last))
            || (end.Record >= 0 && TryTakeName(end, first, last))
            || (!isSurnameFirst && TryTakeSurname(end, first, last));
    }

    private readonly bool TryTakeName(NameEnd end, int first, int last)
    {
        var shape = ShapeAsWritten(end, first, last);
        if (shape < 0)
        {
            return false;
        }

        if (end.Sharers.Count > 0)
        {
            var span = TextSpan.FromBounds(_tokens[first].Start, _tokens[last].End);
            if (!IsRuled(span, null))
            {
                _ambiguous.Add(new AmbiguousName(span, CandidatesOf(end), span.In(plain)));
            }

            return true;
        }

        var isPerson = records[end.Record].Kind == RecordKind.Person;
        if (IsExcluded(end.Record, first, last)
            || (isPerson && _neighbours.IsHyphenated(first, last))
            || (IsOwnSurname(end) && _neighbours.IsBesideName(first, last, records[end.Record])))
        {
            return false;
        }

        var tail = end.Shapes[shape].Tail;
        var stop = _tokens[last].End;
        stop += tail != ' ' && stop < plain.Length && plain[stop] == tail ? 1 : 0;
        Add(end.Record, end.Shapes[shape].Form, first, stop);
        return true;
    }

    private readonly bool TryTakeSurname(NameEnd end, int first, int last)
    {
        var (person, latest) = (-1, -1);
        var capitals = CapitalsOf(first, last);
        foreach (var bearer in end.Bearers)
        {
            if ((bearer.Capitals & ~capitals) == 0 && _latest.TryGetValue(bearer.Record, out var at) && at > latest)
            {
                (person, latest) = (bearer.Record, at);
            }
        }

        if (person < 0 || IsExcluded(person, first, last) || _neighbours.IsHyphenated(first, last))
        {
            return false;
        }

        if (_neighbours.IsBesideName(first, last, records[person]))
        {
            // "Bob Dorsey" is the latest bearer from here on, and has no record: "Dorsey" is no longer Jack.
            if (_neighbours.IsPlainlyNamedBefore(first))
            {
                Forget(end.Bearers);
            }

            return false;
        }

        Add(person, NameForm.Surname, first, _tokens[last].End);
        return true;
    }

    private readonly void Add(int record, NameForm form, int first, int end)
    {
        var span = TextSpan.FromBounds(_tokens[first].Start, end);
        if (IsRuled(span, records[record]))
        {
            return;
        }

        _mentions.Add(new NameMention(span, records[record], form, span.In(plain)));
        _latest[record] = first;
    }

    private readonly ImmutableArray<AuthorityRecord> CandidatesOf(NameEnd end)
    {
        var candidates = ImmutableArray.CreateBuilder<AuthorityRecord>();
        foreach (var sharer in end.Sharers)
        {
            candidates.Add(records[sharer]);
        }

        return candidates.ToImmutable();
    }

    private readonly bool IsRuled(TextSpan span, AuthorityRecord? record)
    {
        foreach (var ruling in rulings)
        {
            if (ruling.Span.Overlaps(span) && (ruling.IsRecord || record is null || ReferenceEquals(ruling.Record, record)))
            {
                return true;
            }
        }

        return false;
    }

    private readonly void Forget(List<(int Record, ulong Capitals)> bearers)
    {
        foreach (var (record, _) in bearers)
        {
            _latest.Remove(record);
        }
    }

    private readonly int ShapeAsWritten(NameEnd end, int first, int last)
    {
        var capitals = CapitalsOf(first, last);
        for (var i = 0; i < end.Shapes.Count; i++)
        {
            // Where every word has a capital, "Who" and "Us" need all of theirs to be WHO and US.
            var isPlainWord = end.Shapes[i].ShortCapitals && !_tokens[first].Has(TokenTraits.AllCapitals)
                && _tokens[first].Has(TokenTraits.Opens | TokenTraits.InHeading);
            if ((end.Shapes[i].Capitals & ~capitals) == 0 && !isPlainWord)
            {
                return i;
            }
        }

        return -1;
    }

    private readonly ulong CapitalsOf(int first, int last)
    {
        var capitals = 0UL;
        for (var i = first; i <= last; i++)
        {
            capitals |= _tokens[i].Has(TokenTraits.HasCapital) ? 1UL << (i - first) : 0;
        }

        return capitals;
    }

    private readonly bool IsExcluded(int record, int first, int last)
    {
        if (_excluded is not null)
        {
            foreach (var phrase in _excluded)
            {
                if (phrase.Record == record && phrase.First <= first && phrase.Last >= last)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOwnSurname(NameEnd end)
    {
        foreach (var (record, _) in end.Bearers)
        {
            if (record == end.Record)
            {
                return true;
            }
        }

        return false;
    }

    // What is behind an elided article is a name ("dell'Isis"); what is behind the Irish O' is the end of one.
    private readonly bool CanBegin(int first) =>
        first == 0 || _tokens[first].Gap != '\'' || _tokens[first - 1].Length > 1 || plain[_tokens[first - 1].Start] is not ('O' or 'o');
}
