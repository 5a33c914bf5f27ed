namespace Dossier.Translations.Alignment;

/// <summary>
/// How the tokens of one language are translated into the other, as expected counts, with all that is needed to take one
/// bead's part out of them again (leave-one-out): otherwise a rare word would confirm whatever the last alignment paired
/// it with.
/// </summary>
/// <param name="counts">Expected counts c(target | source), a row for each source token; what was known is counted in.</param>
/// <param name="before">Beside each count: the probability by which it was shared out.</param>
/// <param name="totals">For each source token: the sum of its row, and <see cref="AlignmentConstants.Unseen"/>.</param>
/// <param name="shares">For each target token of the beads that were learned from: one over its probability.</param>
internal sealed class TranslationTable(SparseRows counts, float[] before, double[] totals, float[] shares)
{
    /// <summary>Expected counts, a row for each source token.</summary>
    public SparseRows Counts => counts;

    /// <summary>For each target token of the beads that were learned from: one over its probability.</summary>
    public float[] Shares => shares;

    /// <summary>The probability by which a count was shared out.</summary>
    public float BeforeOf(int entry) => before[entry];

    /// <summary>The sum of a row, and something for tokens not seen.</summary>
    public double TotalOf(int source) => totals[source];

    /// <summary>The table of what is known before anything was learned.</summary>
    public static TranslationTable Of(SparseRows known, int sourceCount)
    {
        var totals = new double[sourceCount];
        for (var row = 0; row < sourceCount; row++)
        {
            totals[row] = AlignmentConstants.Unseen;
            for (var k = known.Starts[row]; k < known.Starts[row + 1]; k++)
            {
                totals[row] += known.Values[k];
            }
        }

        return new TranslationTable(known, new float[known.Values.Length], totals, []);
    }

    /// <summary>The table without the entries that make a target token hardly likelier than it is by itself: most of all entries.</summary>
    public TranslationTable WithoutTheUnlikely(Vocabulary target)
    {
        var starts = new int[counts.Starts.Length];
        var least = new float[target.Count];
        for (var t = 0; t < least.Length; t++)
        {
            least[t] = (float)(target.ShareOf(t) * AlignmentConstants.LeastRatio);
        }

        var kept = new List<int>();
        for (var s = 0; s < totals.Length; s++)
        {
            for (var k = counts.Starts[s]; k < counts.Starts[s + 1]; k++)
            {
                if (counts.Values[k] >= least[counts.Columns[k]] * totals[s])
                {
                    kept.Add(k);
                }
            }

            starts[s + 1] = kept.Count;
        }

        var columns = new int[kept.Count];
        var values = new float[kept.Count];
        var likelihoods = new float[kept.Count];
        for (var k = 0; k < kept.Count; k++)
        {
            (columns[k], values[k], likelihoods[k]) = (counts.Columns[kept[k]], counts.Values[kept[k]], before[kept[k]]);
        }

        return new TranslationTable(new SparseRows(starts, columns, values), likelihoods, totals, shares);
    }
}
