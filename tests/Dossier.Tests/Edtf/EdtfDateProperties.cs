using System.Globalization;
using Dossier.Edtf;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Edtf;

/// <summary>Properties of all dates that can be written.</summary>
public sealed class EdtfDateProperties
{
    private static readonly Gen<string> Year = Gen.OneOf(
        Gen.Choose(-9999, 9999).Select(year => year.ToString("D4", CultureInfo.InvariantCulture)),
        Gen.Choose(-60, 60).Select(year => year.ToString("D4", CultureInfo.InvariantCulture)));

    private static readonly Gen<string> Plain = Gen.OneOf(
        Year,
        Year.Select(year => year[..^1] + "X"),
        Year.Select(year => year[..^2] + "XX"),
        from year in Gen.Choose(10_000, int.MaxValue)
        from sign in Gen.Elements("", "-")
        select string.Create(CultureInfo.InvariantCulture, $"Y{sign}{year}"),
        from year in Year
        from part in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(21, 41))
        select string.Create(CultureInfo.InvariantCulture, $"{year}-{part:D2}"),
        from year in Year
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, EdtfDay.DaysInMonth(int.Parse(year, CultureInfo.InvariantCulture), month))
        select string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}-{day:D2}"),
        from year in Year
        from rest in Gen.Elements("-XX", "-XX-XX", "-04-XX")
        select year + rest);

    private static readonly Gen<string> Date = from plain in Plain from mark in Gen.Elements("", "", "?", "~", "%") select plain + mark;

    private static readonly Gen<string> Time =
        from year in Year
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from second in Gen.Choose(0, 59)
        from shift in Gen.Elements("", "Z", "+00", "-04", "-04:00", "+04:30", "+14:00")
        select string.Create(CultureInfo.InvariantCulture, $"{year}-04-12T{hour:D2}:{minute:D2}:{second:D2}{shift}");

    internal static readonly Arbitrary<EdtfDate> Dates = Gen.OneOf(
        Date.Select(Reading.Of),
        Time.Select(Reading.Of),
        from date in Date from form in Gen.Elements("{0}/..", "../{0}", "{0}/", "/{0}") select Reading.Of(string.Format(CultureInfo.InvariantCulture, form, date)),
        from a in Date.Select(Reading.Of) from b in Date.Select(Reading.Of) select a.Earliest <= b.Latest ? EdtfDate.OfInterval(a, b) : EdtfDate.OfInterval(b, a)).ToArbitrary();

    [Fact]
    public void Whatever_is_printed_reads_back_to_an_equal_value() => Holds(Dates, date =>
        Reading.Of(date.ToString()) == date && Reading.Of(date.ToString()).GetHashCode() == date.GetHashCode());

    [Fact]
    public void Whatever_is_written_is_printed_as_it_was() => Holds(Gen.OneOf(Date, Time).ToArbitrary(), text => Reading.Of(text).ToString() == text);

    [Fact]
    public void No_date_ends_before_it_begins() => Holds(Dates, date => date.Earliest <= date.Latest);

    [Fact]
    public void The_order_agrees_with_the_bounds() => Holds(Pairs(Dates), pair =>
    {
        var (a, b) = pair;
        return (a.Earliest >= b.Earliest || a.CompareTo(b) < 0) && (a.Earliest != b.Earliest || a.Latest >= b.Latest || a.CompareTo(b) < 0);
    });

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() => Holds(Pairs(Dates), pair =>
    {
        var (a, b) = pair;
        return Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && (a.CompareTo(b) == 0) == (a == b) && (a == b) == (a.ToString() == b.ToString());
    });

    [Fact]
    public void The_order_is_transitive() => Holds(
        (from a in Dates.Generator from b in Dates.Generator from c in Dates.Generator select (a, b, c)).ToArbitrary(),
        three =>
        {
            EdtfDate[] sorted = [.. new[] { three.a, three.b, three.c }.Order()];
            return sorted[0].CompareTo(sorted[1]) <= 0 && sorted[1].CompareTo(sorted[2]) <= 0 && sorted[0].CompareTo(sorted[2]) <= 0;
        });

    [Fact]
    public void A_qualifier_changes_nothing_but_itself() => Holds(Date.Select(Reading.Of).ToArbitrary(), date =>
    {
        var other = date.WithQualifier(EdtfQualifier.Uncertain);
        return other.Qualifier == EdtfQualifier.Uncertain && (other.Earliest, other.Latest, other.Precision, other.HtmlDateTime) == (date.Earliest, date.Latest, date.Precision, date.HtmlDateTime)
            && other.WithQualifier(date.Qualifier) == date;
    });

    [Fact]
    public void Any_text_is_read_or_refused_and_never_throws() => Holds(
        Gen.Elements("0123456789-XY?~%/.TZ:+".ToCharArray()).ArrayOf().Select(chars => new string(chars)).ToArbitrary(),
        text => !EdtfDate.TryParse(text, out var date) || date.ToString() == text);

    // A pair shares its year now and then, or bounds would hardly ever be equal.
    private static Arbitrary<(EdtfDate A, EdtfDate B)> Pairs(Arbitrary<EdtfDate> dates) => Gen.OneOf(
        from a in dates.Generator from b in dates.Generator select (a, b),
        from a in Date from mark in Gen.Elements("", "?", "~", "%") select (Reading.Of(a), Reading.Of(a.TrimEnd('?', '~', '%') + mark))).ToArbitrary();

    private static void Holds<T>(Arbitrary<T> values, Func<T, bool> property) =>
        Prop.ForAll(values, property).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
