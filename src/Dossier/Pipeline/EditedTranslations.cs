using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Translations;
using Dossier.Translations.Editing;

namespace Dossier.Pipeline;

/// <summary>What the maintainer says of a translation, at its place in the texts.</summary>
public sealed record EditedTranslation
{
    /// <summary>Nothing.</summary>
    public static readonly EditedTranslation None = new();

    /// <summary>The file with beads and verdicts, or null.</summary>
    public WrittenTranslation? Written { get; init; }

    /// <summary>The beads that were set by hand.</summary>
    public ImmutableArray<BeadByHand> Beads { get; init; } = [];

    /// <summary>What became of the original since it was accepted; null where it never was.</summary>
    public Staleness? Staleness { get; init; }
}

/// <summary>Reads the files in <c>translations/</c>.</summary>
internal static class EditedTranslations
{
    /// <summary>By the slug of the translation.</summary>
    /// <param name="written">The files with beads and verdicts.</param>
    /// <param name="accepted">The files with the hashes of originals.</param>
    /// <param name="articles">All articles.</param>
    /// <param name="diagnostics">Where findings go, in the order of the slugs.</param>
    public static FrozenDictionary<Slug, EditedTranslation> Read(
        Dictionary<Slug, SourceFile> written, Dictionary<Slug, SourceFile> accepted, FrozenDictionary<Slug, Article> articles, DiagnosticBag diagnostics)
    {
        var edited = new Dictionary<Slug, EditedTranslation>();
        foreach (var slug in written.Keys.Union(accepted.Keys).Order())
        {
            if (!articles.TryGetValue(slug, out var translation))
            {
                continue;
            }

            if (translation.TranslationOf is not { } original)
            {
                foreach (var file in new[] { written, accepted }.SelectMany(files => files).Where(file => file.Key == slug))
                {
                    diagnostics.Add(Codes.TranslationFileIdle.At(file.Value.Top, slug, Hint(slug, articles)));
                }

                continue;
            }

            edited.Add(slug, Read(written.GetValueOrDefault(slug), accepted.GetValueOrDefault(slug), articles[original], translation, diagnostics));
        }

        return edited.ToFrozenDictionary();
    }

    private static EditedTranslation Read(SourceFile? written, SourceFile? accepted, Article original, Article translation, DiagnosticBag diagnostics)
    {
        var source = TranslationPair.SegmentsOf(original);
        var file = written is null ? null : TranslationFile.Read(written, diagnostics);
        return new EditedTranslation
        {
            Written = file,
            Beads = file is null ? [] : BeadsByHand.Place(file, source, TranslationPair.SegmentsOf(translation), diagnostics),
            Staleness = accepted is not null && Accepted(accepted, diagnostics) is { } version ? Staleness.Of(version, source) : null,
        };
    }

    private static AcceptedSource? Accepted(SourceFile file, DiagnosticBag diagnostics)
    {
        if (!AcceptedSource.TryParse(file.Text, out var accepted, out var line))
        {
            diagnostics.Add(Codes.AcceptedBroken.At(file.Span(file.OffsetOf(line, 1), 0), file.Stem));
        }

        return accepted;
    }

    /// <summary>Where somebody names the original instead, its translations.</summary>
    private static string Hint(Slug slug, FrozenDictionary<Slug, Article> articles)
    {
        var translations = articles.Values.Where(article => article.TranslationOf == slug).Select(article => article.Slug).Order().ToArray();
        return translations.Length > 0 ? "did you mean " + string.Join(" or ", translations.Select(one => $"'{one}'")) + "?" : "this article has none, and no translations";
    }
}
