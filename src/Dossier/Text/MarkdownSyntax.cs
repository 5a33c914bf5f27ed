using Dossier.Diagnostics;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>
/// The Markdown that articles are written in: CommonMark 0.31 with pipe and grid tables, footnotes, figures with captions,
/// definition lists, abbreviations and bare links; smart punctuation is off, so that quotes stay as they were written.
/// </summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseFigures()
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseAutoLinks()
        .Build();

    /// <summary>The document; an empty one where it is nested too deeply, which is reported.</summary>
    public static MarkdownDocument Parse(SourceFile file, int bodyStart, DiagnosticBag diagnostics)
    {
        var markdown = file.Text[bodyStart..];
        try
        {
            if (!OpenAddresses.AreTooMany(markdown))
            {
                return Markdown.Parse(markdown, Pipeline);
            }
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.Ordinal))
        {
        }

        diagnostics.Add(Codes.MarkdownTooDeep.At(file.Span(bodyStart, 0)));
        return [];
    }

    /// <summary>Whether a link leads to a place in the same page.</summary>
    public static bool HasPlaces(MarkdownDocument document) => document.Descendants().Any(node => node switch
    {
        LinkInline link => link.Url is { } url && url.AsSpan().TrimStart().StartsWith("#"),
        HtmlInline tag => tag.Tag.Contains('#'),
        HtmlBlock html => html.Lines.ToString().Contains('#'),
        _ => false,
    });
}
