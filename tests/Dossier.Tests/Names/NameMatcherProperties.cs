using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Names;

/// <summary>What holds for every article and every registry.</summary>
public class NameMatcherProperties
{
    private static readonly string[] Records =
    [
        "{id: jack, name: Jack Dorsey}", "{id: bob, name: Bob Dorsey}", "{id: ann, name: Ann Mary Lee, aliases: [Annie]}", "{id: lee, name: Lee}",
        "{id: george, name: George H. W. Hill}", "{id: georgina, name: George Hill Jr.}", "{id: di-maio, name: Luigi Di Maio, not: [Di Maio Street]}", "{id: state, name: Water State, aliases: [WS]}",
    ];

    private static readonly string[] Words =
    [
        "Jack", "Dorsey", "Bob", "Ann", "Mary", "Lee", "Annie", "George", "H.", "W.", "Hill", "Jr.", "Luigi", "Di", "Maio", "Street", "Water", "State", "(WS)", "WS", "J.",
        "Dorsey's", "said", "the", "President", "Mr.", "and", "in", "London,", "it.", "# ", "\n", "so", "di", "DORSEY", "Lee-Hill", "d'Ann",
    ];

    [Fact]
    public void The_order_of_records_never_matters() => Prop.ForAll(
        Texts(), Gen.Shuffle(Records).ToArbitrary(), (text, shuffled) => Found(text, Records) == Found(text, shuffled)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void An_unrelated_record_never_changes_the_mentions_of_others() => Prop.ForAll(
        Texts(), text => Found(text, Records) == Found(text, [.. Records, "{id: other, name: Zebulon Quimby}", "{id: town, name: Quimbytown}"])).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_record_with_a_name_like_a_genitive_never_takes_the_mentions_of_another()
    {
        _ = LanguageTag.TryParse("de", out var german);
        var text = PlainText.Of("Dann kam Karl Peters Hut. Da ging Peters Frau.");

        var alone = NameMatcher.Create(Registered.Of("[{id: karl, name: Karl Peter}]"), new DiagnosticBag()).Find(text, german, []);
        var both = NameMatcher.Create(Registered.Of("[{id: karl, name: Karl Peter}, {id: hans, name: Hans Peters}]"), new DiagnosticBag()).Find(text, german, []);

        Assert.Equal(["Karl Peters", "Peters"], alone.Mentions.Select(mention => mention.Written));
        Assert.Equal(alone.Mentions.Select(mention => mention.Record.Id), both.Mentions.Select(mention => mention.Record.Id));
    }

    [Fact]
    public void Mentions_and_unlisted_names_stand_in_order_and_apart() => Prop.ForAll(Texts(), text =>
    {
        var found = Find(text, Records);
        var spans = found.Mentions.Select(mention => mention.Span).Concat(found.Ambiguous.Select(name => name.Span)).Concat(found.Unlisted.Select(name => name.Span)).OrderBy(span => span.Start).ToArray();
        return spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
            && found.Mentions.SequenceEqual(found.Mentions.OrderBy(mention => mention.Span.Start))
            && found.Mentions.All(mention => mention.Span.In(text.Plain) == mention.Written && mention.Written.Length > 0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static string Found(ArticleText text, string[] records) =>
        string.Join("; ", Find(text, records).Mentions.Select(mention => $"{mention.Span} {mention.Record.Id} {mention.Form} {mention.IsTentative}"));

    private static NamesFound Find(ArticleText text, string[] records) => NameMatcher.Create(Registered.Of($"[{string.Join(", ", records)}]"), new DiagnosticBag()).Find(text, LanguageTag.English, []);

    private static Arbitrary<ArticleText> Texts() =>
        (from words in Gen.NonEmptyListOf(Gen.Elements(Words))
         select PlainText.Of(string.Join(' ', words).Split('\n'))).ToArbitrary();
}
