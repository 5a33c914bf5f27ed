using System.Collections.Immutable;
using Dossier.Names.Recognition;

namespace Dossier.Names.Matching;

/// <summary>The full names that the recogniser found in an article, held against the listed ones.</summary>
internal ref struct UnlistedPersons(
    List<PersonCandidate> persons, ImmutableArray<AuthorityRecord> records, NameTrie trie, ReadOnlySpan<NameToken> tokens, Neighbours neighbours)
{
    /// <summary>From this score on, a person is believed against an organization or a place: odds of 5 to 1.</summary>
    private const int PersonBeatsOthers = 160;

    private readonly Neighbours _neighbours = neighbours;
    private readonly ReadOnlySpan<NameToken> _tokens = tokens;
    private int _next;

    /// <summary>The name that holds a word; asked for words in their order.</summary>
    public PersonCandidate? At(int word)
    {
        while (_next < persons.Count && persons[_next].Last < word)
        {
            _next++;
        }

        return _next < persons.Count && persons[_next].First <= word ? persons[_next] : null;
    }

    /// <summary>Whether a listed name is but a part of the name of somebody who is not listed.</summary>
    public readonly bool AreLonger(PersonCandidate? person, int first, int last, bool isPerson)
    {
        if (person is not { } longer || longer.Last < last || (longer.First == first && longer.Last == last)
            || (!isPerson && longer.Score < PersonBeatsOthers))
        {
            return false;
        }

        for (var i = longer.First; i <= longer.Last; i++)
        {
            if ((i < first || i > last) && _neighbours.MakesLonger(i, isBefore: i < first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody who is listed is named within what looks like a longer name: "Tesla Elon Musk".</summary>
    public readonly bool HoldListed(PersonCandidate person, scoped Span<(int Node, int Last)> ends)
    {
        for (var at = person.First; at < person.Last; at++)
        {
            for (var count = trie.Walk(_tokens, at, ends) - 1; count >= 0; count--)
            {
                var end = trie.EndAt(ends[count].Node);
                if (end.Record >= 0 && ends[count].Last > at && ends[count].Last <= person.Last
                    && records[end.Record].Kind == RecordKind.Person && !AreLonger(person, at, ends[count].Last, isPerson: true))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The word of the surname. The suffix is none: "Cal Ripken Jr."</summary>
    public readonly int LastNameOf(PersonCandidate person)
    {
        var last = person.Last;
        while (last > person.First + 1 && (!_tokens[last].Has(TokenTraits.Capitalised) || _neighbours.FactsOf(last).Is(WordRole.Suffix)))
        {
            last--;
        }

        return last;
    }
}
