using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Text;

/// <summary>A run of plain text and where it came from.</summary>
/// <param name="Plain">The run in the plain text.</param>
/// <param name="SourceStart">Offset of its first character in the source file.</param>
/// <param name="SourceLength">Equal to the run's length where characters map one to one; otherwise (an entity, a
/// line end with indentation) the run maps as a whole.</param>
public readonly record struct OffsetRun(TextSpan Plain, int SourceStart, int SourceLength);

/// <summary>Maps spans of plain text back to the source, so that a finding about a word names its line and column.</summary>
public sealed class OffsetMap(SourceFile file, ImmutableArray<OffsetRun> runs)
{
    /// <summary>The runs, in the order of the plain text.</summary>
    public ImmutableArray<OffsetRun> Runs => runs;

    /// <summary>The smallest span of the source that holds the characters of a span of plain text.</summary>
    public SourceSpan ToSource(TextSpan span)
    {
        if (runs.IsEmpty)
        {
            return file.Top;
        }

        var start = Locate(span.Start, atEnd: false);
        var end = span.Length == 0 ? start : Locate(span.End - 1, atEnd: true);
        return file.Span(start, Math.Max(0, end - start));
    }

    private int Locate(int offset, bool atEnd)
    {
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Plain.Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        var run = runs[low];
        var into = Math.Clamp(offset - run.Plain.Start, 0, run.Plain.Length);
        if (run.SourceLength == run.Plain.Length)
        {
            return run.SourceStart + into + (atEnd && into < run.Plain.Length ? 1 : 0);
        }

        return atEnd ? run.SourceStart + run.SourceLength : run.SourceStart;
    }
}
