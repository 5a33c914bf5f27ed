using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Translations;
using Dossier.Translations.Exchange;

namespace Dossier.Pipeline;

/// <summary>What an import gives.</summary>
public sealed record ImportResult
{
    /// <summary>The YAML; null where anything is wrong.</summary>
    public required string? Yaml { get; init; }

    /// <summary>How many beads it has.</summary>
    public required int Beads { get; init; }

    /// <summary>The translations that there are, sorted, where the one asked for is none; otherwise empty.</summary>
    public required ImmutableArray<Slug> Others { get; init; }

    /// <summary>What was found in the dossier and in the file.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}

/// <summary>The pairs of a dossier, for other tools and from them.</summary>
public static class PairExchange
{
    /// <summary>All pairs, by the slug of the translation, and what was found while reading. Nothing is written.</summary>
    public static (ImmutableArray<TmxPair> Pairs, ImmutableArray<Diagnostic> Diagnostics) Export(string input)
    {
        var diagnostics = new DiagnosticBag();
        var (_, corpus) = SiteBuild.Read(input, diagnostics);
        var pairs = diagnostics.HasErrors ? [] : TranslationPairs.In(corpus, diagnostics);
        return ([.. pairs.Select(pair => new TmxPair(pair.Translation.Slug.Value, Bitext.Of(Request(pair.Source, pair.Translation), pair.Beads)))], DiagnosticBag.Sort(diagnostics.ToImmutable()));
    }

    /// <summary>Reads the beads of a TMX or a bead file as beads set by hand of one pair. Nothing is written.</summary>
    /// <param name="input">The dossier.</param>
    /// <param name="translation">The slug of the translation.</param>
    /// <param name="file">The file: TMX where its first character is <c>&lt;</c>.</param>
    public static ImportResult Import(string input, string translation, SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        var (_, corpus) = SiteBuild.Read(input, diagnostics);
        var article = corpus.Articles.FirstOrDefault(one => one.Slug.Value == translation && one.TranslationOf is not null);
        if (article is null || diagnostics.HasErrors)
        {
            return new ImportResult
            {
                Yaml = null,
                Beads = 0,
                Others = [.. corpus.Articles.Where(one => article is null && one.TranslationOf is not null).Select(one => one.Slug)],
                Diagnostics = DiagnosticBag.Sort(diagnostics.ToImmutable()),
            };
        }

        var pair = Request(corpus.BySlug[article.TranslationOf!.Value], article);
        var beads = file.Text.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal)
            ? FromTmx(file, translation, pair, diagnostics)
            : BeadLines.Read(file, pair.Source.Length, pair.Target.Length, diagnostics);
        return new ImportResult
        {
            Yaml = diagnostics.HasErrors ? null : BeadsYaml.Write(beads, pair.Source, pair.Target),
            Beads = beads.Length,
            Others = [],
            Diagnostics = DiagnosticBag.Sort(diagnostics.ToImmutable()),
        };
    }

    private static ImmutableArray<BeadByHand> FromTmx(SourceFile file, string translation, AlignmentRequest pair, DiagnosticBag diagnostics)
    {
        var units = TmxReader.Read(file, diagnostics);
        return diagnostics.HasErrors ? [] : UnitPlacing.Place(units, translation, pair, file, diagnostics);
    }

    private static AlignmentRequest Request(Article source, Article translation) => new()
    {
        SourceLanguage = source.Language,
        TargetLanguage = translation.Language,
        Source = TranslationPair.SegmentsOf(source),
        Target = TranslationPair.SegmentsOf(translation),
    };
}
