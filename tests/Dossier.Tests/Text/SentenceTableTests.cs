using Dossier.Text;
using Dossier.Text.Sentences;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Text;

/// <summary>A table of cases a language in <c>Fixtures/sentences</c>, and what holds for any text.</summary>
public sealed class SentenceTableTests
{
    private static readonly string[] Languages = ["en", "it", "fr", "de", "es", "pt"];

    private static readonly string[] Nasty =
    [
        ".", "..", ". . .", "…", "!", "?", "?!", ";", "\u037E", "。", "．", "।", "؟", " ", "  ", "\u00A0", "\u202F", "\n", "\t", "\"", "'", "“", "”", "‘", "’", "«", "»", "„",
        "(", ")", "[", "]", "[1]", "[…]", "¿", "¡", "–", "—", "「", "」", "と", "A", "a", "Z.", "z.", "B", "The", "He", "Mr", "etc", "Inc", "no", "No", "IV", "I", "1", "12", "1945",
        "3.5", "1.2.3.", ".NET", "a@b.org", "iPod", "L’", "\uD83D\uDE00", "\uD83D", "\uDE00", "é", "e\u0301", "İ", "ß", "漢", "य", "\0", "\u200B",
    ];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var language in Languages)
        {
            cases.AddRange(Lines(language).Select(line => (language, line)).ToArray());
        }

        cases.AddRange(Lines("other").Select(line => (line[..2], line[4..].Replace("\\u037E", "\u037E", StringComparison.Ordinal))).ToArray());
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_is_split_where_the_table_says(string language, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Split(sentences.Replace("|", string.Empty, StringComparison.Ordinal), language)));

    [Fact]
    public void Every_language_has_forty_cases_and_each_has_a_place_to_go_wrong() => Assert.All(Languages, language =>
    {
        var lines = Lines(language);
        Assert.True(lines.Length >= 40, language);
        Assert.Equal(lines.Distinct(StringComparer.Ordinal), lines);
        Assert.All(lines, line => Assert.True(line.TrimEnd('.', '!', '?', '”', '»').IndexOfAny(['.', '!', '?', '…']) >= 0, line));
    });

    [Fact]
    public void A_table_has_each_word_once_and_without_the_stop_that_ends_it()
    {
        var folder = Path.Combine(Repository.Root, "src", "Dossier", "Text", "Sentences", "Languages");
        Assert.All(Directory.GetFiles(folder), file =>
        {
            var words = File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#')
                .SelectMany(line => line[0] == ' ' ? line[1..].Split(' ') : line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' '));
            Assert.All(words, word => Assert.False(word.Length is 0 or > 20 || word.EndsWith('.'), $"{file}: '{word}'"));
            Assert.All(Keys(file), key => Assert.Equal(key.Value.Distinct(StringComparer.Ordinal), key.Value));
        });

        static IEnumerable<KeyValuePair<string, string[]>> Keys(string file) =>
            File.ReadAllText(file).Replace("\n ", " ", StringComparison.Ordinal).Split('\n').Where(line => line.Contains(": ", StringComparison.Ordinal) && line[0] != '#')
                .Select(line => line.Split(": ", 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1].Split(' ')));
    }

    [Theory]
    [InlineData("en"), InlineData("it"), InlineData("fr"), InlineData("de"), InlineData("es"), InlineData("pt"), InlineData("el"), InlineData("ja")]
    public void Every_character_is_in_exactly_one_sentence_and_every_sentence_holds_something(string language)
    {
        var texts = Gen.Elements(Nasty).ArrayOf().Select(string.Concat).Sample(2000, new Rnd(20151101UL), 60);
        Assert.All(texts, text =>
        {
            var ends = SentenceSplitter.Ends(text, Tag(language));
            Assert.Equal(text.Length, ends.IsEmpty ? 0 : ends[^1]);
            Assert.Equal(ends.Distinct().Order(), ends);
            Assert.All(Split(text, language).SkipLast(1), sentence => Assert.Contains(sentence, char.IsLetterOrDigit));
            Assert.All(Split(text, language).Skip(1), sentence => Assert.False(char.IsWhiteSpace(sentence[0])));
        });
    }

    [Theory]
    [InlineData(". ")]
    [InlineData("! a ")]
    [InlineData("\" . ")]
    [InlineData("(. ")]
    [InlineData("( ")]
    [InlineData("… ")]
    [InlineData("A.")]
    [InlineData("[1]")]
    [InlineData("a. A. ")]
    [InlineData("» ")]
    public void A_million_marks_take_no_longer_than_a_million_letters_would(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(text.Length, SentenceSplitter.Ends(text, LanguageTag.English)[^1]);

        // A quadratic reading would need an hour.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    private static string[] Lines(string language) =>
        [.. File.ReadLines(Path.Combine(Repository.Fixtures, "sentences", language + ".txt")).Where(line => line.Length > 0 && line[0] != '#')];

    private static IEnumerable<string> Split(string text, string language)
    {
        var ends = SentenceSplitter.Ends(text, Tag(language));
        return ends.Select((end, i) => text[(i == 0 ? 0 : ends[i - 1])..end]);
    }

    private static LanguageTag Tag(string language)
    {
        Assert.True(LanguageTag.TryParse(language, out var tag));
        return tag;
    }
}
