using Dossier.Dates;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Dates;

public class DateRecognizerTests
{
    [Theory]
    // finer than the publication date: the publication date
    [InlineData("2015-03~", "On Sunday", "Sunday = 2015-03~")]
    [InlineData("2015-03", "yesterday", "yesterday = 2015-03")]
    [InlineData("2015", "last month", "last month = 2015")]
    [InlineData("2015?", "In October", "October = 2015?")]
    [InlineData("2015-03-04~", "yesterday", "yesterday = 2015-03-03~")]
    // the same for every day of the publication date
    [InlineData("2015-03~", "last year", "last year = 2014")]
    [InlineData("2015-03~", "In October", "October = 2014-10")]
    [InlineData("2016-02~", "in January", "January = 2016-01")]
    [InlineData("2015-03~", "on 24 February", "24 February = 2015-02-24")]
    [InlineData("2015-03", "last month", "last month = 2015-02")]
    [InlineData("2015", "last year", "last year = 2014")]
    // in doubt once the publication date moves by its own length
    [InlineData("2015-03~", "last month", "last month = 2015-02~")]
    [InlineData("2016-01~", "last year", "last year = 2015~")]
    [InlineData("2016-06~", "last year", "last year = 2015")]
    [InlineData("2015~", "last year", "last year = 2014~")]
    // as coarse as the publication date, or coarser
    [InlineData("2015-24", "last year", "last year = 2014/2015")]
    // written out: never in doubt
    [InlineData("2015-03~", "in May of 2014", "May of 2014 = 2014-05")]
    public void A_date_is_no_finer_and_no_surer_than_the_publication_date_allows(string published, string text, string expected) =>
        Assert.Equal(expected, PlainArticle.Dates("en", published, text));

    [Theory]
    [InlineData(null)]
    [InlineData("2014/..")]
    [InlineData("/2014")]
    public void Without_a_publication_date_only_dates_written_out_are_mentions(string? published) =>
        Assert.Equal("May 2015 = 2015-05", PlainArticle.Dates("en", published, "On Sunday, last year, in October, on 24 February and in May 2015"));

    [Theory]
    [InlineData("in 2014", DateBasis.Absolute)]
    [InlineData("in October", DateBasis.Context)]
    [InlineData("on 24 February", DateBasis.Context)]
    [InlineData("on Sunday", DateBasis.Relative)]
    [InlineData("last October", DateBasis.Relative)]
    public void A_mention_says_what_its_value_rests_on(string text, DateBasis basis) =>
        Assert.Equal(basis, Assert.Single(PlainArticle.Find("en", "2016-02-24", PlainArticle.Of(text))).Basis);

    [Fact]
    public void Mentions_are_sorted_and_their_spans_lie_in_the_plain_text()
    {
        var text = PlainArticle.Of("No date here.", "On Sunday, 21 February 2016, and in 2014.", "In October.");

        var mentions = PlainArticle.Find("en", "2016-02-24", text);

        Assert.Equal(["Sunday, 21 February 2016", "2014", "October"], mentions.Select(mention => mention.Written));
        Assert.All(mentions, mention => Assert.Equal(mention.Written, mention.Span.In(text.Plain)));
        Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    [Theory]
    [InlineData("en", "24 2016 30 999 90 1990 in of the May Feb . , - ’ ( ) / $ % Sunday last next first quarter half summer year years days ago today before s Times and every")]
    [InlineData("it", "24 2016 30 999 90 1990 nel di il maggio feb . , - ’ ( ) / $ % domenica scorso prossima primo trimestre metà estate anno anni giorni fa oggi altro novanta Rossi e ogni")]
    public void Whatever_the_words_mentions_are_sorted_and_do_not_overlap(string language, string words)
    {
        string[] dates = ["1100", "2015-03~", "2016-02-29", "2015-24?", "201X", "1200/8000~", "8900-12-31%"];
        var texts =
            from parts in Gen.Elements(words.Split(' ')).ListOf()
            from separator in Gen.Elements(" ", "")
            from published in Gen.Elements(dates)
            select (Text: string.Join(separator, parts), Published: published);

        Prop.ForAll(texts.ToArbitrary(), text =>
            {
                var end = 0;
                foreach (var mention in PlainArticle.Find(language, text.Published, PlainArticle.Of(text.Text)))
                {
                    Assert.True(mention.Span.Start >= end && mention.Span.Length > 0);
                    end = mention.Span.End;
                }
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(30));
    }

    [Fact]
    public void No_mention_crosses_blocks() =>
        Assert.Equal(["May 3"], PlainArticle.Find("en", "2016-02-24", PlainArticle.Of("on May 3", "2015 of them", "ago")).Select(mention => mention.Written));

    [Fact]
    public void Code_is_not_read() =>
        Assert.Empty(PlainArticle.Find("en", "2016-02-24", PlainArticle.Of(BlockKind.Code, "on May 3, 2015")));

    [Fact]
    public void Headings_and_footnotes_are_read()
    {
        Assert.Single(PlainArticle.Find("en", null, PlainArticle.Of(BlockKind.Heading, "in May 2015")));
        Assert.Single(PlainArticle.Find("en", null, PlainArticle.Of(BlockKind.Footnote, "in May 2015")));
    }

    [Fact]
    public void A_region_does_not_change_the_language() =>
        Assert.Equal("24 febbraio 2016 = 2016-02-24", PlainArticle.Dates("it-CH", null, "il 24 febbraio 2016"));

    [Fact]
    public void In_another_language_nothing_is_found()
    {
        Assert.Equal(["en", "it"], DateRecognizer.Languages);
        Assert.Equal("", PlainArticle.Dates("de", "2016-02-24", "2016-02-24"));
    }
}
