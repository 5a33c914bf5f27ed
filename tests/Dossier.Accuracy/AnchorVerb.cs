using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Accuracy.Anchors;
using Dossier.Accuracy.Defects;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Accuracy;

/// <summary>Writes notes on passages of articles, edits the articles, and counts what becomes of the notes.</summary>
internal static class AnchorVerb
{
    private const int PassagesOfAKind = 3;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string folder, ulong seed, string? predictions, bool isListing)
    {
        if (!Directory.Exists(Path.Combine(folder, "articles")))
        {
            Console.WriteLine($"skipped: {folder} is not there, or has no articles/");
            return 0;
        }

        var corpus = ProcessPhase.Run(InputPhase.Read(folder, output: null), new DiagnosticBag());
        var trials = corpus.Articles.AsParallel().AsOrdered().SelectMany((article, index) => Trials(article, corpus.Articles, seed + (ulong)index)).ToArray();
        foreach (var hasContext in new[] { true, false })
        {
            Console.WriteLine(hasContext ? "# quotes with context (RobustQuote, as 'dossier annotations --update' writes them)" : "# shortest quotes (ShortestQuote: only as much context as settles the place)");
            Table(trials.Where(trial => trial.HasContext == hasContext), trial => trial.Change, Edits.Kinds);
            Table(trials.Where(trial => trial.HasContext == hasContext), trial => trial.Passage, [.. trials.Select(trial => trial.Passage).Distinct()]);
        }

        foreach (var trial in trials.Where(trial => isListing && (trial.Verdict is Verdict.SilentlyWrong or Verdict.WrongWithWarning or Verdict.WrongAndThin || (trial.IsFindable && trial.Verdict != Verdict.Right))))
        {
            Console.WriteLine(Line(trial));
        }

        if (predictions is not null)
        {
            File.WriteAllLines(predictions, trials.Select(Line));
        }

        return trials.Any(trial => trial.Verdict == Verdict.SilentlyWrong) ? 1 : 0;
    }

    private static List<Trial> Trials(Article article, ImmutableArray<Article> all, ulong seed)
    {
        var dice = new Dice(seed);
        var words = article.Text.Blocks.SelectMany(block => Edits.WordsOf(block.Span.In(article.Text.Plain)).Select(word => word.In(block.Span.In(article.Text.Plain)))).ToImmutableArray();
        var strangers = all.Where(other => other.Language == article.Language && other.Slug != article.Slug).SelectMany(other => other.Text.Sentences.Take(200).Select(sentence => sentence.Span.In(other.Text.Plain).ReplaceLineEndings(" ").Trim())).DefaultIfEmpty("Nothing else is known.").ToImmutableArray();
        var edits = new Edits(words, strangers, dice);
        var trials = new List<Trial>();
        foreach (var (kind, passage) in Passages.Of(article.Text, PassagesOfAKind, dice).ToArray())
        {
            foreach (var hasContext in new[] { true, false })
            {
                var quote = hasContext ? RobustQuote.Of(article.Text, passage) : ShortestQuote.Of(article.Text.Plain, passage);
                foreach (var change in Edits.Kinds)
                {
                    var edited = new TrackedText(article.Text.Plain);
                    if (edits.Apply(change, edited, passage))
                    {
                        trials.Add(Try(article, change, kind, passage, hasContext, quote, edited));
                    }
                }
            }
        }

        return trials;
    }

    private static Trial Try(Article article, string change, string kind, TextSpan passage, bool hasContext, TextQuoteSelector quote, TrackedText edited)
    {
        var (text, origins) = edited.Now();
        var anchor = QuoteAnchor.Find(text, quote);
        var selector = TextSpan.FromBounds(
            passage.Start - (quote.Prefix.Length == 0 ? 0 : quote.Prefix.Length + 1),
            passage.End + (quote.Suffix.Length == 0 ? 0 : quote.Suffix.Length + 1));
        return new Trial
        {
            Article = article.Slug.Value,
            Change = change,
            Passage = kind,
            HasContext = hasContext,
            Quote = quote,
            Text = text,
            Anchor = anchor,
            Verdict = Judge.Of(anchor, quote, passage, origins),
            IsFindable = Judge.IsFindable(passage, selector, text, origins, article.Text.Plain),
        };
    }

    private static void Table(IEnumerable<Trial> trials, Func<Trial, string> key, ImmutableArray<string> rows)
    {
        Console.WriteLine("\ttrials\texact\tchanged\tambiguous\torphan\tsilently wrong\twrong, thin\twrong, with a warning\tfindable\tfound of these");
        var byRow = trials.ToLookup(key);
        foreach (var row in rows.Where(byRow.Contains))
        {
            Row(row, [.. byRow[row]]);
        }

        Row("all", [.. byRow.SelectMany(row => row)]);
    }

    private static void Row(string name, Trial[] own)
    {
        var findable = own.Where(trial => trial.IsFindable).ToArray();
        var found = findable.Count(trial => trial.Verdict == Verdict.Right);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}\t{own.Length}\t{Count(QuoteOutcome.Exact)}\t{Count(QuoteOutcome.Changed)}\t{Count(QuoteOutcome.Ambiguous)}\t{Count(QuoteOutcome.Orphan)}\t{own.Count(trial => trial.Verdict == Verdict.SilentlyWrong)}\t{own.Count(trial => trial.Verdict == Verdict.WrongAndThin)}\t{own.Count(trial => trial.Verdict == Verdict.WrongWithWarning)}\t{findable.Length}\t{(findable.Length == 0 ? "-" : ((double)found / findable.Length).ToString("F3", CultureInfo.InvariantCulture))}"));

        int Count(QuoteOutcome outcome) => own.Count(trial => trial.Anchor.Outcome == outcome);
    }

    private static string Line(Trial trial) => JsonSerializer.Serialize(
        new
        {
            article = trial.Article,
            change = trial.Change,
            passage = trial.Passage,
            context = trial.HasContext,
            outcome = trial.Anchor.Outcome.ToString().ToLowerInvariant(),
            verdict = trial.Verdict.ToString(),
            findable = trial.IsFindable,
            prefix = trial.Quote.Prefix,
            exact = trial.Quote.Exact,
            suffix = trial.Quote.Suffix,
            found = trial.Anchor.Places.Select(place => Around(trial.Text, place)),
        },
        Json);

    private static string Around(string text, TextSpan place) =>
        $"{text[Math.Max(0, place.Start - 50)..place.Start]}[{place.In(text)}]{text[place.End..Math.Min(text.Length, place.End + 50)]}".ReplaceLineEndings("¶");
}
