using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Names;

namespace Dossier.Articles;

/// <summary>
/// What the words of a note name. It is the editor's and no mention of the article: it counts nowhere but on the pages of
/// what is named, in a place of its own there.
/// </summary>
/// <param name="Names">The names, in the order of the note: the first has the address <c>n-ID--m1</c>.</param>
/// <param name="Dates">The dates, in the order of the note: the first has the address <c>n-ID--d1</c>. None overlaps a name.</param>
public sealed record NoteMentions(ImmutableArray<NameMention> Names, ImmutableArray<DateMention> Dates)
{
    /// <summary>Nothing.</summary>
    public static readonly NoteMentions None = new([], []);
}
