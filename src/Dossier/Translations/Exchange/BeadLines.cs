using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;

namespace Dossier.Translations.Exchange;

/// <summary>
/// Beads as the field's scorers read and write them: <c>[0, 1]:[0]</c> a line, the numbers of the segments of either side, from
/// 0; <c>[]</c> is an empty side. A third part (a cost, as vecalign writes it) is passed over.
/// </summary>
public static class BeadLines
{
    /// <summary>A line a bead, LF; an omission and an addition that cross are one.</summary>
    public static string Write(ImmutableArray<Bead> beads) => string.Concat(
        from bead in beads
        where bead.CrossesTo is null || bead.TargetCount == 0
        let target = bead.CrossesTo is { } other ? beads[other - 1] : bead
        select $"{Numbers(bead.SourceStart, bead.SourceCount)}:{Numbers(target.TargetStart, target.TargetCount)}\n");

    /// <summary>The beads, in the order of the lines. A line that is no bead, or has a segment of another one, is reported and left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="sourceCount">How many segments the original has.</param>
    /// <param name="targetCount">How many the translation has.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ImmutableArray<BeadByHand> Read(SourceFile file, int sourceCount, int targetCount, DiagnosticBag diagnostics)
    {
        var beads = ImmutableArray.CreateBuilder<BeadByHand>();
        var (source, target) = (new bool[sourceCount], new bool[targetCount]);
        var start = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            var bead = line.Trim();
            if (bead.Length > 0 && bead[0] != '#')
            {
                if (Parse(bead, source, target, out var problem) is { } parsed)
                {
                    beads.Add(parsed);
                }
                else
                {
                    diagnostics.Add(Codes.BeadLineInvalid.At(file.Span(start, bead.Length), Text.KeywordInContext.Shorten(bead, 40), problem));
                }
            }

            start += line.Length + 1;
        }

        return beads.ToImmutable();
    }

    private static BeadByHand? Parse(string line, bool[] source, bool[] target, out string problem)
    {
        var parts = line.Split(':');
        problem = "it is not [numbers]:[numbers]";
        if (parts.Length is not (2 or 3) || Run(parts[0]) is not { } from || Run(parts[1]) is not { } to)
        {
            return null;
        }

        problem = Problem(from, source, "original") ?? Problem(to, target, "translation") ?? (from.Length + to.Length == 0 ? "both sides are empty" : string.Empty);
        if (problem.Length > 0)
        {
            return null;
        }

        Array.ForEach(from, number => source[number] = true);
        Array.ForEach(to, number => target[number] = true);
        return new BeadByHand(from.FirstOrDefault(), from.Length, to.FirstOrDefault(), to.Length);
    }

    private static int[]? Run(string part)
    {
        part = part.Trim();
        if (part.Length < 2 || part[0] != '[' || part[^1] != ']')
        {
            return null;
        }

        var numbers = part[1..^1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var run = new int[numbers.Length];
        for (var i = 0; i < run.Length; i++)
        {
            if (!int.TryParse(numbers[i], NumberStyles.None, CultureInfo.InvariantCulture, out run[i]))
            {
                return null;
            }
        }

        return run;
    }

    private static string? Problem(int[] run, bool[] isTaken, string side)
    {
        if (Array.Exists(run, number => number >= isTaken.Length))
        {
            return $"the {side} has {isTaken.Length} sentences, title and summary included";
        }

        if (run.Index().Any(one => one.Item != run[0] + one.Index))
        {
            return $"the sentences of the {side} do not follow each other";
        }

        return Array.Exists(run, number => isTaken[number]) ? $"a sentence of the {side} is in an earlier bead" : null;
    }

    private static string Numbers(int start, int count) => $"[{string.Join(", ", Enumerable.Range(start, count))}]";
}
