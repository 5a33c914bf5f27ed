namespace Dossier.Translations.Alignment;

/// <summary>A sparse table: row by row, the columns that hold something, and what. Columns of a row ascend.</summary>
/// <param name="Starts">Row r is <c>[Starts[r] .. Starts[r + 1]]</c>.</param>
/// <param name="Columns">The columns of all rows.</param>
/// <param name="Values">The values beside them.</param>
internal sealed record SparseRows(int[] Starts, int[] Columns, float[] Values)
{
    /// <summary>The same table read by columns.</summary>
    public SparseRows Transposed(int columnCount)
    {
        var starts = new int[columnCount + 1];
        foreach (var column in Columns)
        {
            starts[column + 1]++;
        }

        for (var c = 0; c < columnCount; c++)
        {
            starts[c + 1] += starts[c];
        }

        var next = (int[])starts.Clone();
        var columns = new int[Columns.Length];
        var values = new float[Columns.Length];
        for (var row = 0; row < Starts.Length - 1; row++)
        {
            for (var k = Starts[row]; k < Starts[row + 1]; k++)
            {
                var at = next[Columns[k]]++;
                columns[at] = row;
                values[at] = Values[k];
            }
        }

        return new SparseRows(starts, columns, values);
    }
}
