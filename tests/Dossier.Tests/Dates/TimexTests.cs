using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Tests.Dates;

/// <summary>All expressions with their types and values in TIMEX3, indexed or not.</summary>
public class TimexTests
{
    // A Wednesday.
    private const string Published = "2016-02-24";

    [Theory]
    [InlineData("on 24 February 2016", "24 February 2016 Date 2016-02-24")]
    [InlineData("last week", "last week Date 2016-W07")]
    [InlineData("this weekend", "this weekend Date 2016-W07-WE")]
    [InlineData("in the second quarter of 2009", "the second quarter of 2009 Date 2009-Q2")]
    [InlineData("in the first half of 2009", "the first half of 2009 Date 2009-H1")]
    [InlineData("in the summer of 2015", "the summer of 2015 Date 2015-SU")]
    [InlineData("the 1990s", "the 1990s Date 199")]
    [InlineData("in the 19th century", "the 19th century Date 18")]
    [InlineData("Sunday morning", "Sunday morning Time 2016-02-21TMO")]
    [InlineData("on Sunday at 6:30 p.m. he", "Sunday at 6:30 p.m. Time 2016-02-21T18:30")]
    [InlineData("last night", "last night Time 2016-02-23TNI")]
    [InlineData("on Sunday at 18:30 GMT", "Sunday at 18:30 GMT Time 2016-02-21T18:30Z")]
    [InlineData("from 2010 to 2014", "from 2010 to 2014 Date 2010/2014")]
    public void A_date_and_a_time_have_a_value_of_the_calendar(string text, string expected) => Says("en", text, expected);

    [Theory]
    [InlineData("en", "for two years", "two years Duration P2Y")]
    [InlineData("en", "two and a half years", "two and a half years Duration P2.5Y")]
    [InlineData("en", "a 12-hour strike", "12-hour Duration PT12H")]
    [InlineData("en", "over the past decade", "the past decade Duration P10Y")]
    [InlineData("en", "several weeks", "several weeks Duration PXW")]
    [InlineData("en", "the last two weeks", "the last two weeks Duration P2W")]
    [InlineData("it", "per due anni", "due anni Duration P2Y")]
    [InlineData("it", "negli ultimi dieci anni", "ultimi dieci anni Duration P10Y")]
    public void A_length_of_time_is_a_duration(string language, string text, string expected) => Says(language, text, expected);

    [Theory]
    [InlineData("en", "every Sunday", "every Sunday Set XXXX-WXX-7")]
    [InlineData("en", "15 a year", "a year Set P1Y")]
    [InlineData("en", "the annual report", "annual Set P1Y")]
    [InlineData("it", "ogni anno", "ogni anno Set P1Y")]
    [InlineData("it", "la domenica", "domenica Set XXXX-WXX-7")]
    public void What_comes_again_is_a_set(string language, string text, string expected) => Says(language, text, expected);

    [Theory]
    [InlineData("en", "now", "now Date PRESENT_REF")]
    [InlineData("en", "recently", "recently Date PAST_REF")]
    [InlineData("it", "attualmente", "attualmente Date PRESENT_REF")]
    [InlineData("it", "di recente", "di recente Date PAST_REF")]
    public void Now_and_recently_are_references_without_a_date(string language, string text, string expected) => Says(language, text, expected);

    [Theory]
    [InlineData("for two years, every Sunday, and now")]
    [InlineData("at 18:30")]
    [InlineData("the last two weeks")]
    public void Lengths_sets_the_present_and_mere_times_are_not_indexed(string text) =>
        Assert.Empty(PlainArticle.Find("en", Published, PlainArticle.Of(text)));

    [Theory]
    [InlineData("It will end on Friday.", "Friday = 2016-02-26?")]
    [InlineData("He said on Friday that it will end.", "Friday = 2016-02-19")]
    [InlineData("They plan to open in April.", "April = 2016-04?")]
    [InlineData("It is due to open in April as planned.", "April = 2016-04")]
    [InlineData("It opened in April.", "April = 2015-04")]
    [InlineData("It will be back in two days.", "two days = 2016-02-26")]
    public void A_word_that_points_to_the_future_turns_what_could_be_either(string text, string expected) =>
        Assert.Equal(expected, PlainArticle.Dates("en", Published, text));

    [Fact]
    public void A_time_in_all_is_no_date_in_a_clause_about_the_past() =>
        Says("en", "The firm grew in two years.", "two years Duration P2Y");

    [Theory]
    [InlineData("On 3 May 2015 it rained. Two days later it stopped.", "2015-05-05", "2015-05-03")]
    [InlineData("On 3 May 2015 it rained. The next day it stopped.", "2015-05-04", "2015-05-03")]
    [InlineData("On 3 May 2015 it rained. On that date the mill burnt.", "2015-05-03", "2015-05-03")]
    [InlineData("In May 2015 it rained. That year the mill burnt.", "2015-05", "2015-05")]
    public void What_points_back_rests_on_the_date_named_before(string text, string value, string reference)
    {
        var last = PlainArticle.Find("en", Published, PlainArticle.Of(text.Replace("That year", "In that year", StringComparison.Ordinal)))[^1];

        Assert.Equal((DateBasis.Anaphoric, reference), (last.Basis, last.Reference?.ToString()));
        Assert.Equal(value[..4], last.Value.ToString()[..4]);
    }

