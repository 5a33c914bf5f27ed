namespace Dossier.Translations.Alignment;

/// <summary>Which tokens of two languages ever stand in one bead, or are known to go together.</summary>
internal static class Together
{
    /// <summary>A row for each source token, all values 0. Filled by target token, so that columns ascend without a sort.</summary>
    public static SparseRows Of(BeadTokens beads, SparseRows known, int sourceCount, int targetCount)
    {
        var ofTarget = beads.Reversed().OfSource(targetCount);
        var knownBack = known.Transposed(targetCount);
        var starts = new int[sourceCount + 1];
        Each((s, _) => starts[s + 1]++);
        for (var s = 0; s < sourceCount; s++)
        {
            starts[s + 1] += starts[s];
        }

        var columns = new int[starts[^1]];
        var next = (int[])starts.Clone();
        Each((s, t) => columns[next[s]++] = t);
        return new SparseRows(starts, columns, new float[columns.Length]);

        void Each(Action<int, int> visit)
        {
            var last = new int[sourceCount];
            Array.Fill(last, -1);
            for (var t = 0; t < targetCount; t++)
            {
                for (var o = ofTarget.Starts[t]; o < ofTarget.Starts[t + 1]; o++)
                {
                    var b = ofTarget.Beads[o];
                    for (var k = beads.SourceStarts[b]; k < beads.SourceStarts[b + 1]; k++)
                    {
                        Visit(beads.Source[k], t);
                    }
                }

                for (var k = knownBack.Starts[t]; k < knownBack.Starts[t + 1]; k++)
                {
                    Visit(knownBack.Columns[k], t);
                }
            }

            void Visit(int s, int t)
            {
                if (last[s] != t)
                {
                    last[s] = t;
                    visit(s, t);
                }
            }
        }
    }
}
