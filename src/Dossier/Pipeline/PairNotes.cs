using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Checks;
using Dossier.Translations.Editing;

namespace Dossier.Pipeline;

/// <summary>A note on a translation, and what it is about there.</summary>
/// <param name="Id">The note's id.</param>
/// <param name="Bead">The number of the bead.</param>
/// <param name="Discrepancy">The id of the discrepancy; null for a note on the bead itself.</param>
public sealed record NoteOnPair(string Id, int Bead, string? Discrepancy);

/// <summary>Brings notes to the beads and the discrepancies that they are about.</summary>
internal static class PairNotes
{
    /// <summary>
    /// The articles, each bead that a note is about looked for by its words: a note whose words no sentence has is an orphan, one
    /// whose words several have is an error and left out.
    /// </summary>
    public static ImmutableArray<Article> WithBeads(ImmutableArray<Article> articles, DiagnosticBag diagnostics)
    {
        if (!articles.Any(article => article.Annotations.Any(note => note.Written.Target is BeadTarget)))
        {
            return articles;
        }

        var bySlug = articles.ToDictionary(article => article.Slug);
        return
        [
            .. articles.Select(article => article.Annotations.Any(note => note.Written.Target is BeadTarget)
                ? WithBeads(article, bySlug[article.TranslationOf!.Value], diagnostics)
                : article),
        ];
    }

    /// <summary>
    /// Where the notes on a pair stand. One on a discrepancy that the checks do not find is an orphan, which is reported, and not
    /// among them; one that fits several is an error.
    /// </summary>
    public static ImmutableArray<NoteOnPair> Of(Article translation, Bitext pair, ImmutableArray<Discrepancy> found, DiagnosticBag diagnostics)
    {
        if (!translation.Annotations.Any(note => note.Written.Target is BeadTarget or DiscrepancyTarget))
        {
            return [];
        }

        var sides = new[] { new SegmentSearch(pair.Source, Side.Source), new SegmentSearch(pair.Target, Side.Target) };
        var search = new DiscrepancySearch(pair, found);
        return
        [
            .. translation.Annotations.Where(note => note.Outcome != AnchorOutcome.Orphan).Select(note => note.Written.Target switch
            {
                BeadTarget about => new NoteOnPair(note.Written.Id, BeadOf(about), null),
                DiscrepancyTarget about => Find(note, about, search, diagnostics),
                _ => null,
            }).OfType<NoteOnPair>(),
        ];

        int BeadOf(BeadTarget about)
        {
            var segment = sides[about.IsInOriginal ? 0 : 1].Meant(about.Quote)[0];
            return pair.Beads.First(bead => about.IsInOriginal
                ? segment >= bead.SourceStart && segment < bead.SourceStart + bead.SourceCount
                : segment >= bead.TargetStart && segment < bead.TargetStart + bead.TargetCount).Number;
        }
    }

    /// <summary>The corpus and its pairs, once it is known which notes have lost their discrepancies.</summary>
    public static (Corpus Corpus, ImmutableArray<TranslationPair> Pairs) WithOrphans(Corpus corpus, ImmutableArray<TranslationPair> pairs)
    {
        var changed = pairs.Where(pair => pair.Translation.Annotations.Any(note => IsLost(pair, note)))
            .ToDictionary(pair => pair.Translation.Slug, pair => pair.Translation with
            {
                Annotations = Anchoring.InOrder(pair.Translation.Annotations.Select(note => IsLost(pair, note) ? note with { Outcome = AnchorOutcome.Orphan } : note)),
            });
        if (changed.Count == 0)
        {
            return (corpus, pairs);
        }

        var articles = corpus.Articles.Select(Now).ToImmutableArray();
        return (
            corpus with { Articles = articles, BySlug = articles.ToFrozenDictionary(article => article.Slug) },
            [.. pairs.Select(pair => pair with { Source = Now(pair.Source), Translation = Now(pair.Translation) })]);

        Article Now(Article article) => changed.GetValueOrDefault(article.Slug, article);
    }

    private static bool IsLost(TranslationPair pair, Annotation note) =>
        note.Written.Target is DiscrepancyTarget && note.Outcome != AnchorOutcome.Orphan && !pair.Notes.Any(placed => placed.Id == note.Written.Id);

    private static Article WithBeads(Article translation, Article original, DiagnosticBag diagnostics)
    {
        var sides = new[]
        {
            new SegmentSearch(TranslationPair.SegmentsOf(original), Side.Source),
            new SegmentSearch(TranslationPair.SegmentsOf(translation), Side.Target),
        };
        return translation with { Annotations = Anchoring.InOrder(translation.Annotations.Select(Placed).OfType<Annotation>()) };

        Annotation? Placed(Annotation note)
        {
            if (note.Written.Target is not BeadTarget about)
            {
                return note;
            }

            var side = sides[about.IsInOriginal ? 0 : 1];
            var found = side.Meant(about.Quote);
            if (found.Length > 1)
            {
                side.ReportAmbiguous(new SegmentQuote(about.Quote, about.Place), found, diagnostics);
                return null;
            }

            return found.Length == 1
                ? note
                : NoteTargets.Orphan(note, $"no sentence of the {side.Name} has the words '{KeywordInContext.Shorten(about.Quote.Exact, 60)}'", diagnostics);
        }
    }

    private static NoteOnPair? Find(Annotation note, DiscrepancyTarget about, DiscrepancySearch search, DiagnosticBag diagnostics)
    {
        var check = CheckCatalogue.All.First(check => check.Code == about.Check);
        var found = search.Find(check, about.IsInOriginal is { } isInOriginal ? isInOriginal ? Side.Source : Side.Target : null, about.Quote);
        switch (found)
        {
            case [var one]:
                return new NoteOnPair(note.Written.Id, one.Bead, one.Id);
            case []:
                NoteTargets.Orphan(note, $"the check '{check.Code}' finds no discrepancy with the words '{KeywordInContext.Shorten(about.Quote.Exact, 60)}'", diagnostics);
                return null;
            default:
                diagnostics.Add(Codes.VerdictAmbiguous.At(about.Place, found.Length, string.Join(", ", found.Take(5).Select(each => each.Id))));
                return null;
        }
    }
}
