using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Pipeline;

/// <summary>An article's head, held against the others: its slug is its own, and its original exists.</summary>
internal sealed record ArticleHead(FrontMatter Front, LanguageTag Language, Slug? TranslationOf)
{
    public SourceFile File => Front.File;

    public int BodyStart => Front.BodyStart;

    public Slug Slug => Front.Slug;

    public Permalink Permalink => Article.PermalinkOf(Slug);

    /// <summary>The article, now that its text was read.</summary>
    public Article Resolve(
        ArticleText text,
        ImmutableArray<NameMention> names,
        ImmutableArray<NameRuling> rejected,
        ImmutableArray<DateMention> dates,
        ImmutableArray<Annotation> annotations,
        FrozenDictionary<string, NoteMentions> namedInNotes) => new()
        {
            Slug = Slug,
            File = File,
            Title = Front.Title,
            Date = Front.Date,
            Language = Language,
            Authors = Front.Authors,
            Source = Front.Source,
            TranslationOf = TranslationOf,
            Translator = Front.Translator,
            Summary = Front.Summary,
            Tags = Front.Tags,
            Text = text,
            Names = names,
            Rejected = rejected,
            Dates = dates,
            Annotations = annotations,
            NamedInNotes = namedInNotes,
        };
}

/// <summary>The heads of all articles.</summary>
internal sealed record ArticleHeads
{
    private readonly Dictionary<Slug, FrontMatter> _bySlug = [];

    /// <summary>The articles that the site shows, by path.</summary>
    public required ImmutableArray<ArticleHead> Used { get; init; }

    /// <summary>How many are drafts.</summary>
    public required int DraftCount { get; init; }

    /// <summary>Whether every file could be read: otherwise a missing slug may only be one with an error.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Whether there is such an article.</summary>
    public bool Has(Slug slug) => _bySlug.ContainsKey(slug);

    /// <summary>A hint for a slug that is not there.</summary>
    public string DidYouMean(string written) =>
        Nearest.Among(_bySlug.Keys.Select(slug => slug.Value), written) is { } near
            ? $"did you mean '{near}'?"
            : "the slug is the article's file name without .md, or its 'slug'";

    /// <summary>Reads all heads and holds them against each other.</summary>
    public static ArticleHeads Read(ImmutableArray<SourceFile> files, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var fronts = new (FrontMatter? Front, DiagnosticBag Found)[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            var found = new DiagnosticBag();
            fronts[i] = (FrontMatterReader.Read(files[i], found), found);
        });
        var drafts = 0;
        var bySlug = new Dictionary<Slug, FrontMatter>();
        foreach (var (front, found) in fronts)
        {
            diagnostics.AddRange(found.ToImmutable());
            if (front is null)
            {
                continue;
            }

            if (front.IsDraft)
            {
                drafts++;
            }
            else if (!bySlug.TryAdd(front.Slug, front))
            {
                diagnostics.Add(Codes.SlugTaken.At(front.SlugSpan, front.Slug, bySlug[front.Slug].File.Path));
            }
        }

        var used = ImmutableArray.CreateBuilder<ArticleHead>(bySlug.Count);
        var heads = new ArticleHeads
        {
            Used = [],
            DraftCount = drafts,
            IsComplete = fronts.All(front => front.Front is not null),
        };
        foreach (var (slug, front) in bySlug)
        {
            heads._bySlug.Add(slug, front);
        }

        foreach (var front in bySlug.Values.OrderBy(front => front.File.Path, StringComparer.Ordinal))
        {
            var original = heads.Original(front, settings, diagnostics);
            used.Add(new ArticleHead(front, front.Language ?? settings.Language, original));
        }

        heads.ReportCircles(diagnostics);
        return heads with { Used = used.ToImmutable() };
    }

    private Slug? Original(FrontMatter front, SiteSettings settings, DiagnosticBag diagnostics)
    {
        if (front.TranslationOf is not { } written)
        {
            return null;
        }

        if (!Slug.TryParse(written, out var slug) || !_bySlug.TryGetValue(slug, out var original))
        {
            if (IsComplete)
            {
                diagnostics.Add(Codes.TranslationOfUnknown.At(front.TranslationOfSpan, written, DidYouMean(written)));
            }

            return null;
        }

        var language = (front.Language ?? settings.Language).Value;
        if (language == (original.Language ?? settings.Language).Value)
        {
            diagnostics.Add(Codes.TranslationSameLanguage.At(front.TranslationOfSpan, language));
        }

        return slug;
    }

    /// <summary>Follows each chain of <c>translation_of</c>; a circle is reported once, at its ordinally first slug.</summary>
    private void ReportCircles(DiagnosticBag diagnostics)
    {
        foreach (var start in _bySlug.Keys.Order())
        {
            var chain = new List<Slug> { start };
            while (Next(chain[^1]) is { } next && chain.Count <= _bySlug.Count)
            {
                chain.Add(next);
                if (next == start)
                {
                    if (chain.Min() == start)
                    {
                        diagnostics.Add(Codes.TranslationOfCircle.At(_bySlug[start].TranslationOfSpan, string.Join(" → ", chain)));
                    }

                    break;
                }

                if (chain.Count > 2 && chain.IndexOf(next) < chain.Count - 1)
                {
                    break;
                }
            }
        }

        Slug? Next(Slug slug) =>
            _bySlug[slug].TranslationOf is { } written && Slug.TryParse(written, out var next) && _bySlug.ContainsKey(next) ? next : null;
    }
}
