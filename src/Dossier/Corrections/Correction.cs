using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Names;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Corrections;

/// <summary>What the maintainer says of a passage. Each kind of correction is one record.</summary>
public abstract record Ruling;

/// <summary>Which date the passage names.</summary>
/// <param name="Date">The date; null where it names none (<c>not_a_date</c>).</param>
public sealed record DateRuling(EdtfDate? Date) : Ruling;

/// <summary>Who or what the passage names, and whom it does not name; it says at least one of both.</summary>
/// <param name="Is">The record that the words name, or null.</param>
/// <param name="IsNot">Records that they do not name; <paramref name="Is"/> is not among them.</param>
/// <param name="Certainty">How sure the maintainer is, or null. A date has EDTF's <c>?</c> for that.</param>
public sealed record IdentificationRuling(AuthorityRecord? Is, ImmutableArray<AuthorityRecord> IsNot, Certainty? Certainty) : Ruling;

/// <summary>A correction as it was written: not yet at its place in a text.</summary>
public sealed record WrittenCorrection
{
    /// <summary>The passage it is about.</summary>
    public required TextQuoteSelector Quote { get; init; }

    /// <summary>Where the quote is written.</summary>
    public required SourceSpan QuoteSpan { get; init; }

    /// <summary>What is said of the passage.</summary>
    public required Ruling Ruling { get; init; }

    /// <summary>The reason, shown to readers; plain text.</summary>
    public required string Because { get; init; }
}

/// <summary>A correction at its place.</summary>
/// <param name="Written">What the maintainer wrote.</param>
/// <param name="Target">The passage in the article's plain text.</param>
public sealed record Correction(WrittenCorrection Written, TextSpan Target);
