using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Benchmarks.Generation;
using Dossier.Benchmarks.Names;

namespace Dossier.Benchmarks.Sites;

/// <summary>Writes the input folder of Dossier: settings, authority records, articles, annotations.</summary>
public static class DossierFolder
{
    private static readonly CompositeFormat LinkTo = CompositeFormat.Parse("{0}.md");

    public static void WriteSettings(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        Directory.CreateDirectory(Path.Combine(folder, "annotations"));
        File.WriteAllText(Path.Combine(folder, "dossier.yaml"), """
            title: "The benchmark dossier"
            description: "Invented articles about invented people, to measure how long a build takes."
            base_url: https://bench.example/
            language: en
            editors:
              - "The benchmark"
            license: "CC0 1.0"

            """);
        WriteAuthorities(folder, "people.yaml", People.All);
        WriteAuthorities(folder, "organizations.yaml", Organizations.All);
        WriteAuthorities(folder, "places.yaml", Places.All);
    }

    public static void WriteArticle(string folder, GeneratedArticle article)
    {
        var text = new StringBuilder();
        text.Append("---\n");
        text.Append(CultureInfo.InvariantCulture, $"title: {QuotedYaml.Quote(article.Title)}\n");
        text.Append(CultureInfo.InvariantCulture, $"date: \"{article.Date:yyyy-MM-dd}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"lang: {article.Lang}\n");
        text.Append(CultureInfo.InvariantCulture, $"authors:\n  - {QuotedYaml.Quote(article.Author)}\n");
        text.Append(CultureInfo.InvariantCulture, $"summary: {QuotedYaml.Quote(article.Summary)}\n");
        text.Append(CultureInfo.InvariantCulture, $"tags: {QuotedYaml.List(article.Tags)}\n");
        if (article.TranslationOf is not null)
        {
            var kind = article.Translator!.Contains("engine", StringComparison.Ordinal) ? "machine" : "human";
            text.Append(CultureInfo.InvariantCulture, $"translation_of: {article.TranslationOf}\n");
            text.Append(CultureInfo.InvariantCulture, $"translator:\n  name: {QuotedYaml.Quote(article.Translator)}\n  kind: {kind}\n");
        }

        text.Append("---\n\n").Append(ArticleLinks.Replace(article.Body, LinkTo));
        File.WriteAllText(Path.Combine(folder, "articles", article.Slug + ".md"), text.ToString());
        if (article.Annotation is { } annotation)
        {
            File.WriteAllText(Path.Combine(folder, "annotations", article.Slug + ".yaml"), Yaml(annotation));
        }
    }

    private static string Yaml(GeneratedAnnotation annotation)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"- id: {annotation.Id}\n  quote:\n    exact: {QuotedYaml.Quote(annotation.Exact)}\n");
        if (annotation.Prefix is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"    prefix: {QuotedYaml.Quote(annotation.Prefix)}\n");
        }

        if (annotation.Suffix is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"    suffix: {QuotedYaml.Quote(annotation.Suffix)}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"  kind: {annotation.Kind}\n  body: {QuotedYaml.Quote(annotation.Body)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  creator: \"The benchmark\"\n  created: \"{annotation.Created:yyyy-MM-dd}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"  certainty: {annotation.Certainty}\n");
        if (annotation.Source is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"  sources:\n    - {QuotedYaml.Quote(annotation.Source)}\n");
        }

        return text.ToString();
    }

    private static void WriteAuthorities(string folder, string file, ImmutableArray<Authority> authorities)
    {
        var text = new StringBuilder();
        foreach (var authority in authorities)
        {
            text.Append(CultureInfo.InvariantCulture, $"- id: {authority.Id}\n  name: {QuotedYaml.Quote(authority.Name.English)}\n");
            if (authority.SortName is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"  sort_name: {QuotedYaml.Quote(authority.SortName)}\n");
            }

            if (authority.Alias is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"  aliases:\n    - {QuotedYaml.Quote(authority.Alias)}\n");
            }

            if (authority.Name.Italian != authority.Name.English)
            {
                text.Append(CultureInfo.InvariantCulture, $"  names:\n    it: {QuotedYaml.Quote(authority.Name.Italian)}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"  description:\n    en: {QuotedYaml.Quote(authority.Description.English)}\n");
            text.Append(CultureInfo.InvariantCulture, $"    it: {QuotedYaml.Quote(authority.Description.Italian)}\n\n");
        }

        File.WriteAllText(Path.Combine(folder, file), text.ToString());
    }
}
