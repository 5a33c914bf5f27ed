using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dossier.Annotations.Exchange;
using Dossier.Articles;
using Dossier.Quotes;
using Dossier.Yaml;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// The notes as data: collections of the W3C Web Annotation Data Model (section 5), one for each article with notes and one
/// for all. With <c>base_url</c> addresses are whole; without, they are relative to the file that has them.
/// </summary>
internal static class AnnotationsJsonLd
{
    /// <summary>All notes.</summary>
    public static readonly Permalink All = new("annotations.jsonld");

    /// <summary>How many notes one page of the collection of all may have.</summary>
    private const int PageLength = 1000;

    /// <summary>The notes of an article.</summary>
    public static Permalink Of(Slug slug) => new($"annotations/{slug}.jsonld");

    public static IEnumerable<SiteFile> Files(SitePlan plan)
    {
        var annotated = CrossReferences.ByDate(plan.Corpus.Articles.Where(article => article.Annotations.Length > 0)).ToImmutableArray();
        if (annotated.IsEmpty)
        {
            yield break;
        }

        foreach (var article in annotated)
        {
            yield return File(plan, Of(article.Slug), write => write.Single(article.Title, Notes(article)));
        }

        var all = annotated.SelectMany(article => Notes(article)).ToImmutableArray();
        if (all.Length <= PageLength)
        {
            yield return File(plan, All, write => write.Single(plan.Corpus.Settings.Title, all));
            yield break;
        }

        var pages = all.Chunk(PageLength).ToArray();
        yield return File(plan, All, write => write.Paged(plan.Corpus.Settings.Title, all.Length, pages.Length));
        for (var i = 0; i < pages.Length; i++)
        {
            var (index, page) = (i, pages[i]);
            yield return File(plan, PageOf(i), write => write.Page(index, pages.Length, index * PageLength, page));
        }
    }

    private static ImmutableArray<(Article Article, Annotations.Annotation Note)> Notes(Article article) =>
        [.. article.Annotations.Select(note => (article, note))];

    /// <summary>Beside the collection, where no slug of an article can take the name.</summary>
    private static Permalink PageOf(int index) => new(string.Create(CultureInfo.InvariantCulture, $"annotations-{index + 1}.jsonld"));

    private static SiteFile File(SitePlan plan, Permalink path, Action<Writing> write) => new(path.Path, "the annotations", (stream, _) =>
    {
        using var json = DataJson.Writer(stream);
        write(new Writing(json, plan, path));
    })
    {
        IsLarge = true,
    };

    /// <summary>One file.</summary>
    private sealed class Writing(Utf8JsonWriter json, SitePlan plan, Permalink file)
    {
        private readonly string? _rights = LicenceAddress.Of(plan.Corpus.Settings.License);
        private (Slug Of, FoldedText Text)? _text;

        /// <summary>A collection with its one page in it.</summary>
        public void Single(string label, ImmutableArray<(Article Article, Annotations.Annotation Note)> notes)
        {
            var page = Iri(file.At("page-1"));
            Begin(label, notes.Length);
            json.WriteStartObject("first");
            json.WriteString("id", page);
            json.WriteString("type", "AnnotationPage");
            json.WriteString("partOf", Iri(file));
            Items(0, notes);
            json.WriteEndObject();
            json.WriteString("last", page);
            json.WriteEndObject();
        }

        /// <summary>A collection whose pages are files of their own.</summary>
        public void Paged(string label, int total, int pages)
        {
            Begin(label, total);
            json.WriteString("first", Iri(PageOf(0)));
            json.WriteString("last", Iri(PageOf(pages - 1)));
            json.WriteEndObject();
        }

        /// <summary>One of these files.</summary>
        public void Page(int index, int pages, int start, IEnumerable<(Article Article, Annotations.Annotation Note)> notes)
        {
            json.WriteStartObject();
            json.WriteString("@context", WebAnnotationWriter.Context);
            json.WriteString("id", Iri(file));
            json.WriteString("type", "AnnotationPage");
            json.WriteString("partOf", Iri(All));
            if (index > 0)
            {
                json.WriteString("prev", Iri(PageOf(index - 1)));
            }

            if (index + 1 < pages)
            {
                json.WriteString("next", Iri(PageOf(index + 1)));
            }

            Items(start, notes);
            json.WriteEndObject();
        }

        private void Begin(string label, int total)
        {
            json.WriteStartObject();
            json.WriteString("@context", WebAnnotationWriter.Context);
            json.WriteString("id", Iri(file));
            json.WriteString("type", "AnnotationCollection");
            json.WriteString("label", label);
            json.WriteNumber("total", total);
            WebAnnotationWriter.Generator(json);
            json.Optional("rights", _rights);
        }

        private void Items(int start, IEnumerable<(Article Article, Annotations.Annotation Note)> notes)
        {
            json.WriteNumber("startIndex", start);
            json.WriteStartArray("items");
            foreach (var (article, note) in notes)
            {
                WebAnnotationWriter.Write(json, Published(article, note), TextOf(article));
            }

            json.WriteEndArray();
        }

        private PublishedNote Published(Article article, Annotations.Annotation note) => new()
        {
            Note = note,
            Iri = Iri(article.Permalink.At(note.Address)),
            ArticleIri = Iri(article.Permalink),
            TargetIri = Iri(NoteAims.Of(plan, article, note).Target ?? article.Permalink),
            Language = plan.Corpus.Settings.Language,
            Rights = _rights,
        };

        private FoldedText TextOf(Article article)
        {
            if (_text?.Of != article.Slug)
            {
                _text = (article.Slug, new FoldedText(article.Text.Plain));
            }

            return _text!.Value.Text;
        }

        private string Iri(Permalink place) => plan.Corpus.Settings.BaseUrl is { } baseUrl ? place.Absolute(baseUrl) : place.From(file.Path);
    }
}

/// <summary>The address of a licence: what the model asks of <c>rights</c> (section 3.3.6).</summary>
internal static class LicenceAddress
{
    /// <summary>
    /// The address that is written, or that of a licence of Creative Commons by its name (<c>CC BY-SA 4.0</c>,
    /// <c>CC0 1.0</c>); null for other words.
    /// </summary>
    public static string? Of(string license)
    {
        if (WebAddress.TryParse(license, out var address))
        {
            return address.AbsoluteUri;
        }

        return license.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["cc0"] or ["cc0", "1.0"] => "https://creativecommons.org/publicdomain/zero/1.0/",
            ["cc", .. var terms, ("4.0" or "3.0") and var version] when string.Join('-', terms) is "by" or "by-sa" or "by-nd" or "by-nc" or "by-nc-sa" or "by-nc-nd" =>
                $"https://creativecommons.org/licenses/{string.Join('-', terms)}/{version}/",
            _ => null,
        };
    }
}
