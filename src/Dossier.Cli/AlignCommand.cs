using System.CommandLine;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Alignment;
using Dossier.Translations.Exchange;

namespace Dossier.Cli;

/// <summary><c>dossier align</c>: which sentences of any two texts go together.</summary>
internal static class AlignCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("SOURCE") { Description = "The original: Markdown (.md) or plain text, where blank lines part paragraphs." };
        var target = new Argument<string>("TARGET") { Description = "The translation." };
        var from = new Option<string>("--from") { Description = "The language of the original. Otherwise what its front matter says, or en.", HelpName = "LANG" };
        var to = new Option<string>("--to") { Description = "The language of the translation, likewise.", HelpName = "LANG" };
        var tmx = new Option<bool>("--tmx") { Description = "Write a TMX 1.4 file." };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var beads = new Option<bool>("--beads") { Description = "Write [0, 1]:[0] a line: the numbers of the sentences, from 0." };
        var lines = new Option<bool>("--lines") { Description = "Every line of the files is one sentence." };
        var output = OutputFile.Option();
        var command = new Command("align", "Align any two texts, sentence by sentence.") { source, target, from, to, tmx, json, beads, lines, output };
        command.SetAction(parsed =>
        {
            var forms = new[] { (tmx, Form.Tmx), (json, Form.Json), (beads, Form.Beads) }.Where(form => parsed.GetValue(form.Item1)).Select(form => form.Item2).ToArray();
            return Run(
                new Side(parsed.GetValue(source)!, parsed.GetValue(from), "--from"),
                new Side(parsed.GetValue(target)!, parsed.GetValue(to), "--to"),
                forms,
                parsed.GetValue(lines),
                parsed.GetValue(output));
        });
        return command;
    }

    private enum Form
    {
        Table,
        Tmx,
        Json,
        Beads,
    }

    private sealed record Side(string Path, string? Language, string Option);

    private static int Run(Side source, Side target, Form[] forms, bool isLines, string? output)
    {
        if (forms.Length > 1)
        {
            return ConsoleReport.Usage("choose one of --tmx, --json and --beads");
        }

        if (output is not null && forms.Length == 0)
        {
            return ConsoleReport.Usage("--output needs --tmx, --json or --beads");
        }

        foreach (var side in new[] { source, target })
        {
            if (side.Language is { } written && !LanguageTag.TryParse(written, out _))
            {
                return ConsoleReport.Usage($"{side.Option} '{written}' is no BCP 47 language tag; write en, it, pt-BR, …");
            }

            if (Directory.Exists(side.Path))
            {
                return ConsoleReport.Usage($"'{side.Path}' is a folder, not a text");
            }

            if (output is not null && Path.GetFullPath(output) == Path.GetFullPath(side.Path))
            {
                return ConsoleReport.Usage($"--output names '{side.Path}', which is a text to be aligned");
            }
        }

        try
        {
            return Read(source, isLines) is var from & Read(target, isLines) is var to && from is not null && to is not null
                ? OutputFile.Write(output, Aligned(from, to), (stream, pair) => Write(stream, pair, forms.FirstOrDefault(), Name(target.Path)))
                : ExitCode.Content;
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            return ConsoleReport.Usage(unread.Message);
        }
    }

    private static LooseText? Read(Side side, bool isLines)
    {
        var diagnostics = new DiagnosticBag();
        var (file, problem) = InputPhase.ReadText(string.Empty, side.Path);
        if (problem is not null)
        {
            diagnostics.Add(problem);
        }

        LanguageTag? language = LanguageTag.TryParse(side.Language ?? string.Empty, out var tag) ? tag : null;
        var text = file is null ? null : LooseText.Read(file, language, isLines, diagnostics);
        foreach (var found in DiagnosticBag.Sort(diagnostics.ToImmutable()))
        {
            Console.Error.WriteLine(found.Format());
        }

        if (text is { IsLanguageKnown: false })
        {
            Console.Error.WriteLine($"dossier: '{side.Path}' is taken for English; say otherwise with {side.Option}");
        }

        return text;
    }

    private static Bitext Aligned(LooseText source, LooseText target)
    {
        var request = LooseText.Pair(source, target);
        return Bitext.Of(request, Aligner.Align(request));
    }

    private static void Write(Stream stream, Bitext pair, Form form, string name)
    {
        switch (form)
        {
            case Form.Tmx:
                TmxWriter.Write(stream, [new TmxPair(name, pair)]);
                break;
            case Form.Json:
                AlignmentJson.Write(stream, pair);
                break;
            case Form.Beads:
                stream.Write(Encoding.UTF8.GetBytes(BeadLines.Write(pair.Beads)));
                break;
            default:
                AlignmentTable.Show(pair);
                break;
        }
    }

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);
}
