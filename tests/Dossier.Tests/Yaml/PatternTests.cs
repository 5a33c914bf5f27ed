using System.Text.RegularExpressions;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Tests.Edtf;
using Dossier.Text;
using Dossier.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Yaml;

/// <summary>The patterns that schemas give to editors, against the readers that the program has.</summary>
public sealed class PatternTests
{
    [Fact]
    public void Every_date_fits_the_pattern_of_dates() =>
        Prop.ForAll(EdtfDateProperties.Dates, date => Fits(EdtfPattern.Whole, date.ToString())).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [MemberData(nameof(RejectsTests.NoDate), MemberType = typeof(RejectsTests))]
    [MemberData(nameof(RejectsTests.Misshapen), MemberType = typeof(RejectsTests))]
    [MemberData(nameof(RejectsTests.Years), MemberType = typeof(RejectsTests))]
    [MemberData(nameof(RejectsTests.UnspecifiedDigits), MemberType = typeof(RejectsTests))]
    [MemberData(nameof(RejectsTests.PartsOfAYear), MemberType = typeof(RejectsTests))]
    [MemberData(nameof(RejectsTests.LevelTwo), MemberType = typeof(RejectsTests))]
    [InlineData("2015-13")]
    [InlineData("2015-01-32")]
    [InlineData("1985-04-12T23:20")]
    [InlineData("1985-04-12T25:20:30")]
    [InlineData("/")]
    [InlineData("2014/2015/")]
    public void What_does_not_look_like_a_date_does_not_fit_it(string text) => Assert.DoesNotMatch(EdtfPattern.Whole, text);

    [Fact]
    public void A_text_fits_the_pattern_of_languages_if_it_is_a_language_tag() =>
        Same("aZ9-é", text => Fits(TextForm.Language.Pattern!, text), text => LanguageTag.TryParse(text, out _));

    [Fact]
    public void A_text_fits_the_pattern_of_ids_if_it_is_an_id() =>
        Same("az09-A ", text => Fits(TextForm.Id.Pattern!, text) && text.Length <= TextForm.Id.Longest, Identifier.IsValid);

    [Fact]
    public void Every_slug_fits_the_pattern_of_slugs() => Prop.ForAll(
        Texts("aZ9-é ./ü字"),
        text => !Slug.TryParse(text, out var slug) || (Fits(SlugForm.Pattern!, slug.Value) && (!text.All(char.IsAscii) || Fits(SlugForm.Pattern!, text) == (slug.Value == text))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static TextForm SlugForm => (TextForm)FrontMatterKeys.Shape.Keys.Single(key => key.Name == "slug").Form;

    private static void Same(string letters, Func<string, bool> fits, Func<string, bool> isRead) =>
        Prop.ForAll(Texts(letters), text => fits(text) == isRead(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static Arbitrary<string> Texts(string letters) =>
        (from length in Gen.Choose(0, 12) from text in Gen.Elements(letters.ToCharArray()).ArrayOf(length) select new string(text)).ToArbitrary();

    private static bool Fits(string pattern, string text) => Regex.IsMatch(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(5));
}
