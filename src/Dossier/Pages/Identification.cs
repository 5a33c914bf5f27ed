using Dossier.Articles;
using Dossier.Quotes;

namespace Dossier.Pages;

/// <summary>A name below its article that more than the rules, or less, told: an editor did, or the rules only think it likely.</summary>
/// <param name="Id">Its address in the article's page, which the mark refers to: <c>m3-read</c>.</param>
/// <param name="Target">The mark in the text.</param>
/// <param name="Written">The words of the text.</param>
/// <param name="Record">Who or what they name.</param>
/// <param name="Because">The reason of the editor who said so; null where the rules only think it likely.</param>
/// <param name="Certainty">How sure the editor is, or null.</param>
public sealed record ReadName(string Id, Permalink Target, string Written, RecordLink Record, string? Because, Certainty? Certainty);

/// <summary>A passage that does not name a record, by the word of an editor, in context (KWIC).</summary>
public sealed record RejectedIdentification
{
    /// <summary>The article.</summary>
    public required ArticleCard Article { get; init; }

    /// <summary>The sentence of the passage: no mark is around the passage itself.</summary>
    public required Permalink Target { get; init; }

    /// <summary>The words before it.</summary>
    public required string Before { get; init; }

    /// <summary>The passage as written.</summary>
    public required string Written { get; init; }

    /// <summary>The words behind it.</summary>
    public required string After { get; init; }

    /// <summary>Who or what it names instead, where the editor says that too; else null.</summary>
    public required RecordLink? Instead { get; init; }

    /// <summary>The editor's reason.</summary>
    public required string Because { get; init; }

    /// <summary>How sure the editor is, or null.</summary>
    public required Certainty? Certainty { get; init; }
}
