namespace Dossier.Edtf;

/// <summary>The unit of the calendar that a date's bounds span, from the finest to the coarsest.</summary>
public enum EdtfPrecision
{
    /// <summary>One second of a day: <c>2016-02-24T15:20:30Z</c>. The bounds are the day.</summary>
    Time,

    /// <summary>One day: <c>2016-02-24</c>.</summary>
    Day,

    /// <summary>One month: <c>2015-03</c>, and <c>2015-03-XX</c>, a day of it that nobody knows.</summary>
    Month,

    /// <summary>One season: <c>2015-22</c>, summer.</summary>
    Season,

    /// <summary>Three months: <c>2015-33</c>.</summary>
    Quarter,

    /// <summary>Four months: <c>2015-37</c>.</summary>
    Quadrimester,

    /// <summary>Six months: <c>2015-40</c>.</summary>
    Half,

    /// <summary>One year: <c>2015</c>, and <c>2015-XX</c> or <c>2015-XX-XX</c>.</summary>
    Year,

    /// <summary>Ten years: <c>201X</c>.</summary>
    Decade,

    /// <summary>A hundred years: <c>19XX</c>.</summary>
    Century,

    /// <summary>From one date to another: <c>2014/2016-02</c>, <c>2014/..</c>.</summary>
    Interval,
}
