using System.Collections.Immutable;

namespace Dossier.Names;

/// <summary>
/// Who was named before a text begins, so that a surname alone can mean them in it: the people of an article, for a note on
/// the article. Which of them was the last to be named counts for nothing: a surname means the only one who bears it.
/// </summary>
/// <param name="Listed">People with a record; each once.</param>
/// <param name="Others">The full names of people without one: the surname of such a person means nobody.</param>
public sealed record IntroducedPeople(ImmutableArray<AuthorityRecord> Listed, ImmutableArray<string> Others)
{
    /// <summary>Nobody.</summary>
    public static readonly IntroducedPeople Nobody = new([], []);

    /// <summary>The key of the last word of a full name.</summary>
    internal static ulong SurnameOf(string name)
    {
        var end = name.Length;
        while (end > 0 && !char.IsLetter(name[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && (char.IsLetter(name[start - 1]) || char.IsAsciiDigit(name[start - 1])))
        {
            start--;
        }

        return WordKey.Of(name.AsSpan(start, end - start));
    }
}
