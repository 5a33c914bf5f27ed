using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Annotations;
using Dossier.Edtf;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Pages;

/// <summary>A record's page: who it is, and every mention.</summary>
public sealed record RecordPage : Page
{
    /// <inheritdoc/>
    public override Section Section => RecordSections.Of(Kind);

    /// <summary>What it is.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>Its name in the interface's language.</summary>
    public required string Name { get; init; }

    /// <summary>Its other names: aliases, then names by language.</summary>
    public required ImmutableArray<OtherName> OtherNames { get; init; }

    /// <summary>Who or what it is, in the interface's language where it is given; or null.</summary>
    public required string? Description { get; init; }

    /// <summary>The language of the description; null where there is none.</summary>
    public required LanguageTag? DescriptionLanguage { get; init; }

    /// <summary>Born, as EDTF, or null.</summary>
    public required EdtfDate? Born { get; init; }

    /// <summary>Died, as EDTF, or null.</summary>
    public required EdtfDate? Died { get; init; }

    /// <summary>The same in other authority files.</summary>
    public required ImmutableArray<AuthorityLink> SameAs { get; init; }

    /// <summary>The record as schema.org describes it: a block of JSON-LD.</summary>
    public required Markup Data { get; init; }

    /// <summary>How many mentions there are.</summary>
    public required int MentionCount { get; init; }

    /// <summary>In which languages, most mentions first.</summary>
    public required ImmutableArray<MentionLanguage> Languages { get; init; }

    /// <summary>When: the mentions by the dates of their articles.</summary>
    public required MentionTimes Times { get; init; }

    /// <summary>The mentions, by article, articles by date.</summary>
    public required ImmutableArray<MentionGroup> Mentions { get; init; }

    /// <summary>Whether there are so many that a browser had better lay out only those that are looked at.</summary>
    public required bool IsLong { get; init; }

    /// <summary>Who and what is named in one paragraph with it, closest first.</summary>
    public required ImmutableArray<Companion> Together { get; init; }

    /// <summary>Who and what is named in the same articles, but never in one paragraph; most articles first.</summary>
    public required ImmutableArray<RecordLink> InArticles { get; init; }

    /// <summary>The notes on passages that name it, by the date of their articles.</summary>
    public required ImmutableArray<NoteOnRecord> Notes { get; init; }

    /// <summary>The notes that are about the record itself, by the date of their articles.</summary>
    public required ImmutableArray<NoteElsewhere> About { get; init; }

    /// <summary>Where editors' notes name it, by the date of their articles. They are no mentions, and counted nowhere else.</summary>
    public required ImmutableArray<MentionInNote> InNotes { get; init; }

    /// <summary>Where a translation loses or adds its name, or differs in a sentence that names it.</summary>
    public required ImmutableArray<(PairCard Pair, ImmutableArray<DiscrepancyView> Discrepancies)> Discrepancies { get; init; }

    /// <summary>The passages that do not name it, by the word of an editor; they are no mentions.</summary>
    public required ImmutableArray<RejectedIdentification> Rejected { get; init; }
}

/// <summary>Another name.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">In which language; null for an alias, which has none.</param>
public sealed record OtherName(string Text, LanguageTag? Language);

/// <summary>The mentions in one language.</summary>
/// <param name="Language">The language of the articles.</param>
/// <param name="Mentions">How many mentions.</param>
/// <param name="Articles">In how many articles.</param>
public sealed record MentionLanguage(LanguageTag Language, int Mentions, int Articles);

/// <summary>Another record that is named together with this one. Each count holds the one before it.</summary>
/// <param name="Record">The other; its count is that of the articles.</param>
/// <param name="Sentences">How many sentences name both, and the first of them.</param>
/// <param name="Paragraphs">How many blocks name both, and the first of them.</param>
/// <param name="Articles">How many articles name both, and the first of them.</param>
public sealed record Companion(RecordLink Record, Shared Sentences, Shared Paragraphs, Shared Articles);

/// <summary>How many places two records share.</summary>
/// <param name="Count">How many.</param>
/// <param name="First">The first of them; the default where there is none.</param>
public readonly record struct Shared(int Count, Permalink First);

/// <summary>A note on a passage that names the record.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="FirstWords">How it begins, in the interface's language.</param>
/// <param name="Target">The note, beside its article.</param>
/// <param name="Article">The article.</param>
public sealed record NoteOnRecord(AnnotationKind Kind, string FirstWords, Permalink Target, ArticleCard Article);
