using System.Collections.Immutable;
using Dossier.Text;
using Dossier.Translations;

namespace Dossier.Tests.Translations.Exchange;

/// <summary>Pairs for tests: a sentence a segment.</summary>
internal static class Pairs
{
    public static readonly LanguageTag Italian = LanguageTag.TryParse("it", out var tag) ? tag : default;

    public static ImmutableArray<Segment> Side(params string[] sentences) =>
        [.. sentences.Select((text, i) => new Segment { Id = $"p1s{i + 1}", Role = SegmentRole.Body, Text = text, Facts = [] })];

    public static AlignmentRequest Request(string[] source, string[] target) => new()
    {
        SourceLanguage = LanguageTag.English,
        TargetLanguage = Italian,
        Source = Side(source),
        Target = Side(target),
    };

    public static Bitext Of(string[] source, string[] target, params (int Source, int Target)[] shapes)
    {
        var beads = ImmutableArray.CreateBuilder<Bead>();
        var (from, to) = (0, 0);
        foreach (var shape in shapes)
        {
            beads.Add(new Bead
            {
                Number = beads.Count + 1,
                SourceStart = from,
                SourceCount = shape.Source,
                TargetStart = to,
                TargetCount = shape.Target,
                Margin = beads.Count == 0 ? 1.25 : double.PositiveInfinity,
            });
            (from, to) = (from + shape.Source, to + shape.Target);
        }

        var request = Request(source, target);
        return new Bitext
        {
            SourceLanguage = request.SourceLanguage,
            TargetLanguage = request.TargetLanguage,
            Source = request.Source,
            Target = request.Target,
            Beads = beads.ToImmutable(),
        };
    }
}
