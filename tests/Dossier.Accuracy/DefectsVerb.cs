using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Accuracy.Defects;
using Dossier.Pipeline;
using Dossier.Translations.Checks;

namespace Dossier.Accuracy;

/// <summary>Takes the pairs of a folder as clean, plants known defects, and counts what the checks flag, and what they flag without one.</summary>
internal static class DefectsVerb
{
    private const int MostOfAKind = 8;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string folder, ulong seed, string? predictions, bool isListing)
    {
        if (Directory.Exists(Path.Combine(folder, "articles")) is false)
        {
            Console.WriteLine($"skipped: {folder} is not there, or has no articles/");
            return 0;
        }

        var files = PairFiles.Read(folder);
        var words = files.Pairs.Sum(pair => DefectScore.Words(pair.Translation.Text.Plain));
        Alarms(files, words, isListing);
        var outcomes = DefectScore.Run(files, seed, MostOfAKind);
        Console.WriteLine("defect\tplanted\tflagged\trecall");
        foreach (var kind in DefectKind.All)
        {
            var own = outcomes.Where(outcome => outcome.Change.Kind == kind).ToArray();
            var flagged = own.Count(outcome => outcome.IsFlagged);
            Console.WriteLine(own.Length == 0 ? $"{kind.Name}\t0\t-\t-" : string.Create(CultureInfo.InvariantCulture, $"{kind.Name}\t{own.Length}\t{flagged}\t{(double)flagged / own.Length:F3}"));
        }

        if (predictions is not null)
        {
            File.WriteAllLines(predictions, outcomes.Select(Line));
        }

        return 0;
    }

    private static void Alarms(PairFiles files, int words, bool isListing)
    {
        var found = files.Pairs.SelectMany(pair => pair.Discrepancies.Select(one => (pair, one))).ToArray();
        Console.WriteLine($"{files.Pairs.Length} pairs as they are, {words} words of translation");
        Console.WriteLine("check\tflags\tper 1,000 words");
        foreach (var check in CheckCatalogue.All.Where(check => Array.Exists(found, entry => entry.one.Check == check)))
        {
            var count = found.Count(entry => entry.one.Check == check);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{check.Code}\t{count}\t{count * 1000.0 / words:F2}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all\t{found.Length}\t{found.Length * 1000.0 / Math.Max(1, words):F2}"));
        foreach (var (pair, one) in isListing ? found : [])
        {
            Console.WriteLine($"  {pair.Translation.Slug} #{one.Id}");
            Console.WriteLine($"    {one.Side}: {one.Written} | {one.Counterpart}");
            Console.WriteLine($"    S: {Text(pair.Source, pair.Beads[one.Bead - 1].SourceStart, pair.Beads[one.Bead - 1].SourceCount)}");
            Console.WriteLine($"    T: {Text(pair.Translation, pair.Beads[one.Bead - 1].TargetStart, pair.Beads[one.Bead - 1].TargetCount)}");
        }
    }

    private static string Text(Articles.Article article, int start, int count) =>
        string.Join(" ¦ ", TranslationPair.SegmentsOf(article).Skip(start).Take(count).Select(segment => segment.Text));

    private static string Line(Outcome outcome)
    {
        var text = outcome.Pair.Translation.File.Text;
        var line = 1 + text.AsSpan(0, outcome.Change.Start).Count('\n');
        return JsonSerializer.Serialize(
            new
            {
                article = outcome.Pair.Translation.Slug.Value,
                change = outcome.Change.Kind.Name,
                outcome = outcome.IsFlagged ? "flagged" : "missed",
                by = outcome.By.Select(one => one.Id),
                file = outcome.Pair.Translation.File.Path,
                line,
                source = outcome.Change.Sources,
                before = text.Substring(outcome.Change.Start, outcome.Change.Length),
                after = outcome.Change.After,
            },
            Json);
    }
}
