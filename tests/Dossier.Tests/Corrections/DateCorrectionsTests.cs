using System.Collections.Immutable;
using Dossier.Corrections;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Names;
using Dossier.Tests.Dates;

namespace Dossier.Tests.Corrections;

public class DateCorrectionsTests
{
    private const string Text = "From 4 May 2014 to 6 May 2014, on form 2014.";

    [Theory]
    [InlineData("{exact: 4 May 2014}\n  date: 2014-05-05", "4 May 2014 = 2014-05-05 !; 6 May 2014 = 2014; form 2014 = 2014")]
    [InlineData("{exact: May 2014, suffix: to}\n  date: 2014-05", "May 2014 = 2014-05 !; 6 May 2014 = 2014; form 2014 = 2014")]
    [InlineData("{exact: From 4 May 2014 to 6 May 2014}\n  date: 2014-05-04/2014-05-06", "From 4 May 2014 to 6 May 2014 = 2014-05-04/2014-05-06 !; form 2014 = 2014")]
    [InlineData("{exact: From}\n  date: 1999", "From = 1999 !; 4 May 2014 = 2014; 6 May 2014 = 2014; form 2014 = 2014")]
    [InlineData("{exact: form 2014}\n  not_a_date: true", "4 May 2014 = 2014; 6 May 2014 = 2014")]
    [InlineData("{exact: From 4 May 2014 to 6}\n  not_a_date: true", "form 2014 = 2014")]
    public void A_correction_takes_the_place_of_every_date_that_it_overlaps(string correction, string dates)
    {
        var (mentions, findings) = Apply(Text, ["4 May 2014", "6 May 2014", "form 2014"], correction);

        Assert.Empty(findings);
        Assert.Equal(dates, mentions);
    }

    [Fact]
    public void Several_corrections_may_cut_up_one_recognised_date()
    {
        var (mentions, findings) = Apply("4, 5 and 6 May", ["4, 5 and 6 May"], "{exact: '4'}\n  date: 2014-05-04", "{exact: '5'}\n  not_a_date: true", "{exact: 6 May}\n  date: 2014-05-06");

        Assert.Empty(findings);
        Assert.Equal("4 = 2014-05-04 !; 6 May = 2014-05-06 !", mentions);
    }

    [Fact]
    public void Words_that_were_not_recognised_are_no_date_already_which_is_a_warning()
    {
        var (mentions, findings) = Apply(Text, ["4 May 2014"], "{exact: form}\n  not_a_date: true");

        Assert.Equal("4 May 2014 = 2014", mentions);
        Assert.StartsWith("corrections/a.yaml:1:10: warning DOS306: ", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{exact: gone}", "corrections/a.yaml:1:10: error DOS302: the quote is not in the article: 'gone'. ")]
    [InlineData("{exact: May}", "corrections/a.yaml:1:10: error DOS301: the quote matches 2 places. ")]
    public void A_quote_without_exactly_one_place_is_an_error(string quote, string finding)
    {
        var (mentions, findings) = Apply(Text, ["4 May 2014"], $"{quote}\n  date: 2015");

        Assert.Equal("4 May 2014 = 2014", mentions);
        Assert.StartsWith(finding, Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_corrections_that_overlap_each_later_one_in_the_file_is_an_error()
    {
        var (_, findings) = Apply(
            Text, [], "{exact: 6 May}\n  date: 2015", "{exact: From 4 May 2014 to 6}\n  date: 2015", "{exact: From}\n  date: 2015", "{exact: 'on'}\n  date: 2015");

        Assert.Collection(
            findings,
            finding => Assert.StartsWith("corrections/a.yaml:7:10: error DOS305: the correction overlaps the one at corrections/a.yaml:4:10. ", finding, StringComparison.Ordinal),
            finding => Assert.StartsWith("corrections/a.yaml:4:10: error DOS305: the correction overlaps the one at corrections/a.yaml:1:10. ", finding, StringComparison.Ordinal));
    }

    /// <summary>The dates after correction, as <c>written = value</c>, with <c>!</c> behind those that the maintainer set; recognised ones have the value 2014.</summary>
    private static (string Mentions, IReadOnlyList<string> Findings) Apply(string paragraph, string[] recognised, params string[] corrections)
    {
        var bag = new DiagnosticBag();
        var text = PlainArticle.Of(paragraph);
        var file = new SourceFile("corrections/a.yaml", string.Concat(corrections.Select(correction => $"- quote: {correction}\n  because: B.\n")));
        var placed = CorrectionPlaces.Find(text, CorrectionFile.Read(file, AuthorityRegistry.Empty, bag), bag);
        var mentions = recognised.Select(words => Recognised(paragraph, words)).ToImmutableArray();
        var corrected = DateCorrections.Apply(text, mentions, placed, bag);
        Assert.All(corrected, mention => Assert.Equal(mention.Span.In(text.Plain), mention.Written));
        Assert.All(corrected, mention => Assert.Equal(mention.Basis == DateBasis.Corrected ? "B." : null, mention.Because));
        return (
            string.Join("; ", corrected.Select(mention => $"{mention.Written} = {mention.Value}{(mention.Basis == DateBasis.Corrected ? " !" : "")}")),
            [.. bag.ToImmutable().Select(finding => finding.ToString())]);
    }

    private static DateMention Recognised(string text, string words) => new()
    {
        Span = new(text.IndexOf(words, StringComparison.Ordinal), words.Length),
        Value = EdtfDate.OfYear(2014),
        Basis = DateBasis.Absolute,
        Written = words,
    };
}
