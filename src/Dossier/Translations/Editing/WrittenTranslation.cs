using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Translations.Checks;

namespace Dossier.Translations.Editing;

/// <summary>A file <c>translations/&lt;slug&gt;.yaml</c> as it was written: nothing is at its place in the texts yet.</summary>
public sealed record WrittenTranslation
{
    /// <summary>The file.</summary>
    public required SourceFile File { get; init; }

    /// <summary>The beads that were set by hand, in the order of the file.</summary>
    public required ImmutableArray<WrittenBead> Beads { get; init; }

    /// <summary>The verdicts, in the order of the file.</summary>
    public required ImmutableArray<WrittenVerdict> Verdicts { get; init; }
}

/// <summary>Words of a segment, and where they are written.</summary>
public sealed record SegmentQuote(TextQuoteSelector Quote, SourceSpan Place);

/// <summary>A bead by the words of its segments. One side may be empty; not both.</summary>
public sealed record WrittenBead(ImmutableArray<SegmentQuote> Source, ImmutableArray<SegmentQuote> Target, SourceSpan Place);

/// <summary>A verdict, and by which words the discrepancy is meant.</summary>
/// <param name="Check">The check that found it.</param>
/// <param name="Words">Words of it.</param>
/// <param name="Side">Where it stands; null for either text.</param>
/// <param name="Verdict">What is said of it.</param>
public sealed record WrittenVerdict(CheckInfo Check, SegmentQuote Words, Side? Side, Verdict Verdict);
