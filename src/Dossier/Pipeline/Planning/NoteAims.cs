using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Pages;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>What notes are about, as it is shown; and the notes that are shown at what they are about.</summary>
internal static class NoteAims
{
    private const int QuoteLength = 160;

    /// <summary>What a note is about.</summary>
    public static NoteAim Of(SitePlan plan, Article article, Annotation note)
    {
        var isLost = note.Outcome == AnchorOutcome.Orphan;
        var language = plan.Corpus.Settings.Language;
        switch (note.Written.Target)
        {
            case PassageTarget about:
                return note.Passage is { } passage
                    ? new NoteAim(NoteAimKind.Passage, Short(passage.In(article.Text.Plain)), article.Language, article.Permalink.At(AnnotationPlan.ReferenceId(note)))
                    : new NoteAim(NoteAimKind.Passage, Short(about.Quote), article.Language, null);
            case RecordTarget about:
                var record = NoteTargets.RecordOf(about, plan.Corpus.Registry);
                return new NoteAim(NoteAimKind.Record, record.NameIn(language), language, RecordSections.PageOf(record));
            case DateTarget about:
                return new NoteAim(NoteAimKind.Date, about.Date.ToString(), language, isLost ? null : EntryOf(article, about));
            case BeadTarget about:
                return new NoteAim(NoteAimKind.Bead, Short(about.Quote), LanguageOf(plan, article, about.IsInOriginal), TargetIn(plan, article, note));
            case DiscrepancyTarget about:
                return new NoteAim(NoteAimKind.Discrepancy, Short(about.Quote), LanguageOf(plan, article, about.IsInOriginal), TargetIn(plan, article, note));
            default:
                return new NoteAim(NoteAimKind.Article, article.Title, article.Language, article.Permalink);
        }
    }

    /// <summary>The notes about a record, articles oldest first.</summary>
    public static ImmutableArray<NoteElsewhere> About(SitePlan plan, Names.AuthorityRecord record) =>
        [.. plan.References.NotesAbout.GetValueOrDefault(record, []).Select(note => View(plan, note.Article, note.Index))];

    /// <summary>The notes about the date of an entry: at its first mention in the article, or at the article itself where it names the date nowhere.</summary>
    public static ImmutableArray<NoteElsewhere> About(SitePlan plan, DatedPlace place)
    {
        if (place.Kind is not (DateKind.Mentioned or DateKind.Published))
        {
            return [];
        }

        var entry = DatePlan.EntryOf(place);
        return Where(plan, place.Article, note => note.Outcome != AnchorOutcome.Orphan && note.Written.Target is DateTarget about && EntryOf(place.Article, about) == entry);
    }

    /// <summary>The notes about a bead of a pair.</summary>
    public static ImmutableArray<NoteElsewhere> About(SitePlan plan, TranslationPair pair, int bead) =>
        On(plan, pair, note => note.Discrepancy is null && note.Bead == bead);

    /// <summary>The notes about a discrepancy of a pair.</summary>
    public static ImmutableArray<NoteElsewhere> About(SitePlan plan, TranslationPair pair, string discrepancy) =>
        On(plan, pair, note => note.Discrepancy == discrepancy);

    private static ImmutableArray<NoteElsewhere> On(SitePlan plan, TranslationPair pair, Func<NoteOnPair, bool> isMeant)
    {
        var meant = pair.Notes.Where(isMeant).Select(note => note.Id).ToArray();
        return meant.Length == 0 ? [] : Where(plan, pair.Translation, note => meant.Contains(note.Written.Id));
    }

    private static ImmutableArray<NoteElsewhere> Where(SitePlan plan, Article article, Func<Annotation, bool> isMeant) =>
        [.. article.Annotations.Index().Where(note => isMeant(note.Item)).Select(note => View(plan, article, note.Index))];

    private static NoteElsewhere View(SitePlan plan, Article article, int index) =>
        new(AnnotationPlan.View(plan, article, article.Annotations[index], index + 1), plan.CardOf(article));

    private static Permalink EntryOf(Article article, DateTarget about) => NoteTargets.FirstMention(about, article.Dates) is { } first
        ? DatePlan.EntryOf(article, first)
        : DatePlan.EntryOf(new DatedPlace(article.Date!, article, DateKind.Published, []));

    private static Permalink? TargetIn(SitePlan plan, Article article, Annotation note) => plan.References.PairsOf[article.Slug]
        .Where(pair => pair.Translation.Slug == article.Slug)
        .SelectMany(pair => pair.Notes.Where(placed => placed.Id == note.Written.Id).Select(placed => (Permalink?)pair.Permalink.At(placed.Discrepancy ?? PairPlan.RowId(placed.Bead))))
        .FirstOrDefault();

    /// <summary>The language of words that stand in a translation or in its original; where that is not said, the translation's.</summary>
    private static LanguageTag LanguageOf(SitePlan plan, Article article, bool? isInOriginal) =>
        isInOriginal is true && article.TranslationOf is { } original ? plan.Corpus.BySlug[original].Language : article.Language;

    private static string Short(TextQuoteSelector quote) => Short(quote.Exact);

    private static string Short(string words) => KeywordInContext.Shorten(words, QuoteLength);
}
