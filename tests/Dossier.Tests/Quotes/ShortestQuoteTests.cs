using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Text;
using Dossier.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Quotes;

public class ShortestQuoteTests
{
    [Theory]
    [InlineData("one [two] three", "two||")]
    [InlineData("Ann met Bob, and [Ann] left", "Ann|and|")]
    [InlineData("[Ann] met Bob, and Ann left", "Ann||met")]
    [InlineData("we saw Ann met, we saw [Ann] left, we saw Ann met", "Ann||left,")]
    [InlineData("x a y. x [a] z. w a z", "a||z.")]
    [InlineData("[a] a a", "a||a a")]
    [InlineData("a [a] a", "a|a|a")]
    [InlineData("a a [a]", "a|a a|")]
    [InlineData("two\nlines and [two\n  lines]", "two lines|and|")]
    [InlineData("“Ann” and ”[Ann]“ and “Ann”.", "Ann||“ and “Ann”.")]
    [InlineData("ab [b] cb b", "b|ab|")]
    [InlineData("x b a cb [a]", "a|cb|")]
    [InlineData("x b [a] y cb a y", "a|x b|")]
    public void A_quote_has_as_few_words_around_it_as_settle_its_place(string text, string quote)
    {
        var (plain, span) = Bracketed(text);

        var shortest = ShortestQuote.Of(plain, span);

        Assert.Equal(quote, $"{shortest.Exact}|{shortest.Prefix}|{shortest.Suffix}");
        Assert.Equal([span], QuoteMatcher.FindAll(plain, shortest));
    }

    [Fact]
    public void Without_spaces_a_quote_does_not_take_the_whole_text()
    {
        var words = new string('字', 500);

        var quote = ShortestQuote.Of($"甲{words}乙{words}甲", new TextSpan(1002, 1));

        Assert.Equal("甲", quote.Exact);
        Assert.InRange((quote.Prefix + quote.Suffix).Length, 1, 60);
    }

    [Fact]
    public void A_quote_that_is_written_and_read_again_finds_its_place_and_no_other() => Prop.ForAll(Passages(), passage =>
    {
        var line = QuoteWriter.Line(ShortestQuote.Of(passage.Text, passage.Span));
        var bag = new DiagnosticBag();
        var entry = YamlReader.ReadList(new SourceFile("a.yaml", $"- {{quote: {line}}}\n"), new(new(Quote)), bag).Single();
        var read = QuoteReader.Read(entry, Quote, bag)!;
        return bag.ToImmutable().IsEmpty && !line.Contains('\n') && QuoteMatcher.FindAll(passage.Text, read).SequenceEqual([passage.Span]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    private static readonly YamlKey<YamlShape> Quote = new("quote", QuoteReader.Shape, "");

    /// <summary>Texts of few letters, so that everything stands in them several times, and a passage of each.</summary>
    private static Arbitrary<(string Text, TextSpan Span)> Passages() =>
        (from start in Gen.Elements("", "\n", " ")
         from words in Gen.NonEmptyListOf(Gen.Elements("a", "b", "aa", "ab", " ", "\n", "\u00a0 ", "’", "'", "\"", "\\", "—", "😀", "😁", "#", ": ", "\u200b", "e\u0301"))
         let text = start + string.Concat(words) + "a\n"
         from first in Gen.Choose(0, text.Length - 2)
         from length in Gen.Choose(1, 4)
         let span = Trimmed(text, first, Math.Min(text.Length, first + length))
         select (text, span)).ToArbitrary();

    /// <summary>The span without white space at its ends and with whole characters; the last letter where nothing is left.</summary>
    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && (IsBlank(text[start]) || char.IsLowSurrogate(text[start])))
        {
            start++;
        }

        while (end > start && (IsBlank(text[end - 1]) || char.IsHighSurrogate(text[end - 1])))
        {
            end--;
        }

        while (start < end && text[end] == '\u0301')
        {
            end++;
        }

        return start == end ? new TextSpan(text.Length - 2, 1) : TextSpan.FromBounds(start, end);
    }

    /// <summary>White space, what can't be seen, and the accent of the letter before.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\u0301';

    private static (string Plain, TextSpan Span) Bracketed(string text)
    {
        var (start, end) = (text.IndexOf('['), text.IndexOf(']') - 1);
        return (text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), TextSpan.FromBounds(start, end));
    }
}