    [Fact]
    public void A_year_before_a_quarter_is_a_quarter() => Assert.Equal(
        "the third quarter of 2015 = 2015-35; a year earlier = 2014-35",
        PlainArticle.Dates("en", Published, "It lost more in the third quarter of 2015 than a year earlier."));

    [Fact]
    public void A_date_points_back_to_what_readers_were_shown()
    {
        var mentions = PlainArticle.Find("en", "2015-03", PlainArticle.Of("On Sunday it rained. Two days later it stopped."));

        Assert.Equal((DateBasis.Anaphoric, "2015-03"), (mentions[1].Basis, mentions[1].Reference?.ToString()));
    }

    [Fact]
    public void What_points_back_to_nothing_rests_on_the_publication_date()
    {
        var mention = Assert.Single(PlainArticle.Find("en", Published, PlainArticle.Of("The following week it rained.")));

        Assert.Equal((DateBasis.Relative, "2016-02-29/2016-03-06"), (mention.Basis, mention.Value.ToString()));
    }

    [Fact]
    public void An_estimate_stays_one_where_the_publication_date_is_no_day() =>
        Assert.Equal("early last year = 2014~/2015~", PlainArticle.Dates("en", "2015-24", "early last year"));

    [Theory]
    [InlineData("dal tredici al quindici luglio 2015", "dal tredici al quindici luglio 2015 = 2015-07-13/2015-07-15")]
    [InlineData("8 ago - 12 ago", "8 ago - 12 ago = 2015-08-08/2015-08-12")]
    [InlineData("23/set/2015", "23/set/2015 = 2015-09-23")]
    [InlineData("tra il 3 e il 12 di set", "tra il 3 e il 12 di set = 2015-09-03/2015-09-12")]
    [InlineData("Venne il 3 maggio 2015. Il martedì dopo pioveva.", "3 maggio 2015 = 2015-05-03; Il martedì dopo = 2015-05-05")]
    public void Days_in_a_row_and_days_that_follow_are_read_in_italian_too(string text, string expected) =>
        Assert.Equal(expected, PlainArticle.Dates("it", Published, text));

    [Fact]
    public void Half_past_the_hour_before_midnight_is_a_time_of_the_clock() => Says("de", "um halb 0 Uhr", "um halb 0 Uhr Time 2016-02-24T23:30");

    [Theory]
    [InlineData("it", "la sua città natale")]
    [InlineData("it", "l'assunzione di dieci operai")]
    [InlineData("it", "l'ascensione al monte")]
    [InlineData("es", "un corpus de textos")]
    [InlineData("es", "viajó a Asunción")]
    [InlineData("fr", "le train de Saint-Étienne")]
    [InlineData("fr", "les rameaux du tilleul")]
    [InlineData("pt", "a ascensão do prefeito")]
    [InlineData("de", "Er trank Martini.")]
    [InlineData("en", "She had an epiphany.")]
    [InlineData("en", "an army of two thousand men")]
    [InlineData("en", "a crowd of two thousand five hundred soldiers")]
    [InlineData("en", "The next minute, the screen went black.")]
    [InlineData("it", "Dopo venti anni 12000 euro sono spariti.")]
    [InlineData("it", "Negli anni 1200 persone partirono.")]
    [InlineData("es", "Después de diez años 15000 personas viven allí.")]
    [InlineData("fr", "Les années 20000 furent belles.")]
    public void A_word_that_is_also_a_holiday_is_none_by_itself(string language, string text) =>
        Assert.Empty(PlainArticle.Find(language, Published, PlainArticle.Of(text)));

    [Fact]
    public void A_month_of_another_calendar_is_an_interval() =>
        Assert.Equal("Ramadan 2015 = 2015-06-18/2015-07-16", PlainArticle.Dates("en", Published, "Ramadan 2015"));

    [Theory]
    [InlineData("at the Mill Fair 2017", "2017 Date 2017")]
    [InlineData("at the Mill Fair 1950", "")]
    public void A_year_behind_a_name_is_one_only_near_the_publication(string text, string expected) => Says("en", text, expected);

