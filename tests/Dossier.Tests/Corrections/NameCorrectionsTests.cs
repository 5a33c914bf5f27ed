using Dossier.Corrections;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Quotes;
using Dossier.Tests.Names;
using Dossier.Text;

namespace Dossier.Tests.Corrections;

public class NameCorrectionsTests
{
    private const string Text = "Jack Dorsey met Ann Lee at the lake. Dorsey left, and the boss stayed.";

    [Theory]
    [InlineData("{exact: the boss}\n  is: ann-lee", "Jack Dorsey = jack-dorsey; Ann Lee = ann-lee; Dorsey = jack-dorsey; the boss = ann-lee !")]
    [InlineData("{exact: Dorsey, suffix: left}\n  is: bob-dorsey", "Jack Dorsey = jack-dorsey; Ann Lee = ann-lee; Dorsey = bob-dorsey !")]
    [InlineData("{exact: Dorsey, suffix: left}\n  is_not: jack-dorsey", "Jack Dorsey = jack-dorsey; Ann Lee = ann-lee")]
    [InlineData("{exact: Lee at the lake}\n  is: lake", "Jack Dorsey = jack-dorsey; Lee at the lake = lake !; Dorsey = jack-dorsey")]
    [InlineData("{exact: Ann Lee}\n  is: ann-lee", "Jack Dorsey = jack-dorsey; Ann Lee = ann-lee !; Dorsey = jack-dorsey")]
    public void A_correction_takes_the_place_of_every_name_that_it_overlaps(string correction, string names)
    {
        var (found, findings) = Find([Text], correction);

        Assert.Empty(findings);
        Assert.Equal(names, Mentions(found));
    }

    [Fact]
    public void What_a_passage_is_and_what_it_is_not_can_be_said_together_with_reason_and_certainty()
    {
        var (found, findings) = Find([Text], "{exact: Dorsey, suffix: left}\n  is: bob-dorsey\n  is_not: [jack-dorsey, place/lake]\n  certainty: medium");

        Assert.Empty(findings);
        Assert.Equal(["jack-dorsey", "lake"], found.Rejected.Select(rejected => rejected.Record.Id));
        Assert.All(found.Rejected, rejected => Assert.Equal(("Dorsey", "B.", Certainty.Medium, false), (rejected.Span.In(Text), rejected.Because, rejected.Certainty!.Value, rejected.IsRecord)));
        var mention = Assert.Single(found.Found.Mentions, mention => mention.Ruling is not null);
        Assert.Equal(("bob-dorsey", "B.", Certainty.Medium), (mention.Record.Id, mention.Ruling!.Because, mention.Ruling.Certainty!.Value));
    }

    [Fact]
    public void Each_candidate_of_an_ambiguous_name_can_be_rejected()
    {
        var (found, findings) = Find(["Sam Hill spoke."], "{exact: Sam Hill}\n  is_not: [sam-hill-1, sam-hill-2]");

        Assert.Empty(findings);
        Assert.Empty(found.Found.Mentions);
        Assert.Equal(2, found.Rejected.Length);
    }

    [Theory]
    [InlineData("{exact: the boss}\n  is_not: jack-dorsey", "corrections/a.yaml:1:10: warning DOS306: no name of 'jack-dorsey' was found in these words, so 'is_not' has no effect. ")]
    [InlineData("{exact: Ann Lee}\n  is_not: [ann-lee, jack-dorsey]", "corrections/a.yaml:1:10: warning DOS306: no name of 'jack-dorsey' ")]
    public void A_rejection_of_what_nobody_would_find_is_a_warning_and_is_kept(string correction, string finding)
    {
        var (found, findings) = Find([Text], correction);

        Assert.StartsWith(finding, Assert.Single(findings), StringComparison.Ordinal);
        Assert.Contains(found.Rejected, rejected => rejected.Record.Id == "jack-dorsey");
    }

    [Fact]
    public void A_rejection_that_only_another_correction_makes_needful_has_an_effect()
    {
        // Without the first correction the bare surname is Jack’s, so that only with it there is a Bob to reject.
        var (found, findings) = Find(
            ["Jack Dorsey left. Jack Dorsey spoke. Dorsey slept."],
            "{exact: Jack Dorsey, suffix: spoke}\n  is: bob-dorsey",
            "{exact: Dorsey, suffix: slept}\n  is_not: bob-dorsey");

        Assert.Equal("Jack Dorsey = jack-dorsey; Jack Dorsey = bob-dorsey !", Mentions(found));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("{exact: lake. Dorsey}", "Ann went to the lake.", "Dorsey left.")]
    [InlineData("{exact: print}", "``` print")]
    [InlineData("{exact: …}", "She left …")]
    public void Words_that_no_link_can_go_around_are_an_error(string quote, params string[] blocks)
    {
        foreach (var ruling in new[] { "is: ann-lee", "is_not: ann-lee" })
        {
            var (found, findings) = Find(blocks, $"{quote}\n  {ruling}");

            Assert.StartsWith("corrections/a.yaml:1:10: error DOS309: ", Assert.Single(findings), StringComparison.Ordinal);
            Assert.Empty(found.Rejected);
        }
    }

    private static string Mentions(CorrectedNames names) => string.Join(
        "; ", names.Found.Mentions.Select(mention => $"{mention.Written} = {mention.Record.Id}{(mention.Ruling is null ? "" : " !")}"));

    private static (CorrectedNames Names, IReadOnlyList<string> Findings) Find(string[] blocks, params string[] corrections)
    {
        var bag = new DiagnosticBag();
        var text = PlainText.Of(blocks);
        var registry = Registered.Of(
            "- {id: jack-dorsey, name: Jack Dorsey}\n- {id: bob-dorsey, name: Bob Dorsey}\n- {id: ann-lee, name: Ann Lee}\n"
            + "- {id: sam-hill-1, name: Sam Hill}\n- {id: sam-hill-2, name: Sam Hill}\n",
            places: "- {id: lake, name: Deep Lake}");
        var file = new SourceFile("corrections/a.yaml", string.Concat(corrections.Select(correction => $"- quote: {correction}\n  because: B.\n")));
        var placed = CorrectionPlaces.Find(text, CorrectionFile.Read(file, registry, bag), bag);
        var names = NameCorrections.Find(NameMatcher.Create(registry, new DiagnosticBag()), text, LanguageTag.English, placed, bag);
        return (names, [.. bag.ToImmutable().Select(finding => finding.ToString())]);
    }
}
