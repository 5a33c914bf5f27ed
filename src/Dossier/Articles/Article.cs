using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Articles;

/// <summary>An article, resolved: its text, and all that was found in it.</summary>
public sealed record Article
{
    /// <summary>The name in its address.</summary>
    public required Slug Slug { get; init; }

    /// <summary>The file it was read from.</summary>
    public required SourceFile File { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>When it was published, as well as is known.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>Its language: its own, or the dossier's.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Who wrote it.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>Where it comes from, or null.</summary>
    public required ArticleSource? Source { get; init; }

    /// <summary>The article that this one translates, or null.</summary>
    public required Slug? TranslationOf { get; init; }

    /// <summary>Who translated it, or null.</summary>
    public required Translator? Translator { get; init; }

    /// <summary>The standfirst, or null.</summary>
    public required string? Summary { get; init; }

    /// <summary>Its tags.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>Its text.</summary>
    public required ArticleText Text { get; init; }

    /// <summary>The names found, in the order of the text: the fifth has the address <c>m5</c>.</summary>
    public required ImmutableArray<NameMention> Names { get; init; }

    /// <summary>Whom passages do not name, by the word of the maintainer, in the order of the text. They are no mentions.</summary>
    public required ImmutableArray<NameRuling> Rejected { get; init; }

    /// <summary>The dates found, in the order of the text: the third has the address <c>d3</c>. None overlaps a name.</summary>
    public required ImmutableArray<DateMention> Dates { get; init; }

    /// <summary>The editors' notes, in the order of their passages.</summary>
    public required ImmutableArray<Annotation> Annotations { get; init; }

    /// <summary>What the editors' notes name, by the ids of the notes; those that name nothing are left out.</summary>
    public FrozenDictionary<string, NoteMentions> NamedInNotes { get; init; } = FrozenDictionary<string, NoteMentions>.Empty;

    /// <summary>What a note on it names.</summary>
    public NoteMentions NamedIn(Annotation note) => NamedInNotes.GetValueOrDefault(note.Written.Id, NoteMentions.None);

    /// <summary>Its page.</summary>
    public Permalink Permalink => PermalinkOf(Slug);

    /// <summary>The page of the article with a slug.</summary>
    public static Permalink PermalinkOf(Slug slug) => new($"articles/{slug}.html");
}

/// <summary>The addresses of mentions, in the article and in the index.</summary>
public static class MentionAddress
{
    /// <summary><c>m5</c>: the fifth name of an article.</summary>
    /// <param name="index">From 0.</param>
    public static string Name(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"m{index + 1}");

    /// <summary><c>d3</c>: the third date of an article.</summary>
    /// <param name="index">From 0.</param>
    public static string Date(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"d{index + 1}");

    /// <summary>The address of a mention's entry in an index page: <c>a-new-video-m5</c>.</summary>
    public static string Entry(Slug article, string mention) => $"{article}-{mention}";

    /// <summary>
    /// <c>n-dorsey--m1</c>: the first name in a note, in the article's page. Neither a note's id nor a slug has two hyphens in
    /// a row, so the address is no other note's.
    /// </summary>
    /// <param name="note">The address of the note: <c>n-dorsey</c>.</param>
    /// <param name="mention">The number of the name or the date in it: <c>m1</c>.</param>
    public static string InNote(string note, string mention) => $"{note}--{mention}";

    /// <summary>The address of its entry in an index page: <c>a-new-video--n-dorsey--m1</c>.</summary>
    public static string EntryOfNote(Slug article, string mention) => $"{article}--{mention}";
}
