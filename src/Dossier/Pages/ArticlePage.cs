using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Edtf;
using Dossier.Names;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Pages;

/// <summary>An article where it is listed.</summary>
public sealed record ArticleCard
{
    /// <summary>Its page.</summary>
    public required Permalink Target { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its language.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Its date, or null.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>Its standfirst, or null.</summary>
    public required string? Summary { get; init; }

    /// <summary>The title of the article that it translates, and that title's language, or null.</summary>
    public required (string Title, LanguageTag Language)? TranslationOf { get; init; }

    /// <summary>How many editors' notes it has.</summary>
    public required int NoteCount { get; init; }
}

/// <summary>What kind of thing a note is about.</summary>
public enum NoteAimKind
{
    /// <summary>A passage of the article.</summary>
    Passage,

    /// <summary>The article as a whole.</summary>
    Article,

    /// <summary>A person, an organization or a place.</summary>
    Record,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Sentences that go together in a translation and its original.</summary>
    Bead,

    /// <summary>A discrepancy between a translation and its original.</summary>
    Discrepancy,
}

/// <summary>What a note is about.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Words">A passage's words as they are now, or as they were quoted where it is lost; a name; a title; a date as EDTF; shortened.</param>
/// <param name="Language">Their language, or that of the dossier where they have none.</param>
/// <param name="Target">Where it stands; null where it is lost.</param>
public sealed record NoteAim(NoteAimKind Kind, string Words, LanguageTag Language, Permalink? Target);

/// <summary>A note of the editors, beside the article.</summary>
public sealed record NoteView
{
    /// <summary>Its number, from 1, in the order of the passages.</summary>
    public required int Number { get; init; }

    /// <summary>Its address in the article's page: <c>n-dorsey</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The address of the number that stands in the text: <c>ref-dorsey</c>; null where the note is about no passage, or about one that is gone.</summary>
    public required string? ReferenceId { get; init; }

    /// <summary>The address of the word that says its kind: <c>kind-dorsey</c>. The number in the text is described by it.</summary>
    public required string KindId { get; init; }

    /// <summary>The article.</summary>
    public required Permalink Article { get; init; }

    /// <summary>What became of its target.</summary>
    public required AnchorOutcome Outcome { get; init; }

    /// <summary>What it is about.</summary>
    public required NoteAim Aim { get; init; }

    /// <summary>What it is for.</summary>
    public required AnnotationKind Kind { get; init; }

    /// <summary>The note.</summary>
    public required Markup Body { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string? Creator { get; init; }

    /// <summary>When.</summary>
    public required EdtfDate? Created { get; init; }

    /// <summary>How sure.</summary>
    public required Certainty? Certainty { get; init; }

    /// <summary>What it rests on; whole addresses are shown as links.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>How the passage was quoted, and how it reads now; null where both are the same.</summary>
    public required NoteWording? Wording { get; init; }

    /// <summary>What a citation of it says besides its kind, creator and date.</summary>
    public required NoteCitation Citation { get; init; }
}

/// <summary>The words of a passage that is no longer as a note quotes it.</summary>
/// <param name="Quoted">As quoted; before and behind it the prefix and the suffix, empty where none are written.</param>
/// <param name="Now">As it is now, with the words around it; null where it is gone.</param>
/// <param name="Language">The language of both.</param>
public sealed record NoteWording(KeywordInContext Quoted, KeywordInContext? Now, LanguageTag Language);

/// <summary>How a note is cited.</summary>
/// <param name="FirstWords">Its first words; empty where it has no words.</param>
/// <param name="Title">The title of its article.</param>
/// <param name="Language">The language of that title.</param>
/// <param name="Address">Its whole address; below the site's root where nobody knows where that is.</param>
public sealed record NoteCitation(string FirstWords, string Title, LanguageTag Language, string Address);

/// <summary>How much of a note the margin shows until a reader opens it.</summary>
public enum NoteFold
{
    /// <summary>All of it.</summary>
    None,

    /// <summary>Its first lines, because there is no room for more.</summary>
    FirstLines,

    /// <summary>One line, because there is hardly room for that.</summary>
    OneLine,
}

/// <summary>A note beside the block that holds its passage.</summary>
/// <param name="Note">The note.</param>
/// <param name="Down">How many lines of text its passage stands below that of the note before it, or below the top of the block; at least 0.</param>
/// <param name="Fold">How much of it is shown at first.</param>
public sealed record MarginNote(NoteView Note, int Down, NoteFold Fold);

/// <summary>A block of the article with the notes that aim at it.</summary>
/// <param name="Html">One top-level block, or several without notes.</param>
/// <param name="Notes">The notes whose passages begin in it.</param>
/// <param name="Kinds">How many of each kind those are.</param>
public sealed record ArticlePart(Markup Html, ImmutableArray<MarginNote> Notes, ImmutableArray<(AnnotationKind Kind, int Count)> Kinds);

/// <summary>A footnote of the author.</summary>
/// <param name="Number">From 1.</param>
/// <param name="References">How many places refer to it.</param>
/// <param name="Html">Its blocks.</param>
public sealed record FootnoteView(int Number, int References, Markup Html);

/// <summary>An article that is the same text in another language.</summary>
/// <param name="Article">That article.</param>
/// <param name="Pair">The page with both side by side.</param>
/// <param name="IsOriginal">Whether it is the original of this one.</param>
public sealed record TranslationLink(ArticleCard Article, Permalink Pair, bool IsOriginal);

/// <summary>Another article, with the records that both name.</summary>
public sealed record RelatedArticle(ArticleCard Article, ImmutableArray<RecordLink> Shared);

/// <summary>An article's page.</summary>
public sealed record ArticlePage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Articles;

    /// <summary>Title, date, standfirst.</summary>
    public required ArticleCard Article { get; init; }

    /// <summary>Who wrote it.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>Where it comes from, or null.</summary>
    public required ArticleSource? Source { get; init; }

    /// <summary>Who translated it, or null.</summary>
    public required Translator? Translator { get; init; }

    /// <summary>Its tags.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>The body, in parts.</summary>
    public required ImmutableArray<ArticlePart> Parts { get; init; }

    /// <summary>The notes that are about other things than passages.</summary>
    public required ImmutableArray<NoteView> OtherNotes { get; init; }

    /// <summary>The notes whose passages are gone.</summary>
    public required ImmutableArray<NoteView> LostNotes { get; init; }

    /// <summary>The author's footnotes.</summary>
    public required ImmutableArray<FootnoteView> Footnotes { get; init; }

    /// <summary>Its translations, or its original.</summary>
    public required ImmutableArray<TranslationLink> Translations { get; init; }

    /// <summary>The records that it names, most often first.</summary>
    public required ImmutableArray<RecordLink> Names { get; init; }

    /// <summary>The dates in it that were read from more than their words, in the order of the text.</summary>
    public required ImmutableArray<ReadDate> Readings { get; init; }

    /// <summary>The names in it that an editor told, or that the rules only think likely, in the order of the text.</summary>
    public required ImmutableArray<ReadName> NameReadings { get; init; }

    /// <summary>What else names the same people, most shared first.</summary>
    public required ImmutableArray<RelatedArticle> Related { get; init; }

    /// <summary>Its notes as W3C Web Annotations; null where it has none.</summary>
    public Permalink? NotesAsData { get; init; }
}

/// <summary>All articles, by year.</summary>
public sealed record ArticleIndexPage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Articles;

    /// <summary>The years, newest first; null for articles without a date, last.</summary>
    public required ImmutableArray<(long? Year, ImmutableArray<ArticleCard> Articles)> Years { get; init; }
}
