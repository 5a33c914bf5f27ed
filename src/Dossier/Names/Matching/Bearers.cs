using Dossier.Names.Recognition;
using Dossier.Text;

namespace Dossier.Names.Matching;

/// <summary>Who bears which surname in an article, and whom a surname alone means.</summary>
internal sealed class Bearers(NameFindings found, string plain)
{
    // Per person, the first word of the latest mention.
    private readonly Dictionary<int, int> _latest = [];
    private readonly HashSet<int> _met = [];
    private readonly HashSet<int> _ruled = [];
    private readonly HashSet<int> _introduced = [];
    private readonly HashSet<ulong> _surnamesOfOthers = [];
    private readonly Strangers _strangers = new();
    private readonly List<Pending> _pending = [];

    /// <summary>A surname that can only be settled when the whole article is known.</summary>
    private sealed record Pending(List<Bearer> Bearers, ulong Key, TextSpan Span, bool IsInHeading, bool HasTitle);

    /// <summary>Whether anybody is named who is not listed.</summary>
    public bool HasStrangers { get; private set; }

    /// <summary>Who was named before the text begins: listed people, and the surnames of people who are not listed.</summary>
    public void Introduce(IEnumerable<int> records, IEnumerable<ulong> surnamesOfOthers)
    {
        _introduced.UnionWith(records);
        _surnamesOfOthers.UnionWith(surnamesOfOthers);
    }

    /// <summary>Whether somebody was named before the text begins.</summary>
    public bool IsIntroduced(int record) => _introduced.Contains(record);

    /// <summary>A person is named.</summary>
    public void Meet(int record, int first)
    {
        _latest[record] = first;
        _met.Add(record);
    }

    /// <summary>The maintainer names a person.</summary>
    public void MeetRuled(int record, int first)
    {
        Meet(record, first);
        _ruled.Add(record);
    }

    /// <summary>Whether the maintainer has named a record before.</summary>
    public bool IsRuled(int record) => _ruled.Contains(record);

    /// <summary>Somebody who is not listed is named in full.</summary>
    public void MeetStranger(in PersonCandidate person, ulong surname, char initial)
    {
        HasStrangers = true;
        var stranger = _strangers.Add(KeywordInContext.OneLine(person.Span.In(plain)), surname, initial, person.First);
        found.AddUnlisted(person.Span, stranger.Name, person.Evidence);
    }

    /// <summary>The one who is not listed and whom a surname means; null where nobody is.</summary>
    public Strangers.Stranger? StrangerOf(ulong surname) => _strangers.LatestOf(surname).Person;

    /// <summary>Somebody whom we can't name bears the surname from here on.</summary>
    public void Forget(List<Bearer> bearers)
    {
        foreach (var bearer in bearers)
        {
            _latest.Remove(bearer.Record);
            _introduced.Remove(bearer.Record);
        }
    }

    /// <summary>The listed person who was the last to be named of those who bear a surname; where this text names none of
    /// them, the only one of them who was named before it begins. Null where there is none, or where it was somebody who is
    /// not listed.</summary>
    public Bearer? LatestOf(List<Bearer> bearers, ulong surname)
    {
        var (latest, at) = (default(Bearer?), -1);
        foreach (var bearer in bearers)
        {
            if (_latest.TryGetValue(bearer.Record, out var named) && named > at)
            {
                (latest, at) = (bearer, named);
            }
        }

        if (_strangers.LatestOf(surname).At > at)
        {
            return null;
        }

        return at < 0 && _introduced.Count > 0 && !_surnamesOfOthers.Contains(surname) && bearers.FindAll(bearer => IsIntroduced(bearer.Record)) is [var only]
            ? only
            : latest;
    }

    /// <summary>
    /// Keeps a surname for the end, where a heading (which tells beforehand what the text below it says) or a title before
    /// it may settle it; false where neither can.
    /// </summary>
    public bool TryPend(List<Bearer> bearers, ulong surname, TextSpan span, bool isInHeading, bool hasTitle)
    {
        if ((!isInHeading && !hasTitle) || bearers.Count == 0 || _strangers.Bears(surname))
        {
            return false;
        }

        _pending.Add(new Pending(bearers, surname, span, isInHeading, hasTitle));
        return true;
    }

    /// <summary>
    /// Initials and a surname: the one listed person whom they fit. Where a person who is not listed has the same initial
    /// and surname, it is that one or nobody knows; where they fit several, it is reported.
    /// </summary>
    public bool TryMeetInitials(List<Bearer> bearers, ReadOnlySpan<char> initials, ulong surname, TextSpan span, int first)
    {
        var fitting = new List<Bearer>();
        foreach (var bearer in bearers)
        {
            if (bearer.Initials.AsSpan().StartsWith(initials, StringComparison.Ordinal))
            {
                fitting.Add(bearer);
            }
        }

        if (fitting.Count == 0 || _strangers.Bears(surname, initials[0]))
        {
            return false;
        }

        if (fitting.Count > 1 && fitting.FindAll(bearer => _latest.ContainsKey(bearer.Record)) is [var named])
        {
            fitting = [named];
        }

        if (fitting.Count > 1)
        {
            found.AddAmbiguous(span, fitting.Select(bearer => bearer.Record));
            return true;
        }

        found.Add(fitting[0].Record, NameForm.Full, span);
        Meet(fitting[0].Record, first);
        return true;
    }

    /// <summary>Settles what was kept, now that the whole article is known.</summary>
    public void SettlePending()
    {
        foreach (var name in _pending)
        {
            if (_strangers.Bears(name.Key))
            {
                continue;
            }

            var named = name.Bearers.FindAll(bearer => _met.Contains(bearer.Record));
            if (name.IsInHeading && named is [var only])
            {
                found.Add(only.Record, NameForm.Surname, name.Span);
            }
            else if (name.HasTitle && (named.Count == 0 ? name.Bearers : named) is [var likely])
            {
                found.Add(likely.Record, NameForm.Surname, name.Span, isTentative: true);
            }
            else if (name.HasTitle)
            {
                found.AddAmbiguous(name.Span, name.Bearers.Select(bearer => bearer.Record));
            }
        }
    }
}
