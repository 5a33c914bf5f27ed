using System.Globalization;
using Dossier.Benchmarks.Generation;

namespace Dossier.Benchmarks.Sites;

/// <summary>What has been generated, for the head of every report.</summary>
public sealed record GeneratedCounts
{
    public int Originals { get; init; }

    public int Translations { get; init; }

    public long Words { get; init; }

    public long Mentions { get; init; }

    public long Dates { get; init; }

    public int Annotations { get; init; }

    public GeneratedCounts With(GeneratedArticle article) => this with
    {
        Originals = Originals + (article.TranslationOf is null ? 1 : 0),
        Translations = Translations + (article.TranslationOf is null ? 0 : 1),
        Words = Words + article.Words,
        Mentions = Mentions + article.Mentions,
        Dates = Dates + article.Dates,
        Annotations = Annotations + (article.Annotation is null ? 0 : 1),
    };

    public override string ToString()
    {
        var articles = Math.Max(1, Originals + Translations);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {articles:N0} articles: {Originals:N0} in English and {Translations:N0} Italian translations of them, sentence by sentence
            {Words:N0} words ({(double)Words / articles:0} an article), {Mentions:N0} mentions of people, organizations and places ({(double)Mentions / articles:0.0} an article),
            {Dates:N0} time expressions ({(double)Dates / articles:0.0} an article), {Annotations:N0} annotations
            """);
    }
}
