using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Corrections;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Names;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Alignment;

namespace Dossier.Pipeline;

/// <summary>
/// Phase 2: <see cref="SourceSet"/> → <see cref="Corpus"/>. Each article is made by a pure function of its files, the
/// authority records, the settings and the paths of the others, in parallel.
/// </summary>
public static class ProcessPhase
{
    /// <summary>Runs the phase. Findings go to <paramref name="diagnostics"/>, in the order of the files.</summary>
    public static Corpus Run(SourceSet sources, DiagnosticBag diagnostics)
    {
        var settings = sources.Settings is { } file ? SiteSettings.Read(file, diagnostics) : SiteSettings.Default;
        var registry = AuthorityRegistry.Create(sources.Authorities.SelectMany(list => AuthorityFile.Read(list, KindOf(list.Path), diagnostics)), diagnostics);
        VanishedRecords.Check(sources.Previous, settings, registry, diagnostics);
        var names = NameMatcher.Create(registry, diagnostics);
        var heads = ArticleHeads.Read(sources.Articles, settings, diagnostics);
        var ownPages = OwnPageHeads(sources.Pages, diagnostics);
        var paths = new InputPaths(
            heads.Used.Select(head => KeyValuePair.Create(head.File.Path, head.Permalink))
                .Concat(ownPages.Select(page => KeyValuePair.Create(page.Front.File.Path, page.Permalink)))
                .ToFrozenDictionary(StringComparer.Ordinal),
            sources.Media.ToFrozenSet(StringComparer.Ordinal));
        var notes = BySlug(sources.Annotations, heads, diagnostics);
        var corrections = BySlug(sources.Corrections, heads, diagnostics);

        var results = new ArticleResult[heads.Used.Length];
        Parallel.For(0, results.Length, i =>
        {
            var head = heads.Used[i];
            results[i] = Resolve(head, notes.GetValueOrDefault(head.Slug), corrections.GetValueOrDefault(head.Slug), settings, registry, names, paths);
        });
        foreach (var result in results)
        {
            diagnostics.AddRange(result.Diagnostics);
        }

        ReportLanguagesWithoutDates(results, diagnostics);
        var pages = ownPages.Select(page => ReadOwnPage(page, settings, paths, diagnostics)).ToArray();
        var articles = PairNotes.WithBeads([.. results.Select(result => result.Article).OrderBy(article => article.Slug)], diagnostics);
        var bySlug = articles.ToFrozenDictionary(article => article.Slug);
        return new Corpus
        {
            Settings = settings,
            Registry = registry,
            Glossary = sources.Glossary is { } glossary ? GlossaryFile.Read(glossary, settings.Language, diagnostics) : Glossary.Empty,
            Articles = articles,
            BySlug = bySlug,
            Edited = EditedTranslations.Read(
                BySlug(sources.Translations, heads, diagnostics), BySlug(sources.Accepted, heads, diagnostics), bySlug, diagnostics),
            WordLists = [.. sources.WordLists.Select(list => WordListFile.Read(list, diagnostics)).OfType<WordList>()],
            Pages = [.. pages.Select(page => page.Page)],
            Links = [.. results.SelectMany(result => result.Links), .. pages.SelectMany(page => page.Links)],
            DraftCount = heads.DraftCount,
        };
    }

    private sealed record ArticleResult(Article Article, IReadOnlyList<WrittenLink> Links, ImmutableArray<Diagnostic> Diagnostics);

