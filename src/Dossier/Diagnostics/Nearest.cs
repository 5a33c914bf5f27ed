namespace Dossier.Diagnostics;

/// <summary>Finds the word that somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate with the smallest edit distance (Levenshtein 1966; a swap of neighbours counts one), at most a
    /// third of the word's length; ties go to the ordinally first. Null where none is near.
    /// </summary>
    public static string? Among(IEnumerable<string> candidates, string word)
    {
        var limit = Math.Max(1, (word.Length + 1) / 3);
        return candidates
            .Select(candidate => (candidate, distance: Distance(candidate, word)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
