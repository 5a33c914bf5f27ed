namespace Dossier.Dates.Meaning;

/// <summary>What the words around an expression say about its direction.</summary>
/// <param name="IsFuture">Whether the clause speaks of the future.</param>
/// <param name="IsTightFuture">Whether it does so close to the expression, with no verb of reporting between.</param>
/// <param name="FutureCues">How many words say so.</param>
/// <param name="IsPast">Whether it speaks of the past, and not of the future.</param>
internal readonly record struct ClauseCue(bool IsFuture, bool IsTightFuture, int FutureCues, bool IsPast);

/// <summary>What an expression is resolved against: the publication date and what the text named before.</summary>
internal sealed class DateContext(DateOnly? published)
{
    /// <summary>The day of publication, or the one that is tried; null where nobody knows.</summary>
    public DateOnly? Published => published;

    /// <summary>The date named last.</summary>
    public CalendarSpan? Reference { get; private set; }

    /// <summary>The day named last.</summary>
    public CalendarSpan? Day { get; private set; }

    /// <summary>The quarter named last.</summary>
    public CalendarSpan? Quarter { get; private set; }

    /// <summary>The words around the expression that is being resolved.</summary>
    public ClauseCue Cue { get; set; }

    /// <summary>Notes what has been named.</summary>
    public void Remember(CalendarSpan named)
    {
        Reference = named;
        Day = named.Unit == CalendarUnit.Day ? named : Day;
        Quarter = named.Unit == CalendarUnit.Quarter ? named : Quarter;
    }
}
