namespace Dossier.Dates.Meaning;

/// <summary>What an expression says, before anybody asks when it was said.</summary>
/// <param name="Unit">The unit of what it means, as far as its words tell.</param>
/// <param name="Basis">What its value rests on.</param>
internal abstract record DateExpression(CalendarUnit Unit, DateBasis Basis)
{
    /// <summary>Its type in TIMEX3.</summary>
    public virtual TimexType Type => TimexType.Date;

    /// <summary>What is meant; null where the context does not tell.</summary>
    public abstract CalendarSpan? On(DateContext context);

    /// <summary>The TIMEX3 value of an expression that is no stretch of the calendar: a length, a set, the present.</summary>
    public virtual string? Value => null;
}
