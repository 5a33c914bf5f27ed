using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>A segment with its words, as the checks read it.</summary>
internal sealed class CheckedSegment
{
    /// <param name="segment">The segment.</param>
    /// <param name="index">Its index on its side.</param>
    /// <param name="side">Its side.</param>
    /// <param name="language">Its language.</param>
    /// <param name="table">What is known of that language.</param>
    public CheckedSegment(Segment segment, int index, Side side, LanguageTag language, CheckLanguage? table)
    {
        Segment = segment;
        Index = index;
        Side = side;
        Language = language;
        Table = table;
        Words = WordScanner.Find(segment.Text);
        Numbers = new NumberSet(this);
    }

    /// <summary>The segment.</summary>
    public Segment Segment { get; }

    /// <summary>Its index on its side.</summary>
    public int Index { get; }

    /// <summary>Its side.</summary>
    public Side Side { get; }

    /// <summary>Its language.</summary>
    public LanguageTag Language { get; }

    /// <summary>What is known of its language; null where that is nothing.</summary>
    public CheckLanguage? Table { get; }

    /// <summary>Its words: letters and digits, cut at all other characters.</summary>
    public ImmutableArray<TextSpan> Words { get; }

    /// <summary>Its numbers, in digits and in words.</summary>
    public NumberSet Numbers { get; }

    /// <summary>Its text.</summary>
    public string Text => Segment.Text;

    /// <summary>Whether it is a whole block of code.</summary>
    public bool IsCode => Segment.Block == BlockKind.Code;

    /// <summary>A word in lower case.</summary>
    public string Lower(TextSpan word) => word.In(Text).ToLowerInvariant();

    /// <summary>Whether a place lies in code within a line, or in an address.</summary>
    public bool IsQuiet(TextSpan place) =>
        IsCode || Segment.Marks.Any(mark => mark.Kind == MarkKind.Code && mark.Place.Overlaps(place)) || Addresses.Find(Text).Any(found => found.Overlaps(place));

    /// <summary>What stands in this segment and should have a partner.</summary>
    /// <param name="check">The check.</param>
    /// <param name="bead">The bead.</param>
    /// <param name="place">Where.</param>
    /// <param name="key">What it is in any language, for its address; null for what a segment has once.</param>
    public Discrepancy Report(CheckInfo check, Bead bead, TextSpan place, string? key) =>
        place.End <= Text.Length ? Report(check, bead, key) with { Written = place.In(Text), Place = place } : Report(check, bead, key);

    /// <summary>The whole segment.</summary>
    public Discrepancy Report(CheckInfo check, Bead bead, string? key) => new()
    {
        Id = DiscrepancyId.Of(check, Side, Segment.Id, key),
        Check = check,
        Bead = bead.Number,
        Segment = Segment.Id,
        FactKey = key,
        Written = Text,
        Side = Side,
    };
}
