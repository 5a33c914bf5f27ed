using System.Collections.Frozen;
using System.Globalization;
using Markdig.Helpers;

namespace Dossier.Text;

/// <summary>The slugs that other renderers give headings (GitHub's rule), each with our address of that heading.</summary>
internal static class HeadingSlugs
{
    /// <summary>Slug → <c>h2</c>. Of equal slugs the second gets <c>-1</c>, the third <c>-2</c>, as GitHub does it.</summary>
    public static FrozenDictionary<string, string> Of(ArticleText text)
    {
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in text.Blocks.Where(block => block.Kind == BlockKind.Heading))
        {
            var slug = LinkHelper.UrilizeAsGfm(heading.Span.In(text.Plain));
            var unique = slug;
            var number = counts.GetValueOrDefault(slug);
            while (slugs.ContainsKey(unique))
            {
                unique = slug + "-" + (++number).ToString(CultureInfo.InvariantCulture);
            }

            counts[slug] = number;
            slugs.Add(unique, heading.Id);
        }

        return slugs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
