using System.Collections.Immutable;
using Dossier.Names.Languages;
using Dossier.Names.Recognition;
using Dossier.Text;

namespace Dossier.Names.Matching;

/// <summary>One search of one article: the leftmost, longest names, and the surnames of who was named before.</summary>
internal ref partial struct NameScan
{
    private readonly NameTrie _trie;
    private readonly ImmutableArray<AuthorityRecord> _records;
    private readonly string _plain;
    private readonly ScannedText _text;
    private readonly ReadOnlySpan<NameToken> _tokens;
    private readonly Neighbours _neighbours;
    private readonly bool _hasGenitive;
    private readonly Rulings _rulings;
    private readonly Phrases _phrases;
    private UnlistedPersons _persons;
    private readonly NameFindings _found;
    private readonly Bearers _bearers;
    private readonly Acronyms _acronyms;

    public NameScan(
        NameTrie trie, ImmutableArray<AuthorityRecord> records, string plain, NameLanguage language, ReadOnlySpan<NameToken> tokens, ImmutableArray<NameRuling> rulings, IntroducedPeople introduced)
    {
        _trie = trie;
        _records = records;
        _plain = plain;
        _tokens = tokens;
        _text = new ScannedText(plain, tokens);
        _neighbours = new Neighbours(plain, language, tokens);
        _hasGenitive = language.HasGenitive;
        _rulings = new Rulings(rulings);
        _phrases = Phrases.Find(trie, tokens);
        _persons = new UnlistedPersons(PersonRecognizer.Find(plain, language, tokens), records, trie, tokens, _neighbours);
        _found = new NameFindings(records, plain);
        _bearers = new Bearers(_found, plain);
        _acronyms = new Acronyms(plain, tokens, _found, _rulings);
        _bearers.Introduce(introduced.Listed.Select(trie.NumberOf), introduced.Others.Select(IntroducedPeople.SurnameOf));
    }

    /// <summary>What was found.</summary>
    public NamesFound Run()
    {
        Span<(int Node, int Last)> ends = stackalloc (int, int)[NameTrie.MaxWords];
        for (var first = 0; first < _tokens.Length; first++)
        {
            if (!_trie.MayBegin(_tokens[first]) && _rulings.IsEmpty)
            {
                continue;
            }

            var last = Take(first, ends);
            first = last < 0 ? first : last;
        }

        _bearers.SettlePending();
        return _found.ToResult();
    }

    /// <summary>Takes what begins at a word; gives its last word, or -1 where nothing does.</summary>
    private int Take(int first, scoped Span<(int Node, int Last)> ends)
    {
        if (_rulings.At(_tokens[first]) is { } ruling)
        {
            return TakeRuled(ruling, first);
        }

        var person = _persons.At(first);
        if (_text.CanBegin(first) && _trie.MayBegin(_tokens[first]))
        {
            for (var count = _trie.Walk(_tokens, first, ends) - 1; count >= 0; count--)
            {
                if (!_rulings.Cover(_tokens, first, ends[count].Last) && TryTake(_trie.EndAt(ends[count].Node), first, ends[count].Last, person))
                {
                    return ends[count].Last;
                }
            }
        }

        if (TakeGenitive(first, person) is >= 0 and var genitive)
        {
            return genitive;
        }

        if (TakeInitials(first, ends) is >= 0 and var last)
        {
            return last;
        }

        if (person is { } stranger && stranger.First == first && !_rulings.Cover(_tokens, first, stranger.Last) && !_persons.HoldListed(stranger, ends))
        {
            _bearers.MeetStranger(stranger, _tokens[_persons.LastNameOf(stranger)].Key, _neighbours.FoldedLetter(_tokens[first]));
            return stranger.Last;
        }

        return _acronyms.Take(first) || TakeSurnameOfStranger(first) ? first : -1;
    }

    private readonly int TakeGenitive(int first, PersonCandidate? person)
    {
        if (!_hasGenitive || !_text.CanBegin(first) || Genitive.Find(_trie, _plain, _tokens, first) is not { Node: > 0 } found
            || _rulings.Cover(_tokens, first, found.Last))
        {
            return -1;
        }

        return TryTake(_trie.EndAt(found.Node), first, found.Last, person) ? found.Last : -1;
    }

    private readonly int TakeRuled(NameRuling ruling, int first)
    {
        var last = first;
        while (last + 1 < _tokens.Length && _tokens[last + 1].Start < ruling.Span.End)
        {
            last++;
        }

        _found.Add(ruling);
        _bearers.MeetRuled(_trie.NumberOf(ruling.Record), first);
        return last;
    }

    private readonly bool TryTake(NameEnd end, int first, int last, PersonCandidate? person)
    {
        // "President Washington" is the person; "Washington" alone is the place.
        var isSurnameFirst = end.Bearers.Count > 0 && end.Record >= 0 && !end.BearsOwnName && _neighbours.HasTitleBefore(first);
        return (isSurnameFirst && TryTakeSurname(end, first, last, person))
            || (end.Record >= 0 && TryTakeName(end, first, last, person))
            || (!isSurnameFirst && TryTakeSurname(end, first, last, person));
    }

    private readonly bool TryTakeName(NameEnd end, int first, int last, PersonCandidate? person)
    {
        if (_text.ShapeOf(end, first, last) is not { } shape)
        {
            return false;
        }

        var isPerson = _records[end.Record].Kind == RecordKind.Person;
        if (_persons.AreLonger(person, first, last, isPerson)
            || (isPerson && (_neighbours.IsHyphenated(first, last) || (_neighbours.HasSuffixAfter(last) && !_records[end.Record].Name.EndsWith('.')))))
        {
            return false;
        }

        if (end.Sharers.Count > 0)
        {
            return TryTakeShared(end, shape, first, last);
        }

        var span = _text.SpanOf(first, last, shape);
        if (_phrases.Hold(end.Record, first, last)
            || (end.BearsOwnName && _neighbours.IsBesideName(first, last, ""))
            || (shape.OnlyInside && _neighbours.IsBesideName(first, last, "")))
        {
            return false;
        }

        if (_rulings.Reject(span, _records[end.Record]))
        {
            MeetRejected(isPerson, first, last);
            return true;
        }

        _found.Add(end.Record, shape.Form, span);
        _bearers.Meet(end.Record, first);
        if (!isPerson)
        {
            _acronyms.Define(end.Record, first, last);
        }

        return true;
    }

    /// <summary>A name of several records: that of the one whom the maintainer has named in this article, or whom the phrases of
    /// the others leave; else of none.</summary>
    private readonly bool TryTakeShared(NameEnd end, NameShape shape, int first, int last)
    {
        var span = _text.SpanOf(first, last, shape);
        var candidates = new List<int>();
        var isRejected = false;
        foreach (var sharer in end.Sharers)
        {
            if (_rulings.Reject(span, _records[sharer]))
            {
                isRejected = true;
            }
            else if (!_phrases.Hold(sharer, first, last))
            {
                candidates.Add(sharer);
            }
        }

        if (candidates.FindAll(_bearers.IsRuled) is [var ruled])
        {
            candidates = [ruled];
        }
        else if (candidates.FindAll(_bearers.IsIntroduced) is [var introduced])
        {
            candidates = [introduced];
        }

        // That the maintainer says it is not the one does not make it the other.
        if (candidates is [var one] && (!isRejected || _bearers.IsRuled(one)))
        {
            _found.Add(one, shape.Form, span);
            _bearers.Meet(one, first);
        }
        else if (candidates.Count > 1)
        {
            _found.AddAmbiguous(span, candidates);
        }

        return true;
    }

    private readonly void MeetRejected(bool isPerson, int first, int last)
    {
        if (isPerson && last > first)
        {
            var span = _text.SpanOf(first, last);
            _bearers.MeetStranger(new PersonCandidate(0, first, last, span, default, 0), _tokens[last].Key, _neighbours.FoldedLetter(_tokens[first]));
        }
    }
}
