using System.Collections.Immutable;
using Dossier.Names.Recognition;
using Dossier.Text;

namespace Dossier.Names.Matching;

/// <summary>One search of one article: the leftmost, longest names, and the surnames of who was named before.</summary>
internal ref struct NameScan
{
    /// <summary>From this score on, a person who is not listed is believed against an organization or a place: odds of 5 to 1.</summary>
    private const int PersonBeatsOthers = 160;

    private readonly NameTrie _trie;
    private readonly ImmutableArray<AuthorityRecord> _records;
    private readonly string _plain;
    private readonly ScannedText _text;
    private readonly ReadOnlySpan<NameToken> _tokens;
    private readonly Neighbours _neighbours;
    private readonly Rulings _rulings;
    private readonly Phrases _phrases;
    private readonly List<PersonCandidate> _persons;
    private readonly NameFindings _found;
    private readonly Bearers _bearers;
    private int _nextPerson;

    public NameScan(
        NameTrie trie, ImmutableArray<AuthorityRecord> records, string plain, LanguageTag language, ReadOnlySpan<NameToken> tokens, ImmutableArray<NameRuling> rulings)
    {
        _trie = trie;
        _records = records;
        _plain = plain;
        _tokens = tokens;
        _text = new ScannedText(plain, tokens);
        _neighbours = new Neighbours(plain, language, tokens);
        _rulings = new Rulings(rulings);
        _phrases = Phrases.Find(trie, tokens);
        _persons = PersonRecognizer.Find(plain, language, tokens);
        _found = new NameFindings(records, plain);
        _bearers = new Bearers(_found, plain);
    }

    /// <summary>What was found.</summary>
    public NamesFound Run()
    {
        Span<(NameEnd End, int Last)> ends = new (NameEnd, int)[NameTrie.MaxWords];
        for (var first = 0; first < _tokens.Length; first++)
        {
            var last = Take(first, ends);
            first = last < 0 ? first : last;
        }

        _bearers.SettlePending();
        return _found.ToResult();
    }

    /// <summary>Takes what begins at a word; gives its last word, or -1 where nothing does.</summary>
    private int Take(int first, Span<(NameEnd End, int Last)> ends)
    {
        if (_rulings.At(_tokens[first]) is { } ruling)
        {
            return TakeRuled(ruling, first);
        }

        while (_nextPerson < _persons.Count && _persons[_nextPerson].Last < first)
        {
            _nextPerson++;
        }

        var person = _nextPerson < _persons.Count && _persons[_nextPerson].First <= first ? _persons[_nextPerson] : default(PersonCandidate?);
        if (_text.CanBegin(first))
        {
            for (var count = _trie.Walk(_tokens, first, ends) - 1; count >= 0; count--)
            {
                if (!_rulings.Cover(_tokens, first, ends[count].Last) && TryTake(ends[count].End, first, ends[count].Last, person))
                {
                    return ends[count].Last;
                }
            }
        }

        if (TakeInitials(first, ends) is >= 0 and var last)
        {
            return last;
        }

        if (person is { } stranger && stranger.First == first && !HoldsListed(stranger, ends))
        {
            _bearers.MeetStranger(stranger, _text.KeyOf(LastNameOf(stranger)), _neighbours.FoldedLetter(_tokens[first]));
            return stranger.Last;
        }

        return TakeAcronym(first) || TakeSurnameOfStranger(first) ? first : -1;
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
        if (IsPartOf(person, first, last, isPerson)
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
            DefineAcronym(end.Record, first, last);
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
        if (end.Bearers.Count == 0 || _neighbours.IsHyphenated(first, last) || _neighbours.HasSuffixAfter(last) || IsPartOf(person, first, last, isPerson: true))
        {
            return false;
        }

        var capitals = _text.CapitalsOf(first, last);
        var bearers = end.Bearers.FindAll(bearer => (bearer.Capitals & ~capitals) == 0);
        if (bearers.Count == 0)
        {
            return false;
        }

        var key = _text.KeyOf(last);
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
    private readonly int TakeInitials(int first, Span<(NameEnd End, int Last)> ends)
    {
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
            var (end, last) = ends[count];
            if (end.Bearers.Count > 0 && !_neighbours.IsHyphenated(surname, last) && !_neighbours.HasSuffixAfter(last)
                && !_neighbours.IsBesideName(surname, last, initials[..1].ToString())
                && _bearers.TryMeetInitials(end.Bearers, initials[..(surname - first)], _text.KeyOf(last), _text.SpanOf(first, last), first))
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
            _bearers.MeetStranger(new PersonCandidate(0, first, last, span, default, 0), _text.KeyOf(last), _neighbours.FoldedLetter(_tokens[first]));
        }
    }

    /// <summary>Whether a listed name is but a part of the name of somebody who is not listed.</summary>
    private readonly bool IsPartOf(PersonCandidate? person, int first, int last, bool isPerson)
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
    private readonly bool HoldsListed(PersonCandidate person, Span<(NameEnd End, int Last)> ends)
    {
        for (var at = person.First; at < person.Last; at++)
        {
            for (var count = _trie.Walk(_tokens, at, ends) - 1; count >= 0; count--)
            {
                if (ends[count].End.Record >= 0 && ends[count].Last > at && ends[count].Last <= person.Last
                    && _records[ends[count].End.Record].Kind == RecordKind.Person && !IsPartOf(person, at, ends[count].Last, isPerson: true))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private readonly bool TakeAcronym(int at) =>
        _tokens[at].Has(TokenTraits.AllCapitals) && _found.TryAddAcronym(_text.KeyOf(at), _tokens[at], _rulings);

    private readonly void DefineAcronym(int record, int first, int last)
    {
        if (Acronym.Behind(_plain, _tokens, last) is >= 0 and var behind && Acronym.Fits(_plain, _tokens, first, last, behind))
        {
            _found.DefineAcronym(_text.KeyOf(behind), record);
        }
        else if (Acronym.Before(_plain, _tokens, first, last) is >= 0 and var before && Acronym.Fits(_plain, _tokens, first, last, before))
        {
            _found.DefineAcronym(_text.KeyOf(before), record);
            _found.TryAddAcronym(_text.KeyOf(before), _tokens[before], _rulings);
        }
    }

    private readonly bool TakeSurnameOfStranger(int at)
    {
        if (!_tokens[at].Has(TokenTraits.Capitalised) || _tokens[at].Length < 3 || !_bearers.HasStrangers
            || _bearers.StrangerOf(_text.KeyOf(at)) is not { } stranger || _neighbours.IsHyphenated(at, at) || _neighbours.IsBesideName(at, at, stranger.Initial.ToString()))
        {
            return false;
        }

        _found.AddUnlisted(new TextSpan(_tokens[at].Start, _tokens[at].Length), stranger.Name, null);
        return true;
    }

    // The suffix is not the surname: "Cal Ripken Jr."
    private readonly int LastNameOf(PersonCandidate person)
    {
        var last = person.Last;
        while (last > person.First + 1 && (!_tokens[last].Has(TokenTraits.Capitalised) || _neighbours.FactsOf(last).Is(WordRole.Suffix)))
        {
            last--;
        }

        return last;
    }
}
