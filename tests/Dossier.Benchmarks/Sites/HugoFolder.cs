using System.Globalization;
using System.Text;
using Dossier.Benchmarks.Generation;

namespace Dossier.Benchmarks.Sites;

/// <summary>
/// Writes the same articles as a Hugo site. What Dossier finds out by reading (who is named, which years), Hugo is told
/// in the front matter of every article, as an editor would have had to write it by hand.
/// </summary>
public static class HugoFolder
{
    private static readonly CompositeFormat LinkTo = CompositeFormat.Parse("../{0}/");

    /// <param name="feeds">Hugo's default is a feed for every list; <see cref="HugoFeeds.Home"/> makes one, like Dossier.</param>
    public static void WriteSettings(string folder, HugoFeeds feeds)
    {
        Directory.CreateDirectory(Path.Combine(folder, "content", "articles"));
        CopyTheme(Path.Combine(AppContext.BaseDirectory, "HugoTheme"), folder);
        File.WriteAllText(Path.Combine(folder, "content", "articles", "_index.md"), "---\ntitle: Articles\n---\n");
        var outputs = feeds == HugoFeeds.All ? "" : """

            [outputs]
            home = ["HTML", "RSS"]
            section = ["HTML"]
            taxonomy = ["HTML"]
            term = ["HTML"]

            """;
        File.WriteAllText(Path.Combine(folder, "config.toml"), """
            baseURL = "https://bench.example/"
            title = "The benchmark dossier"
            languageCode = "en"

            [taxonomies]
            person = "people"
            organization = "organizations"
            place = "places"
            year = "years"
            tag = "tags"

            """ + outputs);
    }

    public static void WriteArticle(string folder, GeneratedArticle article)
    {
        var text = new StringBuilder();
        text.Append("---\n");
        text.Append(CultureInfo.InvariantCulture, $"title: {QuotedYaml.Quote(article.Title)}\n");
        text.Append(CultureInfo.InvariantCulture, $"date: {article.Date:yyyy-MM-dd}\n");
        text.Append(CultureInfo.InvariantCulture, $"lang: {article.Lang}\n");
        text.Append(CultureInfo.InvariantCulture, $"author: {QuotedYaml.Quote(article.Author)}\n");
        text.Append(CultureInfo.InvariantCulture, $"summary: {QuotedYaml.Quote(article.Summary)}\n");
        text.Append(CultureInfo.InvariantCulture, $"tags: {QuotedYaml.List(article.Tags)}\n");
        text.Append(CultureInfo.InvariantCulture, $"people: {QuotedYaml.List(article.People)}\n");
        text.Append(CultureInfo.InvariantCulture, $"organizations: {QuotedYaml.List(article.Organizations)}\n");
        text.Append(CultureInfo.InvariantCulture, $"places: {QuotedYaml.List(article.Places)}\n");
        var years = article.Years.Select(year => year.ToString(CultureInfo.InvariantCulture));
        text.Append(CultureInfo.InvariantCulture, $"years: {QuotedYaml.List(years)}\n");
        if (article.Counterpart is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"translations: {QuotedYaml.List([article.Counterpart])}\n");
        }

        text.Append("---\n\n").Append(ArticleLinks.Replace(article.Body, LinkTo));
        File.WriteAllText(Path.Combine(folder, "content", "articles", article.Slug + ".md"), text.ToString());
    }

    private static void CopyTheme(string theme, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(theme, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}

/// <summary>Which feeds the Hugo site has.</summary>
public enum HugoFeeds
{
    /// <summary>Hugo's default: home, section, every taxonomy and every term.</summary>
    All,

    /// <summary>One for the home page, as Dossier has.</summary>
    Home,
}
