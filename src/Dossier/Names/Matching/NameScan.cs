using System.Collections.Immutable;
using Dossier.Names.Languages;
using Dossier.Names.Recognition;
using Dossier.Text;

namespace Dossier.Names.Matching;

/// <summary>One search of one article: the leftmost, longest names, and the surnames of who was named before.</summary>
internal ref struct NameScan
{
    private readonly NameTrie _trie;
    private readonly ImmutableArray<AuthorityRecord> _records;
    private readonly string _plain;
    private readonly ScannedText _text;
    private readonly ReadOnlySpan<NameToken> _tokens;
    private readonly Neighbours _neighbours;
    private readonly Rulings _rulings;
    private readonly Phrases _phrases;
    private UnlistedPersons _persons;
    private readonly NameFindings _found;
    private readonly Bearers _bearers;
    private readonly Acronyms _acronyms;

    public NameScan(
        NameTrie trie, ImmutableArray<AuthorityRecord> records, string plain, NameLanguage language, ReadOnlySpan<NameToken> tokens, ImmutableArray<NameRuling> rulings)
    {
        _trie = trie;
        _records = records;
        _plain = plain;
        _tokens = tokens;
        _text = new ScannedText(plain, tokens);
        _neighbours = new Neighbours(plain, language, tokens);
        _rulings = new Rulings(rulings);
        _phrases = Phrases.Find(trie, tokens);
        _persons = new UnlistedPersons(PersonRecognizer.Find(plain, language, tokens), records, trie, tokens, _neighbours);
        _found = new NameFindings(records, plain);
        _bearers = new Bearers(_found, plain);
        _acronyms = new Acronyms(plain, tokens, _found, _rulings);
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

    /// <summary>A name of several records: that of the one whom the maintainer has named in this article, else of none.</summary>
    private readonly bool TryTakeShared(NameEnd end, NameShape shape, int first, int last)
    {
        var span = _text.SpanOf(first, last, shape);
        var candidates = new List<int>();
        foreach (var sharer in end.Sharers)
        {
            if (!_phrases.Hold(sharer, first, last) && !_rulings.Reject(span, _records[sharer]))
            {
                candidates.Add(sharer);
            }
        }

        if (candidates.FindAll(_bearers.IsRuled) is [var ruled])
        {
            candidates = [ruled];
        }

        if (candidates is [var one] && end.Sharers.Count > 1)
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

    private readonly bool TryTakeSurname(NameEnd end, int first, int last, PersonCandidate? person)
    {
        if (end.Bearers.Count == 0 || _neighbours.IsHyphenated(first, last) || _neighbours.HasSuffixAfter(last) || _persons.AreLonger(person, first, last, isPerson: true))
        {
            return false;
        }

        var capitals = _text.CapitalsOf(first, last);
        var bearers = end.Bearers.FindAll(bearer => (bearer.Capitals & ~capitals) == 0);
        if (bearers.Count == 0)
        {
            return false;
        }

        var key = _tokens[last].Key;
        var latest = _bearers.LatestOf(bearers, key);
        if (_neighbours.IsBesideName(first, last, latest?.Initials ?? ""))
        {
            // "Bob Dorsey" is the latest bearer from here on, and has no record: "Dorsey" is no longer Jack.
            if (_neighbours.IsPlainlyNamedBefore(first))
            {
                _bearers.Forget(bearers);
            }

            return false;
        }

        var span = _text.SpanOf(first, last);
        if (latest is not { } found)
        {
            return _bearers.TryPend(bearers, key, span, _tokens[first].Has(TokenTraits.InHeading), _neighbours.HasTitleBefore(first));
        }

        if (_phrases.Hold(found.Record, first, last) || _rulings.Reject(span, _records[found.Record]))
        {
            return true;
        }

        _found.Add(found.Record, NameForm.Surname, span);
        _bearers.Meet(found.Record, first);
        return true;
    }

    /// <summary>"J. Dorsey", "J. R. R. Tolkien": the initials of somebody who is listed, and the surname.</summary>
    private readonly int TakeInitials(int first, scoped Span<(int Node, int Last)> ends)
    {
        if (_tokens[first].Length > 1)
        {
            return -1;
        }

        var surname = first;
        Span<char> initials = stackalloc char[4];
        while (surname < _tokens.Length && surname - first < initials.Length && _tokens[surname] is { Length: 1 } token
            && token.Has(TokenTraits.Capitalised) && (surname == first || token.Gap == ' '))
        {
            initials[surname - first] = _neighbours.FoldedLetter(token);
            surname++;
        }

        if (surname == first || surname >= _tokens.Length || _tokens[surname].Gap != ' ' || _plain[_tokens[surname - 1].End] != '.'
            || _neighbours.HasNameBefore(first, ""))
        {
            return -1;
        }

        for (var count = _trie.Walk(_tokens, surname, ends) - 1; count >= 0; count--)
        {
            var (end, last) = (_trie.EndAt(ends[count].Node), ends[count].Last);
            if (end.Bearers.Count > 0 && !_neighbours.IsHyphenated(surname, last) && !_neighbours.HasSuffixAfter(last)
                && !_neighbours.HasNameAfter(last)
                && _bearers.TryMeetInitials(end.Bearers, initials[..(surname - first)], _tokens[last].Key, _text.SpanOf(first, last), first))
            {
                return last;
            }
        }

        return -1;
    }

    private readonly void MeetRejected(bool isPerson, int first, int last)
    {
        if (isPerson && last > first)
        {
            var span = _text.SpanOf(first, last);
            _bearers.MeetStranger(new PersonCandidate(0, first, last, span, default, 0), _tokens[last].Key, _neighbours.FoldedLetter(_tokens[first]));
        }
    }

    private readonly bool TakeSurnameOfStranger(int at)
    {
        if (!_tokens[at].Has(TokenTraits.Capitalised) || _tokens[at].Length < 3 || !_bearers.HasStrangers
            || _bearers.StrangerOf(_tokens[at].Key) is not { } stranger || _neighbours.IsHyphenated(at, at) || _neighbours.IsBesideName(at, at, stranger.Initial.ToString()))
        {
            return false;
        }

        _found.AddUnlisted(new TextSpan(_tokens[at].Start, _tokens[at].Length), stranger.Name, null);
        return true;
    }
}
