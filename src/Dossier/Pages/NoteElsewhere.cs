using Dossier.Articles;

namespace Dossier.Pages;

/// <summary>A note where the thing is that it is about: on the page of a record, a year or a pair. Its own place is its article.</summary>
/// <param name="Note">The note.</param>
/// <param name="Article">The article that it belongs to.</param>
public sealed record NoteElsewhere(NoteView Note, ArticleCard Article);

/// <summary>A place where a note names a record: the editor's words, not the article's.</summary>
/// <param name="Mention">The name in the note's words.</param>
/// <param name="Number">The number of the note in its article.</param>
/// <param name="Note">The note.</param>
/// <param name="Article">The article.</param>
public sealed record MentionInNote(MentionView Mention, int Number, Permalink Note, ArticleCard Article);
