using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Names;

namespace Dossier.Pipeline;

/// <summary>Where a name and a date stand in the same words, one of them goes: their links would cross.</summary>
internal static class OverlappingMentions
{
    /// <summary>
    /// The names and dates without overlaps. A name goes where the maintainer set a date, who has the last word;
    /// elsewhere it is the name ("August Landmesser"), unless it is but a surname within a longer date ("3 May 2016").
    /// </summary>
    /// <param name="names">In the order of the text; no two overlap.</param>
    /// <param name="dates">In the order of the text; no two overlap.</param>
    public static (ImmutableArray<NameMention> Names, ImmutableArray<DateMention> Dates) Settle(
        ImmutableArray<NameMention> names, ImmutableArray<DateMention> dates)
    {
        var set = dates.Where(date => date.Basis == DateBasis.Corrected).ToArray();
        var kept = set.Length == 0 ? names : names.RemoveAll(name => Array.Exists(set, date => date.Span.Overlaps(name.Span)));
        kept = kept.RemoveAll(name => name.Form == NameForm.Surname && name.Ruling is null && IsWithin(name, dates));
        return (kept, WithoutNames(dates, kept));
    }

    private static bool IsWithin(NameMention name, ImmutableArray<DateMention> dates)
    {
        foreach (var date in dates)
        {
            if (date.Span.Contains(name.Span) && date.Span.Length > name.Span.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<DateMention> WithoutNames(ImmutableArray<DateMention> dates, ImmutableArray<NameMention> names)
    {
        var next = 0;
        return dates.RemoveAll(date =>
        {
            while (next < names.Length && names[next].Span.End <= date.Span.Start)
            {
                next++;
            }

            return next < names.Length && names[next].Span.Overlaps(date.Span);
        });
    }
}
