using System.Runtime.InteropServices;

namespace Dossier.Translations.Alignment;

/// <summary>
/// Finds the tokens of two languages that look alike: the longest common subsequence over the length of the longer one
/// (Melamed 1999). Tokens are short, so candidates are found by what is left when letters are taken out (Garbe 2012),
/// and not by comparing each with each.
/// </summary>
internal static class Cognates
{
    /// <summary>Shorter tokens are cognates only where they are equal.</summary>
    private const int ShortestLike = 4;

    /// <summary>Four letters of six: less is chance.</summary>
    private const double LeastAlike = 0.66;

    /// <summary>For each source token, the target tokens that are like it, with their weight, up to 1.</summary>
    public static SparseRows Find(Vocabulary source, Vocabulary target)
    {
        var starts = new int[source.Count + 1];
        var spelled = new string[target.Count];
        var index = new Dictionary<ulong, List<int>>();
        var keys = new HashSet<ulong>();
        for (var t = 0; t < target.Count; t++)
        {
            spelled[t] = Romanization.Of(target[t]);
            Variants(spelled[t], keys);
            foreach (var key in keys)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
                (list ??= []).Add(t);
            }
        }

        var columns = new List<int>();
        var values = new List<float>();
        var found = new HashSet<int>();
        for (var s = 0; s < source.Count; s++)
        {
            var token = Romanization.Of(source[s]);
            found.Clear();
            Variants(token, keys);
            foreach (var key in keys)
            {
                if (index.TryGetValue(key, out var list))
                {
                    found.UnionWith(list);
                }
            }

            foreach (var t in found.Order())
            {
                var alike = Likeness(token, spelled[t]);
                if (alike > 0)
                {
                    columns.Add(t);
                    values.Add((float)(alike * alike * alike));
                }
            }

            starts[s + 1] = columns.Count;
        }

        return new SparseRows(starts, [.. columns], [.. values]);
    }

    private static double Likeness(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        var longer = Math.Max(a.Length, b.Length);
        if (longer < ShortestLike || char.IsDigit(a[0]) || char.IsDigit(b[0]))
        {
            return 0;
        }

        var common = CommonSubsequence(a, b);
        var alike = (double)common / longer;
        return alike >= LeastAlike ? alike : 0;
    }

    private static int CommonSubsequence(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        row.Clear();
        foreach (var c in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = c == b[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[b.Length];
    }

    /// <summary>The token with none, one or two letters taken out.</summary>
    private static void Variants(string token, HashSet<ulong> keys)
    {
        keys.Clear();
        keys.Add(Key(token, -1, -1));
        if (token.Length < ShortestLike - 1 || char.IsDigit(token[0]))
        {
            return;
        }

        for (var i = 0; i < token.Length; i++)
        {
            keys.Add(Key(token, i, -1));
            for (var j = i + 1; j < token.Length && token.Length >= 5; j++)
            {
                keys.Add(Key(token, i, j));
            }
        }
    }

    private static ulong Key(string token, int without, int withoutToo)
    {
        var key = 14695981039346656037UL;
        for (var i = 0; i < token.Length; i++)
        {
            if (i != without && i != withoutToo)
            {
                key = (key ^ token[i]) * 1099511628211UL;
            }
        }

        return key;
    }
}
