using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Annotations.Exchange;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Pipeline.Planning;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Pipeline;

/// <summary>Notes for one article.</summary>
/// <param name="Article">Its slug.</param>
/// <param name="Yaml">Entries of its file of notes.</param>
/// <param name="Count">How many.</param>
public sealed record ImportedNotes(Slug Article, string Yaml, int Count)
{
    /// <summary>The file that they belong into, below the input folder.</summary>
    public string Path => $"annotations/{Article}.yaml";
}

/// <summary>What an import of notes gives.</summary>
public sealed record AnnotationImport
{
    /// <summary>The new notes, by article; empty where anything is wrong, or all are there already.</summary>
    public required ImmutableArray<ImportedNotes> Files { get; init; }

    /// <summary>The articles that there are, where the one asked for is none; otherwise empty.</summary>
    public required ImmutableArray<Slug> Others { get; init; }

    /// <summary>Errors of the dossier, and what was found in the file.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}

/// <summary>Notes of other programs, for a dossier.</summary>
public static class AnnotationExchange
{
    /// <summary>Reads a file of notes, and gives them as entries of YAML. Nothing is written.</summary>
    /// <param name="input">The dossier.</param>
    /// <param name="slug">The article that all notes are for; null to go by the addresses that they name.</param>
    /// <param name="file">W3C Web Annotations, or an answer of the API of Hypothesis.</param>
    /// <param name="isNew">Whether the notes that an article has are to be replaced: then none is there already.</param>
    public static AnnotationImport Import(string input, string? slug, SourceFile file, bool isNew = false)
    {
        var diagnostics = new DiagnosticBag();
        var (sources, corpus) = SiteBuild.Read(input, diagnostics);
        var errors = diagnostics.ToImmutable().Where(found => found.Code.Severity == Severity.Error).ToImmutableArray();
        var asked = slug is null ? null : corpus.Articles.FirstOrDefault(article => article.Slug.Value == slug);
        if (!errors.IsEmpty || (slug is not null && asked is null))
        {
            return new AnnotationImport
            {
                Files = [],
                Others = errors.IsEmpty ? [.. corpus.Articles.Select(article => article.Slug)] : [],
                Diagnostics = DiagnosticBag.Sort(errors),
            };
        }

        var found = new DiagnosticBag();
        var notes = Conversations.Join(ForeignNotes.Read(file, LicenceAddress.Of(corpus.Settings.License), found));
        var files = new Taking(sources, corpus, asked, isNew, found).All(notes);
        return new AnnotationImport
        {
            Files = found.HasErrors ? [] : files,
            Others = [],
            Diagnostics = DiagnosticBag.Sort(found.ToImmutable()),
        };
    }

    /// <summary>One import.</summary>
    private sealed class Taking(SourceSet sources, Corpus corpus, Article? asked, bool isNew, DiagnosticBag diagnostics)
    {
        private readonly ForeignPlaces _places = new(corpus);
        private readonly Dictionary<Slug, NoteIds> _ids = [];
        private readonly Dictionary<(Slug, string, string), string> _there = [];

        public ImmutableArray<ImportedNotes> All(ImmutableArray<ForeignNote> notes)
        {
            var entries = new SortedDictionary<Slug, List<string>>();
            foreach (var note in notes)
            {
                if (Take(note) is var (article, yaml))
                {
                    (entries.TryGetValue(article, out var list) ? list : entries[article] = []).Add(yaml);
                }
            }

            return [.. entries.Select(entry => new ImportedNotes(entry.Key, string.Join('\n', entry.Value), entry.Value.Count))];
        }

        private (Slug Article, string Yaml)? Take(ForeignNote note)
        {
            if (LeftOut(note) is var (why, hint))
            {
                diagnostics.Add(Codes.ExchangedNoteLeftOut.At(note.Place, note.Called, why, hint));
                return null;
            }

            if ((asked ?? _places.ArticleOf(note.Targets, note.Quote)) is not { } article)
            {
                diagnostics.Add(Codes.ExchangedNoteLeftOut.At(
                    note.Place, note.Called, note.Targets.IsEmpty ? "it names no page" : $"it is on {KeywordInContext.Shorten(note.Targets[0], 120)}, and no article has that address", "name the article with --article SLUG"));
                return null;
            }

            Begin(article);
            var about = note.Subject is null ? null : AboutSubject.Yaml(note.Subject, note.Quote);
            if (about is not null && !IsThere(article, note, about))
            {
                note = note with { Losses = [.. note.Losses, $"that it is about {note.Subject}, which is not here"] };
                about = note.Quote is null ? "article" : null;
            }

            var quote = about is null ? note.Quote : null;
            about ??= quote is not null ? null : _places.RecordOf(note.Targets) is { } record ? AboutSubject.Yaml("record " + record, null) : "article";
            var settled = quote is null ? null : Settle(article, note, quote);
            var key = (article.Slug, Target(article, settled, about), KeywordInContext.OneLine(note.Body).Trim());
            if (!_there.TryAdd(key, note.Place.ToString()))
            {
                diagnostics.Add(Codes.ExchangedNoteLeftOut.At(note.Place, note.Called, $"it is there already, at {_there[key]}", "nothing is to be done"));
                return null;
            }

            if (!note.Losses.IsEmpty)
            {
                diagnostics.Add(Codes.ExchangedNoteLoses.At(note.Place, note.Called, string.Join("; ", note.Losses.Distinct(StringComparer.Ordinal))));
            }

            return (article.Slug, NoteYaml.Entry(_ids[article.Slug].Take(note), note, settled, about));
        }

