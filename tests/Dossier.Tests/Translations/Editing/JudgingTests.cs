using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Checks;
using Dossier.Translations.Editing;

namespace Dossier.Tests.Translations.Editing;

public sealed class JudgingTests
{
    private static readonly Bitext Pair = new()
    {
        SourceLanguage = LanguageTag.English,
        TargetLanguage = Passage.Language("it"),
        Source = Edits.Segments("There were 12 sacks and 14 mules.", "Then 12 sacks."),
        Target = Edits.Segments("C’erano 12 sacchi.", "Poi."),
        Beads = [],
    };

    private static readonly ImmutableArray<Discrepancy> Found =
    [
        Number("p1s1", "12", Side.Source), Number("p1s1", "14", Side.Source), Number("p1s2", "12", Side.Source), Number("p1s1", "12", Side.Target),
    ];

    private readonly DiagnosticBag _findings = new();

    [Fact]
    public void Its_own_words_mean_a_discrepancy() => Assert.Equal(["source-p1s1-14"], Judge("quote: '14'").Keys);

    [Fact]
    public void Words_of_its_segment_around_it_mean_it_too() => Assert.Equal(["source-p1s2-12"], Judge("quote: Then 12 sacks.").Keys);

    [Fact]
    public void A_prefix_and_a_side_tell_which() => Assert.Equal(["target-p1s1-12"], Judge("quote: {exact: '12', suffix: sacchi}\n    side: target").Keys);

    [Fact]
    public void Words_beside_it_do_not_mean_it()
    {
        Assert.Empty(Judge("quote: There were"));
        Assert.Equal(["DOS617"], Edits.Ids(_findings));
    }

    [Fact]
    public void Words_of_another_check_do_not_mean_it()
    {
        Assert.Empty(Judge("quote: '14'", check: "name"));
        Assert.Equal(["DOS617"], Edits.Ids(_findings));
    }

    [Theory]
    [InlineData("quote: '12'")]
    [InlineData("quote: '12'\n    side: source")]
    [InlineData("quote: There were 12 sacks and 14 mules.")]
    public void What_fits_several_is_an_error(string quote)
    {
        Assert.Empty(Judge(quote));
        Assert.Equal(["DOS618"], Edits.Ids(_findings));
    }

    [Fact]
    public void A_verdict_keeps_its_kind_reason_and_author() => Assert.Equal(
        new Verdict(VerdictKind.Error, "It is “wrong”.", "Ed"), Judge("quote: '14'\n    by: Ed", because: "It is “wrong”.").Values.Single());

    [Theory]
    [InlineData("check: numbers\n    quote: a\n    verdict: error\n    because: b", "DOS616", "did you mean 'number'?")]
    [InlineData("check: number\n    quote: a\n    verdict: wrong\n    because: b", "DOS114", "use one of error, justified, false_alarm")]
    [InlineData("check: number\n    quote: a\n    verdict: error", "DOS104", "add 'because: …'")]
    [InlineData("check: number\n    verdict: error\n    because: b", "DOS104", "add 'quote: …'")]
    public void What_a_verdict_lacks_is_reported(string entry, string code, string hint)
    {
        Edits.Read("verdicts:\n  - " + entry + "\n", _findings);

        var found = Assert.Single(_findings.ToImmutable());
        Assert.Equal((code, hint), (found.Code.Id, found.Hint));
    }

    private static Discrepancy Number(string segment, string written, Side side) => new()
    {
        Id = $"{side.ToString().ToLowerInvariant()}-{segment}-{written}",
        Check = CheckCatalogue.Number,
        Bead = 1,
        Segment = segment,
        FactKey = written,
        Written = written,
        Side = side,
    };

    private FrozenDictionary<string, Verdict> Judge(string quote, string check = "number", string because = "B.") => Judging.Match(
        Edits.Read($"verdicts:\n  - check: {check}\n    {quote}\n    verdict: error\n    because: {because}\n", _findings), Pair, Found, _findings);
}
