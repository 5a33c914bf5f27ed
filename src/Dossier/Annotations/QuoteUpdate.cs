using System.Buffers;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Yaml;

namespace Dossier.Annotations;

/// <summary>A quote of a file of notes, and what it is to be.</summary>
/// <param name="Id">The note's id.</param>
/// <param name="Quote">The new quote.</param>
public sealed record NewQuote(string Id, TextQuoteSelector Quote);

/// <summary>Rewrites quotes in a file of notes, and no other character: comments, layout and the form of each text stay.</summary>
public static class QuoteUpdate
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(":#[]{},\"'`&*!|>%@");

    /// <summary>
    /// The file's text with these quotes; null for the first that can't be written there without touching more (its text is
    /// shared with another by an alias, say), with its id.
    /// </summary>
    public static (string? Text, string? Refused) Apply(SourceFile file, IEnumerable<NewQuote> quotes)
    {
        var text = file.Text;
        foreach (var quote in quotes)
        {
            if (One(new SourceFile(file.Path, text), quote) is not { } changed)
            {
                return (null, quote.Id);
            }

            text = changed;
        }

        return (text, null);
    }

    private static string? One(SourceFile file, NewQuote update)
    {
        var silent = new DiagnosticBag();
        var note = YamlReader.ReadList(file, AnnotationFile.Form, silent).FirstOrDefault(map => map.Text(AnnotationFile.Id, silent) == update.Id);
        if (note?.Map(AnnotationTargetReader.Quote, silent) is not { } quote)
        {
            return null;
        }

        var text = quote.Span.File.Text;
        var isFlow = quote.Span.Start < text.Length && text[quote.Span.Start] == '{';
        var edits = new List<(int Start, int End, string New)>();
        var insertions = new SortedDictionary<int, string>();
        var last = quote.Span.Start;
        var newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var indent = new string(' ', file.Locate(quote.Span.Start).Column - 1);
        foreach (var (key, value) in new[] { (QuoteReader.Exact, update.Quote.Exact), (QuoteReader.Prefix, update.Quote.Prefix), (QuoteReader.Suffix, update.Quote.Suffix) })
        {
            if (quote.Value(key) is { } old)
            {
                last = Math.Max(last, Trimmed(text, old.Span));
                if (old.AsText(key.Name, silent) != value)
                {
                    edits.Add(Scalar(text, old.Span, value));
                }
            }
            else if (value.Length > 0)
            {
                // Behind the key that stands before it in a quote.
                var at = isFlow ? last : EndOfLine(text, last);
                var entry = isFlow ? $", {key.Name}: {YamlText.Quoted(value)}" : $"{newline}{indent}{key.Name}: {YamlText.Quoted(value)}";
                insertions[at] = insertions.GetValueOrDefault(at) + entry;
            }
        }

        edits.AddRange(insertions.Select(insertion => (insertion.Key, insertion.Key, insertion.Value)));

        foreach (var (start, end, changed) in edits.OrderByDescending(edit => edit.Start))
        {
            text = text[..start] + changed + text[end..];
        }

        return IsRead(file, text, update) ? text : null;
    }

    /// <summary>A text in the form that it had: in double quotation marks, in single ones, or in none.</summary>
    private static (int Start, int End, string New) Scalar(string text, SourceSpan old, string value)
    {
        var end = Trimmed(text, old);
        var quoted = YamlText.Quoted(value);
        var isSimple = quoted.Length == value.Length + 2 + value.Count(c => c is '"' or '\\');
        var written = text[old.Start] switch
        {
            '\'' when isSimple => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'",
            not ('"' or '\'' or '|' or '>') when isSimple && CanBePlain(value) => value,
            _ => quoted,
        };
        return (old.Start, end, written);
    }

    /// <summary>The end of what is written: a block of lines ends where the next key begins.</summary>
    private static int Trimmed(string text, SourceSpan span) => span.Start + text.AsSpan(span.Start, span.Length).TrimEnd().Length;

    /// <summary>Words that no reader of YAML takes for anything else, also in a map in brackets.</summary>
    private static bool CanBePlain(string value) =>
        value.Length > 0 && char.IsLetter(value[0]) && !char.IsWhiteSpace(value[^1])
        && value.AsSpan().IndexOfAny(Marks) < 0
        && value.ToLowerInvariant() is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n");

    private static int EndOfLine(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : at + end;
    }

    /// <summary>Whether the new text has this quote in this note, and every other note as it was.</summary>
    private static bool IsRead(SourceFile file, string text, NewQuote update)
    {
        var silent = new DiagnosticBag();
        var before = AnnotationFile.Read(file, Text.LanguageTag.English, Text.NoLinkTargets.Instance, new DiagnosticBag());
        var after = AnnotationFile.Read(new SourceFile(file.Path, text), Text.LanguageTag.English, Text.NoLinkTargets.Instance, silent);
        return before.Length == after.Length && before.Zip(after).All(pair => Same(pair.First, pair.Second, update));
    }

    private static bool Same(WrittenAnnotation before, WrittenAnnotation after, NewQuote update)
    {
        var quote = (after.Target as PassageTarget)?.Quote;
        return before.Id == after.Id && before.Markdown == after.Markdown && before.Kind == after.Kind && before.Creator == after.Creator
            && Equals(before.Created, after.Created) && before.Certainty == after.Certainty && before.Sources.SequenceEqual(after.Sources, StringComparer.Ordinal)
            && quote == (after.Id == update.Id ? update.Quote : (before.Target as PassageTarget)?.Quote);
    }
}