        /// <summary>Whether a note on this would be read without an error: there is such a record, such a check, a translation.</summary>
        private bool IsThere(Article article, ForeignNote note, string about)
        {
            var silent = new DiagnosticBag();
            var original = article.TranslationOf is { } slug ? corpus.BySlug[slug].File.Path : null;
            ProcessPhase.Run(
                sources with
                {
                    Articles = [.. sources.Articles.Where(file => file.Path == article.File.Path || file.Path == original)],
                    Annotations = [new SourceFile(new ImportedNotes(article.Slug, string.Empty, 1).Path, NoteYaml.Entry("trial", note, null, about))],
                    Corrections = [],
                    Translations = [],
                    Accepted = [],
                },
                silent);
            return !silent.ToImmutable().Any(found => found.Code.Severity == Severity.Error && found.Path.StartsWith("annotations/", StringComparison.Ordinal));
        }

        private static (string Why, string Hint)? LeftOut(ForeignNote note) =>
            note.Withheld is { } why ? (why, "show it there again, and export it again")
            : note.Body.Length == 0 ? ("it has no text", "write one there, or take its words as the quote of a note of yours")
            : null;

        /// <summary>What the article has: ids, and notes that are not taken twice.</summary>
        private void Begin(Article article)
        {
            if (_ids.ContainsKey(article.Slug))
            {
                return;
            }

            var notes = isNew ? [] : article.Annotations;
            _ids.Add(article.Slug, new NoteIds(notes.Select(note => note.Written.Id)));
            foreach (var note in notes)
            {
                var about = AboutSubject.Of(note.Written.Target) is { } subject ? AboutSubject.Yaml(subject, AboutSubject.QuoteOf(note.Written.Target)) : null;
                var quote = (note.Written.Target as PassageTarget)?.Quote;
                var target = note.Passage is { } passage ? Place(passage) : Target(article, quote, about);
                _there.TryAdd((article.Slug, target, KeywordInContext.OneLine(note.Written.Markdown).Trim()), note.Written.Target.Place.ToString());
            }
        }

        /// <summary>What a note is on, to tell whether two are on the same: the place, where there is one.</summary>
        private string Target(Article article, TextQuoteSelector? quote, string? about) =>
            quote is null ? about! : QuoteMatcher.FindAll(_places.TextOf(article), quote) is [var only] ? Place(only) : QuoteWriter.Line(quote);

        private static string Place(TextSpan passage) => passage.ToString();

        /// <summary>
        /// The quote as it is to be written. What stands around the words in a page of another program (a menu, a number of a
        /// note) need not stand so in the article: then the side that does is enough, if it settles the place. With neither
        /// side, the quote stays as it is: the words alone could be others than those that were meant.
        /// </summary>
        private TextQuoteSelector Settle(Article article, ForeignNote note, TextQuoteSelector quote)
        {
            var text = _places.TextOf(article);
            TextQuoteSelector[] ways = [quote, quote with { Prefix = string.Empty }, quote with { Suffix = string.Empty }];
            foreach (var way in ways.Where((way, index) => index == 0 || way.Prefix.Length + way.Suffix.Length > 0))
            {
                if (QuoteMatcher.FindAll(text, way) is [var place])
                {
                    // Whole words of the paragraph, in place of characters that a program counted.
                    var robust = RobustQuote.Of(article.Text, place) with { Exact = way.Exact };
                    return QuoteMatcher.FindAll(text, robust) is [var same] && same == place ? robust : way;
                }
            }

            var places = QuoteMatcher.FindAll(text, quote).Length;
            diagnostics.Add(Codes.ExchangedQuoteUnsettled.At(
                note.Place, note.Called, places == 0 ? "not to be found" : $"in {places} places", article.Slug, KeywordInContext.Shorten(quote.Exact, 60), new ImportedNotes(article.Slug, string.Empty, 0).Path));
            return quote;
        }
    }
}
