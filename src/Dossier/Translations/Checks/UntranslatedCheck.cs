using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>
/// Segments that are the same as their source, but for case and punctuation. What is the same in every language is left
/// out first: names, dates, numbers, code, addresses, words with a capital. What is left has to be more than a word or two
/// that both languages share.
/// </summary>
internal sealed class UntranslatedCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        if (pair.IsOneLanguage)
        {
            yield break;
        }

        foreach (var bead in pair.Beads.Where(bead => bead.Target.Length > 0))
        {
            var sources = bead.Source.Concat(pair.Around(bead).SelectMany(other => other.Source)).Select(Key).ToHashSet(StringComparer.Ordinal);
            foreach (var segment in bead.Target.Where(segment => IsSentence(pair, segment) && sources.Contains(Key(segment))))
            {
                yield return segment.Report(CheckCatalogue.Untranslated, bead.Bead, null);
            }
        }
    }

    /// <summary>The words in lower case.</summary>
    public static string Key(CheckedSegment segment) => string.Join(' ', segment.Words.Select(segment.Lower));

    private static bool IsSentence(CheckedPair pair, CheckedSegment segment)
    {
        if (segment.IsCode)
        {
            return false;
        }

        var words = segment.Words.Where(word => IsCommon(segment, word)).Select(segment.Lower).ToArray();
        var ofSource = words.Count(word => pair.SourceTable?.Function.Contains(word) == true && pair.TargetTable?.Function.Contains(word) != true);
        var ofTarget = words.Count(word => pair.TargetTable?.Function.Contains(word) == true && pair.SourceTable?.Function.Contains(word) != true);
        // German nouns are common words with a capital.
        var nouns = pair.Bitext.SourceLanguage.Primary == "de" ? segment.Words.Skip(1).Count(word => char.IsUpper(segment.Text[word.Start]) && !IsFact(segment, word)) : 0;
        return ofSource > ofTarget ? words.Length >= 2 : ofTarget == 0 && words.Length > 0 && words.Length + nouns >= 3;
    }

    private static bool IsCommon(CheckedSegment segment, TextSpan word) =>
        char.IsLower(segment.Text[word.Start]) && word.Length > 1 && !IsPartOfName(segment.Text, word) && !segment.IsQuiet(word) && !IsFact(segment, word);

    private static bool IsFact(CheckedSegment segment, TextSpan word) => segment.Segment.Facts.Any(fact => fact.Place.Overlaps(word));

    /// <summary>Whether a word is part of the name of a file, a package, a list: <c>debian-devel</c>, <c>main.py</c>.</summary>
    private static bool IsPartOfName(string text, TextSpan word) =>
        (word.Start > 1 && text[word.Start - 1] is '-' or '_' or '.' or '/' && char.IsLetterOrDigit(text[word.Start - 2]))
        || (word.End + 1 < text.Length && text[word.End] is '-' or '_' or '.' or '/' && char.IsLetterOrDigit(text[word.End + 1]));
}