    private static ArticleResult Resolve(
        ArticleHead head, SourceFile? notes, SourceFile? corrections, SiteSettings settings, AuthorityRegistry registry, NameMatcher matcher, InputPaths paths)
    {
        var diagnostics = new DiagnosticBag();
        var links = new InputLinks(paths, head.File.Path, head.Permalink, head.Permalink.Path);
        var text = MarkdownReader.Read(head.File, head.BodyStart, head.Language, links, diagnostics);
        var corrected = corrections is null ? [] : CorrectionPlaces.Find(text, CorrectionFile.Read(corrections, registry, diagnostics), diagnostics);
        var named = NameCorrections.Find(matcher, text, head.Language, corrected, diagnostics);
        var recognised = DateRecognizer.Find(text, head.Language, head.Front.Date);
        var (names, dates) = OverlappingMentions.Settle(
            named.Found.Mentions, DateCorrections.Apply(text, recognised, corrected, diagnostics));

        AmbiguousNames.Report(head, text, named.Found.Ambiguous, dates, registry, diagnostics);

        // A note is shown in the article, in the index of notes, and where the thing is that it is about: links that begin with ../ are right in all.
        var noteLinks = new InputLinks(paths, head.File.Path, head.Permalink, "annotations/index.html");
        var annotations = notes is null
            ? []
            : NoteTargets.Settle(Anchoring.Anchor(text, AnnotationFile.Read(notes, settings.Language, noteLinks, diagnostics), diagnostics), head, dates, registry, diagnostics);
        var inNotes = NoteReading.Of(annotations, settings.Language, matcher, NoteReading.PeopleOf(names, named.Found.Unlisted), registry);
        var article = head.Resolve(text, names, named.Rejected, dates, annotations, inNotes);
        return new ArticleResult(article, [.. links.Links, .. noteLinks.Links.Select(link => link with { Place = notes!.Top })], diagnostics.ToImmutable());
    }

    private static RecordKind KindOf(string path) => path switch
    {
        "people.yaml" => RecordKind.Person,
        "organizations.yaml" => RecordKind.Organization,
        _ => RecordKind.Place,
    };

    /// <summary>Files that are named after the slug of an article; a name that no article has is reported.</summary>
    private static Dictionary<Slug, SourceFile> BySlug(ImmutableArray<SourceFile> files, ArticleHeads heads, DiagnosticBag diagnostics)
    {
        var bySlug = new Dictionary<Slug, SourceFile>();
        foreach (var file in files)
        {
            if (Slug.TryParse(file.Stem, out var slug) && slug.Value == file.Stem && heads.Has(slug))
            {
                bySlug.Add(slug, file);
            }
            else if (!heads.IsComplete)
            {
                continue;
            }
            else
            {
                diagnostics.Add(Codes.TargetMissing.At(file.Top, file.Stem, heads.DidYouMean(file.Stem)));
            }
        }

        return bySlug;
    }

    private static ImmutableArray<(FrontMatter Front, Permalink Permalink)> OwnPageHeads(ImmutableArray<SourceFile> files, DiagnosticBag diagnostics)
    {
        var pages = ImmutableArray.CreateBuilder<(FrontMatter, Permalink)>();
        foreach (var file in files)
        {
            if (FrontMatterReader.Read(file, diagnostics) is not { IsDraft: false } front)
            {
                continue;
            }

            pages.Add((front, new Permalink(front.Slug + ".html")));
        }

        return pages.ToImmutable();
    }

    private static (OwnPage Page, IReadOnlyList<WrittenLink> Links) ReadOwnPage(
        (FrontMatter Front, Permalink Permalink) head, SiteSettings settings, InputPaths paths, DiagnosticBag diagnostics)
    {
        var language = head.Front.Language ?? settings.Language;
        var links = new InputLinks(paths, head.Front.File.Path, head.Permalink, head.Permalink.Path);
        var text = MarkdownReader.Read(head.Front.File, head.Front.BodyStart, language, links, diagnostics);
        return (new OwnPage(head.Front.Title, head.Permalink, language, head.Front.File, text), links.Links);
    }

    private static void ReportLanguagesWithoutDates(ArticleResult[] results, DiagnosticBag diagnostics)
    {
        var without = results.Select(result => result.Article)
            .Where(article => !DateRecognizer.Languages.Contains(article.Language.Primary))
            .GroupBy(article => article.Language.Primary, StringComparer.Ordinal);
        foreach (var group in without)
        {
            var first = group.First();
            diagnostics.Add(Codes.LanguageWithoutDates.At(first.File.Top, group.Key, string.Join(", ", DateRecognizer.Languages)));
        }
    }
}
