using System.Collections.Frozen;
using System.Globalization;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>The slugs that other renderers give headings (GitHub's rule), each with our address of that heading.</summary>
internal static class HeadingSlugs
{
    /// <summary>Slug → <c>h2</c>. Of equal slugs the second gets <c>-1</c>, the third <c>-2</c>, as GitHub does it.</summary>
    public static FrozenDictionary<string, string> Of(MarkdownDocument document)
    {
        Dictionary<string, string>? slugs = null;
        var number = 0;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var words = heading.Inline is null
                ? string.Empty
                : string.Concat(heading.Inline.Descendants<LeafInline>().Select(leaf => leaf switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    _ => string.Empty,
                }));
            if (words.Length == 0)
            {
                continue;
            }

            number++;
            slugs ??= new Dictionary<string, string>(StringComparer.Ordinal);
            var slug = LinkHelper.UrilizeAsGfm(words);
            var unique = slug;
            for (var i = 1; slugs.ContainsKey(unique); i++)
            {
                unique = slug + "-" + i.ToString(CultureInfo.InvariantCulture);
            }

            slugs[unique] = "h" + number.ToString(CultureInfo.InvariantCulture);
        }

        return slugs?.ToFrozenDictionary(StringComparer.Ordinal) ?? FrozenDictionary<string, string>.Empty;
    }
}
