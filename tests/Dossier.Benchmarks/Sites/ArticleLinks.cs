using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Benchmarks.Generation;

namespace Dossier.Benchmarks.Sites;

/// <summary>Turns the generator's links between articles into those of one site.</summary>
public static partial class ArticleLinks
{
    /// <param name="form">The address, with <c>{0}</c> for the slug.</param>
    public static string Replace(string body, CompositeFormat form) =>
        Link().Replace(body, match => $"]({string.Format(CultureInfo.InvariantCulture, form, match.Groups["slug"].Value)})");

    [GeneratedRegex(@"\]\(" + GeneratedArticle.LinkPrefix + @"(?<slug>[a-z0-9-]+)\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Link();
}
