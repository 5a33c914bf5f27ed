using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Text;

/// <summary>An article as HTML.</summary>
/// <param name="Blocks">The body, a string for each node of <see cref="ArticleText.Body"/>.</param>
/// <param name="Footnotes">The blocks of the author's footnotes, by number from 1.</param>
public sealed record ArticleHtml(ImmutableArray<string> Blocks, ImmutableArray<string> Footnotes)
{
    /// <summary>The whole body.</summary>
    public string Body => string.Concat(Blocks);
}

/// <summary>The addresses of the author's footnotes and of the places that refer to them.</summary>
public static class FootnoteAddress
{
    /// <summary><c>fn2</c>: the second footnote.</summary>
    public static string Note(int number) => string.Create(CultureInfo.InvariantCulture, $"fn{number}");

    /// <summary><c>fnref2-1</c>: the first place that refers to it.</summary>
    public static string Reference(int number, int occurrence) =>
        string.Create(CultureInfo.InvariantCulture, $"fnref{number}-{occurrence}");
}
