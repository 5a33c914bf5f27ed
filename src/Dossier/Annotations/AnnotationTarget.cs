using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Quotes;

namespace Dossier.Annotations;

/// <summary>What a note is about, as its author wrote it (the <em>target</em> of the W3C Web Annotation Data Model, section 3.1).</summary>
/// <param name="Place">Where it is written.</param>
public abstract record AnnotationTarget(SourceSpan Place);

/// <summary>A passage of the article: <c>quote: {exact: …}</c>.</summary>
/// <param name="Quote">Its words.</param>
/// <param name="Position">Where it stood, or null. A hint only: it orders what an error lists, and never settles a place.</param>
/// <param name="Place">Where it is written.</param>
public sealed record PassageTarget(TextQuoteSelector Quote, TextPositionSelector? Position, SourceSpan Place) : AnnotationTarget(Place);

/// <summary>The article as a whole: <c>about: article</c>.</summary>
/// <param name="Place">Where it is written.</param>
public sealed record ArticleTarget(SourceSpan Place) : AnnotationTarget(Place);

/// <summary>A person, an organization or a place: <c>about: {record: person/jack-dorsey}</c>.</summary>
/// <param name="Reference">Kind and id; before records are known, as it was written.</param>
/// <param name="Place">Where it is written.</param>
public sealed record RecordTarget(string Reference, SourceSpan Place) : AnnotationTarget(Place);

/// <summary>A date of the article: <c>about: {date: 2015-10}</c>.</summary>
/// <param name="Date">One that the article names, or its own.</param>
/// <param name="Place">Where it is written.</param>
public sealed record DateTarget(EdtfDate Date, SourceSpan Place) : AnnotationTarget(Place);

/// <summary>Sentences that go together in a translation and its original: <c>about: {bead: {target: some words of one}}</c>.</summary>
/// <param name="Quote">Words of one of the sentences.</param>
/// <param name="IsInOriginal">Whether they stand in the original (<c>source</c>), and not in the translation (<c>target</c>), which is this article.</param>
/// <param name="Place">Where it is written.</param>
public sealed record BeadTarget(TextQuoteSelector Quote, bool IsInOriginal, SourceSpan Place) : AnnotationTarget(Place);

/// <summary>A discrepancy between this translation and its original: <c>about: {discrepancy: {check: number, quote: 124}}</c>.</summary>
/// <param name="Check">The code of the check.</param>
/// <param name="Quote">The words that differ, as a verdict quotes them.</param>
/// <param name="IsInOriginal">Whether they stand in the original; null where that is not said.</param>
/// <param name="Place">Where it is written.</param>
public sealed record DiscrepancyTarget(string Check, TextQuoteSelector Quote, bool? IsInOriginal, SourceSpan Place) : AnnotationTarget(Place);
