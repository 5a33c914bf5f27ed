namespace Dossier.Translations.Alignment;

/// <summary>What is known of two languages before a bead is read: words that look alike, and the maintainer's list.</summary>
internal static class KnownWords
{
    /// <summary>A translation in the list counts as often as this.</summary>
    private const float ListedWeight = 2;

    /// <summary>For each source token, the target tokens that may translate it, with their weight.</summary>
    public static SparseRows Of(Vocabulary source, Vocabulary target, WordList? list)
    {
        var alike = Cognates.Find(source, target);
        return list is null ? alike : Joined(alike, Listed(source, target, list), source.Count);
    }

    private static Dictionary<int, SortedDictionary<int, float>> Listed(Vocabulary source, Vocabulary target, WordList list)
    {
        var rows = new Dictionary<int, SortedDictionary<int, float>>();
        List<string> from = [], to = [];
        foreach (var entry in list.Entries)
        {
            from.Clear();
            to.Clear();
            Tokens.Read(entry.Source, from);
            Tokens.Read(entry.Target, to);

            // A phrase says less of each of its words.
            var weight = ListedWeight / Math.Max(1, from.Count * to.Count);
            foreach (var (s, t) in from.SelectMany(s => to.Select(t => (source.Find(s), target.Find(t)))).Where(pair => pair is { Item1: >= 0, Item2: >= 0 }))
            {
                rows.TryAdd(s, []);
                rows[s][t] = Math.Max(weight, rows[s].GetValueOrDefault(t));
            }
        }

        return rows;
    }

    private static SparseRows Joined(SparseRows alike, Dictionary<int, SortedDictionary<int, float>> listed, int rowCount)
    {
        var starts = new int[rowCount + 1];
        List<int> columns = [];
        List<float> values = [];
        for (var s = 0; s < rowCount; s++)
        {
            var row = listed.GetValueOrDefault(s) ?? [];
            for (var k = alike.Starts[s]; k < alike.Starts[s + 1]; k++)
            {
                row[alike.Columns[k]] = Math.Max(alike.Values[k], row.GetValueOrDefault(alike.Columns[k]));
            }

            columns.AddRange(row.Keys);
            values.AddRange(row.Values);
            starts[s + 1] = columns.Count;
        }

        return new SparseRows(starts, [.. columns], [.. values]);
    }
}
