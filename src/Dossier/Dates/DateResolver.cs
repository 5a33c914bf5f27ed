using Dossier.Edtf;

namespace Dossier.Dates;

/// <summary>Gives an expression its value, as far as the publication date allows.</summary>
internal static class DateResolver
{
    // Leaves room in the calendar for 999 years ago, and for moving the publication date.
    private const int FirstYear = 1100;
    private const int LastYear = 8900;

    /// <summary>
    /// The value; null where the expression needs a publication date, and there is none or one without bounds.
    /// </summary>
    /// <remarks>
    /// The expression is worked out for the first and the last day on which the article can have been published.
    /// <list type="number">
    /// <item>Both give the same: that is the value, whatever the precision (<c>last year</c> in 2015-03 is 2014). Only
    /// where a qualified publication date, moved by its own length, would give another does the value take on its
    /// qualifier (<c>last year</c> in 2016-01~ is 2015~, in 2016-06~ it is 2015).</item>
    /// <item>They differ, and the expression is finer than the publication date: the value is the publication date,
    /// with its qualifier (<c>on Sunday</c> in 2015-03~ is 2015-03~).</item>
    /// <item>They differ, and it is as coarse or coarser: the value is the interval from one to the other (<c>last
    /// year</c> in the winter 2015-24 is 2014/2015).</item>
    /// </list>
    /// </remarks>
    public static EdtfDate? Resolve(DateExpression expression, EdtfDate? published)
    {
        if (expression is WrittenDate written)
        {
            return written.Value;
        }

        if (published?.Earliest.ToDateOnly() is not { Year: >= FirstYear } earliest
            || published.Latest.ToDateOnly() is not { Year: <= LastYear } latest)
        {
            return null;
        }

        var (first, last) = (expression.On(earliest), expression.On(latest));
        var length = Days(published);
        if (first == last)
        {
            var doubtful = published.Qualifier != EdtfQualifier.None
                && (expression.On(earliest.AddDays(-length)) != first || expression.On(latest.AddDays(length)) != last);
            return doubtful ? first.WithQualifier(published.Qualifier) : first;
        }

        return Days(first) < length ? published : EdtfDate.OfInterval(first, last).WithQualifier(published.Qualifier);
    }

    private static int Days(EdtfDate date) => date.Latest.ToDateOnly()!.Value.DayNumber - date.Earliest.ToDateOnly()!.Value.DayNumber + 1;
}
