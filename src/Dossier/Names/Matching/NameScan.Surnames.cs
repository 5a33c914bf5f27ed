using Dossier.Names.Recognition;
using Dossier.Text;

namespace Dossier.Names.Matching;

/// <summary>The part of a scan that tells whom a surname means.</summary>
internal ref partial struct NameScan
{
    private readonly bool TryTakeSurname(NameEnd end, int first, int last, PersonCandidate? person)
    {
        if (end.Bearers.Count == 0 || _neighbours.IsHyphenated(first, last) || _neighbours.HasSuffixAfter(last) || _persons.AreLonger(person, first, last, isPerson: true))
        {
            return false;
        }

        var capitals = _text.CapitalsOf(first, last);
        var written = end.Bearers.FindAll(bearer => (bearer.Capitals & ~capitals) == 0);
        if (written.Count == 0)
        {
            return false;
        }

        var span = _text.SpanOf(first, last);
        var bearers = Allowed(written, span, first, last);
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

        // Of whom it is not, by a phrase or by the maintainer, the words are nobody's: they are done with.
        if (bearers.Count == 0 || (_bearers.LatestOf(written, key) is { } meant && !bearers.Contains(meant)))
        {
            return true;
        }

        if (latest is not { } found)
        {
            // That it is not the one does not make it the other.
            return bearers.Count < written.Count || _bearers.TryPend(bearers, key, span, _tokens[first].Has(TokenTraits.InHeading), _neighbours.HasTitleBefore(first));
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
            if (end.Bearers.Count == 0 || _neighbours.IsHyphenated(surname, last) || _neighbours.HasSuffixAfter(last)
                || _neighbours.HasNameAfter(last) || _rulings.Cover(_tokens, first, last))
            {
                continue;
            }

            var span = _text.SpanOf(first, last);
            var bearers = Allowed(end.Bearers, span, first, last);
            if (bearers.Count < end.Bearers.Count && bearers.Count == 0)
            {
                return last;
            }

            if (_bearers.TryMeetInitials(bearers, initials[..(surname - first)], _tokens[last].Key, span, first))
            {
                return last;
            }
        }

        return -1;
    }

    /// <summary>Those bearers of a surname whom neither a phrase nor the maintainer rules out.</summary>
    private readonly List<Bearer> Allowed(List<Bearer> bearers, TextSpan span, int first, int last)
    {
        var allowed = new List<Bearer>(bearers.Count);
        foreach (var bearer in bearers)
        {
            if (!_phrases.Hold(bearer.Record, first, last) && !_rulings.Reject(span, _records[bearer.Record]))
            {
                allowed.Add(bearer);
            }
        }

        return allowed;
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