    [Theory]
    [InlineData("two Sundays from now", "two Sundays from now = 2016-03-06")]
    [InlineData("Friday after next", "Friday after next = 2016-03-04")]
    [InlineData("the third last week of 2015", "the third last week of 2015 = 2015-12-14/2015-12-20")]
    [InlineData("the first Monday of March 2015", "the first Monday of March 2015 = 2015-03-02")]
    [InlineData("Tuesday of last week", "Tuesday of last week = 2016-02-16")]
    [InlineData("the last four months of 2015", "the last four months of 2015 = 2015-09/2015-12")]
    [InlineData("the second half of the 20th century", "the second half of the 20th century = 1950/1999")]
    [InlineData("in the fall of the wall", "")]
    [InlineData("in the fall of 2015", "the fall of 2015 = 2015-23")]
    [InlineData("two days after Christmas", "two days after Christmas = 2015-12-27")]
    [InlineData("the 20th of last month", "the 20th of last month = 2016-01-20")]
    public void A_part_of_a_period_and_a_distance_from_a_day_are_reckoned(string text, string expected) =>
        Assert.Equal(expected, PlainArticle.Dates("en", Published, text));

    [Theory]
    [InlineData("7/8/07", "2007-07-08?")]
    [InlineData("25/12/2015", "2015-12-25")]
    public void Figures_that_could_be_read_in_two_ways_are_uncertain(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(PlainArticle.Find("en", Published, PlainArticle.Of(text))).Value.ToString());

    [Fact]
    public void The_ends_of_an_interval_are_told_apart()
    {
        var interval = Assert.Single(All("en", "from May 2014 to March 2015"));

        Assert.Equal(["May 2014 = 2014-05", "March 2015 = 2015-03"], interval.Ends.Select(end => $"{end.Written} = {end.Date}"));
    }

    [Fact]
    public void A_day_with_a_time_of_the_clock_keeps_both()
    {
        var mention = Assert.Single(PlainArticle.Find("en", Published, PlainArticle.Of("on Sunday at 18:30")));

        Assert.Equal(("2016-02-21", new TimeOnly(18, 30)), (mention.Value.ToString(), mention.Clock));
    }

    [Theory]
    [InlineData("en", "Easter 2015", "2015-04-05")]
    [InlineData("en", "Easter of last year", "2015-04-05")]
    [InlineData("en", "Purim 2023", "2023-03-07")]
    [InlineData("en", "Purim 2024", "2024-03-24")]
    [InlineData("en", "Good Friday 2016", "2016-03-25")]
    [InlineData("en", "Orthodox Easter 2016", "2016-05-01")]
    [InlineData("en", "Thanksgiving 2015", "2015-11-26")]
    [InlineData("en", "Black Friday 2015", "2015-11-27")]
    [InlineData("en", "Memorial Day 2016", "2016-05-30")]
    [InlineData("en", "Rosh Hashanah 2015", "2015-09-14")]
    [InlineData("en", "Chinese New Year 2016", "2016-02-08")]
    [InlineData("en", "Christmas", "2015-12-25")]
    [InlineData("en", "last Easter", "2015-04-05")]
    [InlineData("it", "Pasqua 2015", "2015-04-05")]
    [InlineData("it", "a Ferragosto", "2015-08-15")]
    public void A_holiday_is_reckoned(string language, string text, string expected) =>
        Assert.Equal(expected, Assert.Single(PlainArticle.Find(language, Published, PlainArticle.Of(text))).Value.ToString());

    [Fact]
    public void Every_language_has_a_table_that_compiles() => Assert.All(DateRecognizer.Languages, language =>
    {
        Assert.True(LanguageTag.TryParse(language, out var tag));
        Assert.Equal("2016-02-24", Assert.Single(DateRecognizer.Find(PlainArticle.Of("2016-02-24"), tag, null)).Value.ToString());
    });

    [Fact]
    public void Texts_read_side_by_side_give_what_they_give_one_by_one()
    {
        string[] texts = [.. Enumerable.Range(1, 60).Select(i => $"On {i % 28 + 1} May it rained; two days later, on Sunday, in the {i}th century, and last year.")];
        var alone = texts.Select(text => PlainArticle.Dates("en", Published, text)).ToArray();

        var together = texts.AsParallel().AsOrdered().Select(text => PlainArticle.Dates("en", Published, text)).ToArray();

        Assert.Equal(alone, together);
    }

    [Fact]
    public void Text_without_dates_costs_no_memory_for_its_length()
    {
        var paragraph = string.Concat(Enumerable.Repeat("The mill and the bridge stand where they stood, 40 steps apart. ", 20));
        var (small, large) = (PlainArticle.Of([.. Enumerable.Repeat(paragraph, 2)]), PlainArticle.Of([.. Enumerable.Repeat(paragraph, 200)]));
        _ = Allocated(large);

        Assert.InRange(Allocated(large), 0, Allocated(small) + 1000);
    }

    private static long Allocated(ArticleText text)
    {
        _ = EdtfDate.TryParse(Published, out var published);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = DateRecognizer.FindAll(text, LanguageTag.English, published);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ImmutableArray<Timex> All(string language, string text)
    {
        Assert.True(LanguageTag.TryParse(language, out var tag));
        Assert.True(EdtfDate.TryParse(Published, out var published));
        return DateRecognizer.FindAll(PlainArticle.Of(text), tag, published);
    }

    private static void Says(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", All(language, text).Select(timex => $"{timex.Written} {timex.Type} {timex.Value}")));
}
