using System.Collections.Immutable;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Pages;
using Dossier.Pipeline.Planning;

namespace Dossier.Pipeline;

/// <summary>Phase 3: <see cref="Corpus"/> → <see cref="Site"/>. The only place that sees everything.</summary>
public static class PostProcessPhase
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Plans every page and file. Two pages of one path, and links that lead to no page, are reported.</summary>
    public static Site Run(Corpus corpus, string inputFolder, IPageRenderer renderer, DiagnosticBag diagnostics)
    {
        (corpus, var pairs) = PairNotes.WithOrphans(corpus, TranslationPairs.In(corpus, diagnostics));
        var references = CrossReferences.Of(corpus, pairs);
        var plan = new SitePlan(corpus, references, NavigationPlan.Frame(corpus, references));
        var files = new List<SiteFile>();
        files.AddRange(Pages(plan).Select(planned => new SiteFile(planned.Path, planned.Origin, (stream, theme) => Render(planned, stream, theme))));
        files.AddRange(renderer.Assets.Select(asset => new SiteFile(asset.Path, "the theme", (stream, _) => stream.Write(asset.Content))));
        files.AddRange(corpus.Media.Select(media => new SiteFile(media, media, (stream, _) => Copy(Path.Combine(inputFolder, media), stream))));
        files.AddRange(DataFiles.Of(plan, [.. files.Select(file => file.Path)]));
        if (corpus.Settings.BaseUrl is null)
        {
            diagnostics.Add(Codes.BaseUrlMissing.InPath(string.Empty));
        }

        if (!renderer.Languages.Contains(corpus.Settings.Language.Primary))
        {
            diagnostics.Add(Codes.LanguageWithoutStrings.InPath("dossier.yaml", corpus.Settings.Language, string.Join(", ", renderer.Languages)));
        }

        ReportTakenPaths(files, diagnostics);
        WrittenLinks.Check(corpus, [.. files.Select(file => file.Path)], diagnostics);
        return new Site([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], plan.Counts, corpus.Settings.BaseUrl?.AbsolutePath ?? "/")
        {
            Notes = [.. corpus.Articles.SelectMany(article => article.Annotations).CountBy(note => note.Outcome).OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value))],
        };
    }

    private static IEnumerable<PlannedPage> Pages(SitePlan plan) =>
    [
        .. HomePlan.Pages(plan),
        .. ArticlePlan.Pages(plan),
        .. RecordPlan.Pages(plan),
        .. MovedPlan.Pages(plan),
        .. DatePlan.Pages(plan),
        .. TranslationPlan.Pages(plan),
        .. AnnotationPlan.Pages(plan),
        .. OwnPagePlan.Pages(plan),
    ];

    private static void Render(PlannedPage planned, Stream stream, IPageRenderer theme)
    {
        using var writer = new StreamWriter(stream, Utf8, bufferSize: 2048, leaveOpen: true) { NewLine = "\n" };
        theme.Render(planned.Make(), writer);
    }

    private static void Copy(string path, Stream stream)
    {
        using var source = File.OpenRead(path);
        source.CopyTo(stream);
    }

    private static void ReportTakenPaths(List<SiteFile> files, DiagnosticBag diagnostics)
    {
        foreach (var group in files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var both = group.Take(2).ToArray();
            diagnostics.Add(Codes.PathTaken.InPath(string.Empty, both[0].Path, both[0].Origin, both[1].Origin));
        }
    }
}
