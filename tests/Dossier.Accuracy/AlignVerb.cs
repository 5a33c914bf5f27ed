using System.Collections.Immutable;
using System.Globalization;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Alignment;

namespace Dossier.Accuracy;

/// <summary>
/// Aligns every <c>DOC.src</c> of a folder with its <c>DOC.tgt</c> (a sentence a line; <c>.srcp</c>, <c>.tgtp</c>: the
/// number of each one's paragraph, where known) and writes <c>DOC.align</c>: <c>[source lines]:[target lines]:margin in nats</c>
/// a line, from 0. The folder's name may end in its languages: <c>partut.en-it</c>.
/// </summary>
internal static class AlignVerb
{
    public static int Run(string folder, string output)
    {
        var (source, target) = Languages(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        Directory.CreateDirectory(output);
        var files = Directory.GetFiles(folder, "*.src");
        Array.Sort(files, StringComparer.Ordinal);
        var beads = Aligner.AlignAll([.. files.Select(file => new AlignmentRequest
        {
            SourceLanguage = source,
            TargetLanguage = target,
            Source = Read(file, source),
            Target = Read(Path.ChangeExtension(file, ".tgt"), target),
        })]);
        foreach (var (file, found) in files.Zip(beads))
        {
            File.WriteAllLines(
                Path.Combine(output, Path.GetFileNameWithoutExtension(file) + ".align"),
                found.Select(b => string.Create(CultureInfo.InvariantCulture, $"{Lines(b.SourceStart, b.SourceCount)}:{Lines(b.TargetStart, b.TargetCount)}:{b.Margin:0.###}")));
        }

        return 0;
    }

    private static (LanguageTag Source, LanguageTag Target) Languages(string folder)
    {
        var codes = folder[(folder.LastIndexOf('.') + 1)..].Split('-');
        return (Tag(codes[0]), Tag(codes[^1]));

        static LanguageTag Tag(string code) => LanguageTag.TryParse(code, out var tag) ? tag : LanguageTag.English;
    }

    private static ImmutableArray<Segment> Read(string file, LanguageTag language)
    {
        var paragraphs = file + "p";
        var numbers = File.Exists(paragraphs)
            ? File.ReadLines(paragraphs).Select(line => int.Parse(line, CultureInfo.InvariantCulture)).ToArray()
            : null;
        return [.. File.ReadLines(file).Select((line, i) => new Segment
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"s{i}"),
            Role = SegmentRole.Body,
            Paragraph = numbers?[i] ?? 0,
            Text = line.Trim(),
            Facts = [.. NumberScanner.Find(line, language).Select(found => found.Fact)],
        })];
    }

    private static string Lines(int start, int count) => $"[{string.Join(", ", Enumerable.Range(start, count))}]";
}
