namespace Dossier.Translations.Checks;

/// <summary>Whether a text names a record in some form.</summary>
internal static class NameForms
{
    private const int LongWord = 4;

    /// <summary>
    /// By its record, by any of the record's names, by a surname, by initials, or by words that begin alike
    /// (<c>Italy</c>, <c>italiano</c>): a name that is spelt in another way is not missing.
    /// </summary>
    public static bool Names(IEnumerable<CheckedSegment> segments, Fact name) => segments.Any(segment => Names(segment, name));

    private static bool Names(CheckedSegment segment, Fact name)
    {
        if (segment.Segment.Facts.Any(fact => fact.Key == name.Key) || WordScanner.IndexOfWhole(segment.Text, name.Written) >= 0)
        {
            return true;
        }

        var isPerson = name.Key.StartsWith("person", StringComparison.Ordinal);
        var words = segment.Words.Select(word => (Written: word.In(segment.Text), Folded: WordScanner.Fold(word.In(segment.Text)))).ToArray();
        foreach (var form in name.Forms.Append(name.Written))
        {
            if (WordScanner.IndexOfWhole(segment.Text, form, StringComparison.OrdinalIgnoreCase) >= 0 && !IsCommonWord(segment, form))
            {
                return true;
            }

            var parts = WordScanner.Find(form).Select(part => part.In(form)).Where(part => char.IsUpper(part[0])).ToArray();
            if (parts.Length == 0)
            {
                continue;
            }

            if (parts.Length > 1 && string.Concat(parts.Select(part => part[0])) is var initials && Array.Exists(words, word => word.Written == initials))
            {
                return true;
            }

            var longParts = parts.Where(part => part.Length >= LongWord).Select(WordScanner.Fold).ToArray();
            var hits = longParts.Count(part => Array.Exists(words, word => isPerson ? word.Folded == part : BeginsAlike(word.Folded, part)));
            if (isPerson ? longParts.Length > 0 && Array.Exists(words, word => word.Folded == longParts[^1]) : hits > 0 && hits * 2 > longParts.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name of one word stands there in lower case only: as the common word that it also is.</summary>
    private static bool IsCommonWord(CheckedSegment segment, string form) =>
        char.IsUpper(form[0]) && WordScanner.IndexOfWhole(segment.Text, form) < 0 && WordScanner.IndexOfWhole(segment.Text, form.ToLowerInvariant()) >= 0 && !form.Contains(' ');

    private static bool BeginsAlike(string word, string part)
    {
        var stem = Math.Max(LongWord, part.Length - 2);
        return word.Length >= stem && part.Length >= stem && word.AsSpan(0, stem).SequenceEqual(part.AsSpan(0, stem));
    }
}
