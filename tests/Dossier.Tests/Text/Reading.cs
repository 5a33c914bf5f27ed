using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Tests.Text;

/// <summary>Reads Markdown for tests: there are <c>other.md</c> and <c>image.png</c>, and nothing else.</summary>
internal sealed class Reading : ILinkTargets
{
    private Reading(string markdown, string language)
    {
        var bag = new DiagnosticBag();
        File = new SourceFile("articles/a.md", markdown);
        Assert.True(LanguageTag.TryParse(language, out var tag));
        Text = MarkdownReader.Read(File, 0, tag, this, bag);
        Findings = bag.ToImmutable();
    }

    public SourceFile File { get; }

    public ArticleText Text { get; }

    public ImmutableArray<Diagnostic> Findings { get; }

    public static Reading Of(string markdown, string language = "en") => new(markdown, language);

    /// <summary>The HTML, a line an element of the body; footnotes behind.</summary>
    public string Html(bool withIds = false, params Mark[] marks)
    {
        var html = MarkedHtml.Render(Text, marks, [], withIds);
        return (html.Body + string.Concat(html.Footnotes)).TrimEnd('\n');
    }

    /// <summary>The findings, as <c>DOS203 1:5</c>.</summary>
    public string Found => string.Join("; ", Findings.Select(finding =>
    {
        var (line, column) = finding.Span!.Value.File.Locate(finding.Span.Value.Start);
        return $"{finding.Code.Id} {line}:{column}";
    }));

    public string? Page(string url, SourceSpan place) => url is "other.md" ? "other.html" : null;

    public string? Place(string fragment, SourceSpan place) => "#" + fragment;

    public (string Source, string File)? Image(string url) => url == "image.png" ? ("../media/image.png", "media/image.png") : null;
}
