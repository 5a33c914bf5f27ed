using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Translations.Alignment;

/// <summary>
/// Reads <c>input/lexicon/en-it.tsv</c>: a word or phrase and one translation a line, with a tab between. The file's name says the
/// languages of the columns. Empty lines and lines that begin with <c>#</c> are skipped.
/// </summary>
public static class WordListFile
{
    /// <summary>The list; null where the file's name is no two languages. What can't be read is reported.</summary>
    public static WordList? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var languages = file.Stem.Split('-');
        if (languages.Length != 2 || !LanguageTag.TryParse(languages[0], out var source) || !LanguageTag.TryParse(languages[1], out var target)
            || source == target)
        {
            diagnostics.Add(Codes.WordListName.At(file.Top, file.Stem));
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<(string Source, string Target)>();
        var start = 0;
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            var line = file.Text[range].TrimEnd('\r');
            start = range.Start.Value;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }

            if (line.Split('\t') is [var word, var translation] && !string.IsNullOrWhiteSpace(word) && !string.IsNullOrWhiteSpace(translation))
            {
                entries.Add((word.Trim(), translation.Trim()));
            }
            else
            {
                diagnostics.Add(Codes.WordListLine.At(file.Span(start, line.Length)));
            }
        }

        return new WordList { SourceLanguage = source, TargetLanguage = target, Entries = entries.ToImmutable() };
    }
}
