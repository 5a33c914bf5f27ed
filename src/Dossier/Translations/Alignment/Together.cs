namespace Dossier.Translations.Alignment;

/// <summary>Which tokens of two languages ever stand in one bead, or are known to go together.</summary>
internal static class Together
{
    /// <summary>A row for each source token, all values 0. Filled by target token, so that columns ascend without a sort.</summary>
    public static SparseRows Of(BeadTokens beads, SparseRows known, int sourceCount, int targetCount)
    {
        var found = new List<int>();
        var ofTarget = beads.Reversed().OfSource(targetCount);
        var knownBack = known.Transposed(targetCount);
        var starts = new int[sourceCount + 1];
        var last = new int[sourceCount];
        Array.Fill(last, -1);
        for (var t = 0; t < targetCount; t++)
        {
            foreach (var s in Beside(t))
            {
                starts[s + 1]++;
            }
        }

        for (var s = 0; s < sourceCount; s++)
        {
            starts[s + 1] += starts[s];
        }

        var columns = new int[starts[^1]];
        var next = (int[])starts.Clone();
        Array.Fill(last, -1);
        for (var t = 0; t < targetCount; t++)
        {
            foreach (var s in Beside(t))
            {
                columns[next[s]++] = t;
            }
        }

        return new SparseRows(starts, columns, new float[columns.Length]);

        // Each source token once.
        List<int> Beside(int t)
        {
            found.Clear();
            for (var o = ofTarget.Starts[t]; o < ofTarget.Starts[t + 1]; o++)
            {
                var b = ofTarget.Beads[o];
                foreach (var s in beads.Source.AsSpan(beads.SourceStarts[b]..beads.SourceStarts[b + 1]))
                {
                    if (last[s] != t)
                    {
                        last[s] = t;
                        found.Add(s);
                    }
                }
            }

            foreach (var s in knownBack.Columns.AsSpan(knownBack.Starts[t]..knownBack.Starts[t + 1]))
            {
                if (last[s] != t)
                {
                    last[s] = t;
                    found.Add(s);
                }
            }

            return found;
        }
    }
}
