using System.Collections.Immutable;
using Dossier.Dates.Meaning;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Dates;

/// <summary>Gives the expressions of one article their values, in the order of the text.</summary>
/// <remarks>
/// Where the publication date is no single day, an expression is worked out for the first and the last day on which the
/// article can have been published.
/// <list type="number">
/// <item>Both give the same: that is the value, whatever the precision (<c>last year</c> in 2015-03 is 2014). Only where
/// a qualified publication date, moved by its own length, would give another does the value take on its qualifier
/// (<c>last year</c> in 2016-01~ is 2015~, in 2016-06~ it is 2015).</item>
/// <item>They differ, and the expression is finer than the publication date: the value is the publication date, with its
/// qualifier (<c>on Sunday</c> in 2015-03~ is 2015-03~).</item>
/// <item>They differ, and it is as coarse or coarser: the value is the interval from one to the other (<c>last year</c>
/// in the winter 2015-24 is 2014/2015).</item>
/// </list>
/// </remarks>
internal sealed class DateResolver
{
    // Leaves room in the calendar for 999 years ago, and for moving the publication date.
    private const int FirstYear = 1100;
    private const int LastYear = 8900;
    private const int MostDaysMoved = 36_525;

    private readonly ImmutableArray<Timex>.Builder _found = ImmutableArray.CreateBuilder<Timex>();
    private readonly string _plain;
    private readonly EdtfDate? _published;

    // Published on the first day; on the last; and both moved by the length of the publication date.
    private readonly ImmutableArray<DateContext> _contexts;
    private readonly CalendarSpan?[] _spans;
    private readonly int _length;

    // The date named last, as readers see it.
    private EdtfDate? _named;

    public DateResolver(string plain, EdtfDate? published)
    {
        _plain = plain;
        if (published?.Earliest.ToDateOnly() is not { Year: >= FirstYear } first || published.Latest.ToDateOnly() is not { Year: <= LastYear } last)
        {
            _contexts = [new DateContext(null)];
            _spans = new CalendarSpan?[1];
            return;
        }

        _published = published;
        _length = last.DayNumber - first.DayNumber + 1;
        var moved = Math.Min(_length, MostDaysMoved);
        DateOnly[] days = published.Qualifier != EdtfQualifier.None ? [first, last, first.AddDays(-moved), last.AddDays(moved)]
            : first != last ? [first, last]
            : [first];
        _contexts = [.. days.Select(day => new DateContext(day))];
        _spans = new CalendarSpan?[days.Length];
    }

    public ImmutableArray<Timex> Found => _found.ToImmutable();

    /// <summary>Resolves the next expression.</summary>
    public void Add(PlacedExpression placed, ClauseCue cue)
    {
        var expression = placed.Expression;
        if (expression is NoExpression)
        {
            return;
        }

        for (var i = 0; i < _spans.Length; i++)
        {
            _contexts[i].Cue = cue;
            _spans[i] = expression.On(_contexts[i]);
        }

        // A year far from that of publication is a number of something.
        if (expression is Edition && Array.IndexOf(_spans, null) >= 0)
        {
            return;
        }

        var timex = Resolved(placed, _spans);
        if (timex.Basis == DateBasis.Anaphoric)
        {
            // The next day, where the text named none before: from the publication date.
            timex = _named is null ? timex with { Basis = DateBasis.Relative } : timex with { Reference = _named };
        }

        _found.Add(expression is DateRange range && timex.Date is not null ? timex with { Ends = Ends(range) } : timex);
        for (var i = 0; i < _spans.Length; i++)
        {
            if (_spans[i] is { } named && timex.Type is TimexType.Date or TimexType.Time)
            {
                _contexts[i].Remember(named);
                _named = timex.Date ?? _named;
            }
        }
    }

    // Both ends have values where the whole has one. Those that share their words, 3–5 May, are no expressions by themselves.
    private ImmutableArray<Timex> Ends(DateRange range)
    {
        if (range.From.End == 0)
        {
            return [];
        }

        var ends = _contexts.Select(context => range.Resolve(context)!.Value).ToArray();
        return [Resolved(range.From, [.. ends.Select(pair => pair.From)]), Resolved(range.To, [.. ends.Select(pair => pair.To)])];
    }

    private Timex Resolved(PlacedExpression placed, CalendarSpan?[] spans)
    {
        var (expression, span) = (placed.Expression, TextSpan.FromBounds(placed.Start, placed.End));
        var value = Array.IndexOf(spans, null) >= 0 ? null : Value(spans!);
        return new Timex
        {
            Span = span,
            Type = expression is Within && value is null ? TimexType.Duration : expression.Type,
            Date = value,
            Value = value is null || expression is AnchoredLength ? expression.Value ?? "XXXX-XX-XX"
                : Array.TrueForAll(spans, other => other == spans[0]) ? spans[0]!.ToTimex()
                : ToTimex(value),
            Basis = expression.Basis,
            IsTimeAlone = expression is TimeOfDay,
            Written = span.In(_plain),
        };
    }

    private EdtfDate Value(CalendarSpan[] spans)
    {
        var first = spans[0].ToEdtf();
        if (spans.Length == 1)
        {
            return first;
        }

        var last = spans[1].ToEdtf();
        if (first == last)
        {
            return spans.Length == 2 || (spans[2] == spans[0] && spans[3] == spans[1]) ? first : first.WithQualifier(first.Qualifier | _published!.Qualifier);
        }

        return spans[0].Last.DayNumber - spans[0].First.DayNumber + 1 < _length || first.CompareTo(last) > 0
            ? _published!
            : EdtfDate.OfInterval(first, last).WithQualifier(first.Qualifier | last.Qualifier | _published!.Qualifier);
    }

    // Of a publication date that is no day: what EDTF says, as far as TIMEX3 can.
    private static string ToTimex(EdtfDate value) => value.WithQualifier(EdtfQualifier.None).ToString();
}
