using System.Globalization;
using System.Text.Json;
using Dossier.Text;
using Dossier.Text.Sentences;

namespace Dossier.Accuracy;

/// <summary>
/// Joins the sentences of gold data with spaces and sees which boundaries come back: precision, recall, F1. Gold data are a
/// folder of <c>DOC.src</c> and <c>DOC.tgt</c> (a sentence a line, <c>NAME.de-fr</c> the folder) or a JSON file with <c>text</c>
/// and <c>sents</c>. A line without a mark at its end (a heading, an entry of a list) is a block of its own, as in an article.
/// </summary>
internal static class SentencesVerb
{
    private const string Marks = ".!?…:;»”\"')]";

    public static int Run(string gold, bool showErrors)
    {
        var texts = Directory.Exists(gold) ? FromFolder(gold) : FromJson(gold);
        foreach (var language in texts.GroupBy(text => text.Language.Value, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var (hits, missed, wrong) = (0, 0, 0);
            foreach (var block in language.SelectMany(text => Blocks(text.Sentences)))
            {
                var found = Score(block, language.First().Language, showErrors);
                (hits, missed, wrong) = (hits + found.Hits, missed + found.Missed, wrong + found.Wrong);
            }

            var (precision, recall) = (Share(hits, hits + wrong), Share(hits, hits + missed));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{language.Key}: {hits + missed} boundaries, precision {precision:.000}, recall {recall:.000}, F1 {Share(2 * precision * recall, precision + recall):.000}"));
        }

        return 0;
    }

    private static (int Hits, int Missed, int Wrong) Score(List<string> sentences, LanguageTag language, bool showErrors)
    {
        var text = string.Join(' ', sentences);
        var ends = SentenceSplitter.Ends(text, language).SkipLast(1).ToHashSet();
        var expected = new HashSet<int>();
        var at = 0;
        foreach (var sentence in sentences.SkipLast(1))
        {
            expected.Add(at += sentence.Length + 1);
        }

        if (showErrors)
        {
            foreach (var end in ends.Union(expected).Order().Where(end => ends.Contains(end) != expected.Contains(end)))
            {
                Console.WriteLine($"{(ends.Contains(end) ? "wrong " : "missed")} {text[Math.Max(0, end - 60)..end]}|{text[end..Math.Min(text.Length, end + 40)]}");
            }
        }

        return (ends.Count(expected.Contains), expected.Count(end => !ends.Contains(end)), ends.Count(end => !expected.Contains(end)));
    }

    private static IEnumerable<List<string>> Blocks(IEnumerable<string> sentences)
    {
        var block = new List<string>();
        foreach (var sentence in sentences.Where(sentence => sentence.Length > 0))
        {
            block.Add(sentence);
            if (!Marks.Contains(sentence[^1], StringComparison.Ordinal))
            {
                yield return block;
                block = [];
            }
        }

        yield return block;
    }

    private static IEnumerable<(LanguageTag Language, string[] Sentences)> FromFolder(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var codes = name[(name.LastIndexOf('.') + 1)..].Split('-');
        return Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
            .Where(file => Path.GetExtension(file) is ".src" or ".tgt")
            .Select(file => (Tag(Path.GetExtension(file) == ".src" ? codes[0] : codes.ElementAtOrDefault(1) ?? "en"), File.ReadLines(file).Select(line => line.Trim()).ToArray()));
    }

    private static IEnumerable<(LanguageTag Language, string[] Sentences)> FromJson(string file) => File.ReadLines(file).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        return (Tag(json.RootElement.GetProperty("lang").GetString()!), json.RootElement.GetProperty("sents").EnumerateArray()
            .Select(sentence => string.Concat(text[sentence[0].GetInt32()..sentence[1].GetInt32()]).Trim().ReplaceLineEndings(" ")).ToArray());
    });

    private static LanguageTag Tag(string code) => LanguageTag.TryParse(code, out var tag) ? tag : LanguageTag.English;

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;
}
