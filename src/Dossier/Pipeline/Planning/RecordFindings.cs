using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Checks;

namespace Dossier.Pipeline.Planning;

/// <summary>What editors and the comparison of translations have to say of a record's mentions.</summary>
internal static class RecordFindings
{
    private const int FirstWords = 120;

    /// <summary>The notes whose passages share a character with a mention.</summary>
    public static ImmutableArray<NoteOnRecord> Notes(SitePlan plan, ImmutableArray<MentionsIn> groups) =>
    [
        .. groups.SelectMany(group => group.Article.Annotations
            .Where(note => note.Passage is { } passage && group.Indexes.Any(index => group.Article.Names[index].Span.Overlaps(passage)))
            .Select(note => View(plan, group.Article, note))),
    ];

    /// <summary>Where notes name it.</summary>
    public static ImmutableArray<MentionInNote> InNotes(SitePlan plan, AuthorityRecord record) =>
    [
        .. plan.References.NamedInNotes.GetValueOrDefault(record, []).Select(named =>
        {
            var (article, note) = (named.In.Article, named.In.Note);
            var name = named.In.Mentions.Names[named.Index];
            var mention = NoteMarks.Mention(article, note, name.Span, MentionAddress.Name(named.Index)) with { IsTentative = name.IsTentative };
            return new MentionInNote(mention, named.In.Index + 1, article.Permalink.At(note.Address), plan.CardOf(article));
        }),
    ];

    /// <summary>
    /// The discrepancies that are this record's name, and those of a sentence that names it: it is left out or added, or has
    /// another number or date. Another name in that sentence is the other record's business.
    /// </summary>
    public static ImmutableArray<(PairCard Pair, ImmutableArray<DiscrepancyView> Discrepancies)> Discrepancies(
        SitePlan plan, AuthorityRecord record, ImmutableArray<MentionsIn> groups)
    {
        var key = CrossReferences.KeyOf(record);
        var bySlug = groups.ToDictionary(group => group.Article.Slug);
        return
        [
            .. groups.SelectMany(group => plan.References.PairsOf[group.Article.Slug])
                .DistinctBy(pair => pair.Translation.Slug)
                .Select(pair => (pair, Found: pair.Discrepancies.Where(found => Concerns(pair, found)).ToArray()))
                .Where(entry => entry.Found.Length > 0)
                .OrderBy(entry => entry.pair.Translation.Slug)
                .Select(entry => (
                    TranslationPlan.Card(plan)(entry.pair),
                    entry.Found.Select(found => View(entry.pair, found)).ToImmutableArray())),
        ];

        bool Concerns(TranslationPair pair, Discrepancy found) => found.Check == CheckCatalogue.Name || found.Check == CheckCatalogue.NameTranslated
            ? found.FactKey == key
            : bySlug.TryGetValue((found.Side == Side.Source ? pair.Source : pair.Translation).Slug, out var group) && Names(group, found.Segment);
    }

    private static bool Names(MentionsIn group, string sentence) =>
        group.Indexes.Any(index => group.Article.Text.SentenceAt(group.Article.Names[index].Span.Start).Id == sentence);

    private static DiscrepancyView View(TranslationPair pair, Discrepancy found) =>
        TranslationPlan.View(pair, found) with { Written = KeywordInContext.Shorten(found.Written, FirstWords) };

    private static NoteOnRecord View(SitePlan plan, Article article, Annotation note) => new(
        note.Written.Kind,
        KeywordInContext.Shorten(note.Written.Body.Plain, FirstWords),
        article.Permalink.At(note.Address),
        plan.CardOf(article));
}
