namespace Dossier.Dates;

/// <summary>The types of TIMEX3 (ISO 24617-1:2012, annex A.2.2; TimeML 1.2.1).</summary>
public enum TimexType
{
    /// <summary>A date of the calendar: <c>on Sunday</c>.</summary>
    Date,

    /// <summary>A time of a day: <c>at 18:30</c>, <c>Friday morning</c>.</summary>
    Time,

    /// <summary>A length of time: <c>two years</c>.</summary>
    Duration,

    /// <summary>A time that comes again: <c>every Monday</c>.</summary>
    Set,
}
