using System.Text.RegularExpressions;
using Dossier.Dates;
using Dossier.Edtf;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Dates;

/// <summary>Text that nobody wrote: the words of a language's own table in any order, with figures and marks between.</summary>
public sealed partial class RandomTextTests
{
    private static readonly string[] Figures =
        ["1", "2", "12", "24", "31", "99", "999", "2015", "1000", "2199", "99999999", "10000", "12340", "0th", "18:30", "4th", "3.5.2015", "24/2", "1990s", "XX", ",", ".", "-", "/", "'", "(", ")", "%", "Rossi"];

    public static TheoryData<string> Languages => [.. DateRecognizer.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Whatever_the_words_expressions_lie_in_order_and_have_sound_values(string language)
    {
        string[] words = [.. Words().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "Dossier", "Dates", "Languages", language + ".txt"))).Select(m => m.Value).Distinct(StringComparer.Ordinal), .. Figures];
        Assert.True(LanguageTag.TryParse(language, out var tag));
        var texts =
            from parts in Gen.Elements(words).ListOf()
            from published in Gen.Elements("1100", "2015-03~", "2016-02-29", "2015-24?", "201X", "8900-12-31%")
            select (Text: string.Join(' ', parts), Published: published);

        Prop.ForAll(texts.ToArbitrary(), text =>
            {
                Assert.True(EdtfDate.TryParse(text.Published, out var published));
                var end = 0;
                foreach (var timex in DateRecognizer.FindAll(PlainArticle.Of(text.Text), tag, published))
                {
                    Assert.True(timex.Span.Start >= end && timex.Span.Length > 0 && timex.Value.Length > 0);
                    Assert.True(timex.Date is null || timex.Date.Earliest <= timex.Date.Latest);
                    end = timex.Span.End;
                }
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(40));
    }

    [GeneratedRegex(@"\p{L}{1,14}", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
