using Dossier.Diagnostics;
using Dossier.Yaml;

namespace Dossier.Annotations.Exchange;

/// <summary>Continues a file of notes: what is there stays as it is, byte for byte.</summary>
public static class NoteFileEnd
{
    /// <summary>
    /// What to write behind the end of a file, so that it has these entries too, indented and ended as its own lines are;
    /// null where nothing can be added there (a list in brackets, a document that was ended).
    /// </summary>
    /// <param name="file">The file as it is.</param>
    /// <param name="entries">The entries, as <c>dossier import annotations --print</c> shows them.</param>
    public static string? Continue(SourceFile file, string entries)
    {
        var text = file.Text;
        var before = YamlReader.ReadList(file, AnnotationFile.Form, new DiagnosticBag());
        var newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var indent = before.IsEmpty ? string.Empty : Indent(file, before[0].Span.Start);
        var lines = entries.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? line : indent + line);
        var end = (text.Length == 0 || text.EndsWith('\n') ? string.Empty : newline) + (before.IsEmpty ? string.Empty : newline)
            + string.Join(newline, lines) + newline;
        return Holds(file, text + end, before.Length, YamlReader.ReadList(new SourceFile(file.Path, entries), AnnotationFile.Form, new DiagnosticBag()).Length) ? end : null;
    }

    private static string Indent(SourceFile file, int start)
    {
        var (line, _) = file.Locate(start);
        var lineStart = file.OffsetOf(line, 1);
        var indent = file.Text.AsSpan(lineStart).IndexOfAnyExcept(' ');
        return new string(' ', Math.Max(0, indent));
    }

    /// <summary>Whether the whole is read without an error, and has the old entries where they were and the new ones behind them.</summary>
    private static bool Holds(SourceFile file, string text, int before, int added)
    {
        var diagnostics = new DiagnosticBag();
        var whole = YamlReader.ReadList(new SourceFile(file.Path, text), AnnotationFile.Form, diagnostics);
        return !diagnostics.HasErrors && whole.Length == before + added
            && whole.Take(before).All(entry => entry.Span.Start < file.Text.Length) && whole.Skip(before).All(entry => entry.Span.Start >= file.Text.Length);
    }
}
