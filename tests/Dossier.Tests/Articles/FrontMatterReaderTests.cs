using Dossier.Articles;
using Dossier.Diagnostics;

namespace Dossier.Tests.Articles;

public class FrontMatterReaderTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nBody", "A", "Body")]
    [InlineData("---\r\ntitle: A\r\n---\r\nBody", "A", "Body")]
    [InlineData("---\rtitle: A\r---\rBody", "A", "Body")]
    [InlineData("---  \ntitle: A\n---\t\nBody", "A", "Body")]
    [InlineData("---\ntitle: A\n---", "A", "")]
    [InlineData("---\ntitle: 'A: b'\n---\n\nBody\n---\n", "A: b", "\nBody\n---\n")]
    [InlineData("---\ntitle: |\n  A\n  ---\n---\nBody", "A\n---", "Body")]
    public void Front_matter_ends_at_the_second_line_of_hyphens(string text, string title, string body)
    {
        var (front, findings) = Read(text);
        Assert.Empty(findings);
        Assert.Equal(title, front!.Title);
        Assert.Equal(body, text[front.BodyStart..]);
    }

    [Theory]
    [InlineData("Body", "a-file", 0)]
    [InlineData("# Heading #\n\nBody", "Heading", 0)]
    [InlineData("", "a-file", 0)]
    [InlineData("---\n---\nBody", "a-file", 8)]
    [InlineData("---\n# nothing\n---\nBody", "a-file", 18)]
    public void An_article_without_keys_is_one_too_and_is_warned_of(string text, string title, int bodyStart)
    {
        var (front, findings) = Read(text);
        Assert.Equal("DOS106", Assert.Single(findings).Code.Id);
        Assert.Equal(title, front!.Title);
        Assert.Equal(bodyStart, front.BodyStart);
        Assert.Equal("a-file", front.Slug.Value);
    }

    [Theory]
    [InlineData("---\ntitle: A", "articles/a-file.md:1:1: error DOS107: ")]
    [InlineData("---", "articles/a-file.md:1:1: error DOS107: ")]
    [InlineData("---\nauthors: B\n---\n", "articles/a-file.md:2:1: error DOS104: 'title' is missing or empty. ")]
    [InlineData("---\ntitle: ' '\n---\n", "articles/a-file.md:2:8: error DOS104: ")]
    [InlineData("---\r\ntitle: A\r\nlang: english\r\n---\r\n", "articles/a-file.md:3:7: error DOS109: 'english' is no BCP 47 language tag. ")]
    [InlineData("---\ntitle: A\ndate: yesterday\n---\n", "articles/a-file.md:3:7: error DOS108: ")]
    [InlineData("---\ntitle: A\nslug: A B\n---\n", "articles/a-file.md:3:7: error DOS110: ")]
    [InlineData("---\ntitle: A\nsource: {url: 'ftp://x'}\n---\n", "articles/a-file.md:3:15: error DOS115: ")]
    [InlineData("---\ntitle: A\ntranslator: {kind: robot}\n---\n", "articles/a-file.md:3:20: error DOS114: ")]
    [InlineData("---\ntitle: A\ndraft: maybe\n---\n", "articles/a-file.md:3:8: error DOS103: ")]
    [InlineData("---\ntitle: [A]\n---\n", "articles/a-file.md:2:8: error DOS103: 'title' has to be a text, and is a list. ")]
    [InlineData("---\ntitle: A\n\tlang: en\n---\n", "articles/a-file.md:2:8: error DOS102: ")]
    [InlineData("---\n- A\n---\n", "articles/a-file.md:2:1: error DOS103: ")]
    public void What_is_wrong_is_an_error_at_its_place(string text, string finding)
    {
        var (front, findings) = Read(text);
        Assert.Null(front);
        Assert.StartsWith(finding, Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("titel", "did you mean 'title'?")]
    [InlineData("autors", "did you mean 'authors'?")]
    [InlineData("zzz", "known keys are authors, date, draft, ")]
    public void An_unknown_key_is_a_warning_with_the_key_that_was_meant(string key, string hint)
    {
        var (front, findings) = Read($"---\ntitle: A\n{key}: x\n---\n");
        Assert.NotNull(front);
        var finding = Assert.Single(findings);
        Assert.Equal("articles/a-file.md:3:1", finding.Span.ToString());
        Assert.StartsWith(hint, finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_enough_for_a_source_and_a_translator()
    {
        var (front, _) = Read("---\ntitle: A\nsource: https://a.example/x\ntranslator: Ann\nauthors: Bob\n---\n");
        Assert.Equal("https://a.example/x", front!.Source!.Url);
        Assert.Equal(new Translator("Ann", IsMachine: false), front.Translator);
        Assert.Equal(["Bob"], front.Authors);
    }

    private static (FrontMatter? Front, IReadOnlyList<Diagnostic> Findings) Read(string text)
    {
        var bag = new DiagnosticBag();
        return (FrontMatterReader.Read(new SourceFile("articles/a-file.md", text), bag), bag.ToImmutable());
    }
}
