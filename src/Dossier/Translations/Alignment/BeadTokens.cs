namespace Dossier.Translations.Alignment;

/// <summary>The tokens of beads that have two sides: bead b holds <c>Source[SourceStarts[b] .. SourceStarts[b + 1]]</c>.</summary>
internal sealed record BeadTokens(int Count, int[] SourceStarts, int[] Source, int[] TargetStarts, int[] Target)
{
    /// <summary>The beads of all pairs' paths, and the first bead of each pair.</summary>
    public static (BeadTokens Beads, int[] First) Of(PoolPair[] pairs)
    {
        List<int> sourceStarts = [0], targetStarts = [0], source = [], target = [];
        var first = new int[pairs.Length];
        for (var p = 0; p < pairs.Length; p++)
        {
            var pair = pairs[p];
            first[p] = sourceStarts.Count - 1;
            foreach (var move in pair.Path.Where(move => move is { M: > 0, N: > 0 }))
            {
                source.AddRange(pair.Source.Global.AsSpan(pair.Source.Starts[move.I]..pair.Source.Starts[move.I + move.M]));
                target.AddRange(pair.Target.Global.AsSpan(pair.Target.Starts[move.J]..pair.Target.Starts[move.J + move.N]));
                sourceStarts.Add(source.Count);
                targetStarts.Add(target.Count);
            }
        }

        return (new BeadTokens(sourceStarts.Count - 1, [.. sourceStarts], [.. source], [.. targetStarts], [.. target]), first);
    }

    /// <summary>The beads that each source token stands in, once for each time: those of s are <c>Beads[Starts[s] .. Starts[s + 1]]</c>.</summary>
    public (int[] Starts, int[] Beads) OfSource(int tokenCount)
    {
        var starts = new int[tokenCount + 1];
        foreach (var s in Source)
        {
            starts[s + 1]++;
        }

        for (var s = 0; s < tokenCount; s++)
        {
            starts[s + 1] += starts[s];
        }

        var next = (int[])starts.Clone();
        var beads = new int[Source.Length];
        for (var b = 0; b < Count; b++)
        {
            for (var k = SourceStarts[b]; k < SourceStarts[b + 1]; k++)
            {
                beads[next[Source[k]]++] = b;
            }
        }

        return (starts, beads);
    }

    /// <summary>The same beads, read from the other language.</summary>
    public BeadTokens Reversed() => new(Count, TargetStarts, Target, SourceStarts, Source);
}
