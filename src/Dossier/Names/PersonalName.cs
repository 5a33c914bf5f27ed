using System.Collections.Immutable;
using Dossier.Names.Recognition;

namespace Dossier.Names;

/// <summary>A person's name in its parts: <c>Martin Luther</c>, <c>King</c>, <c>Jr.</c></summary>
/// <param name="Given">The words before the surname; at least one.</param>
/// <param name="Surname">The last word with the particles before it: <c>van Dyke</c>, <c>Di Maio</c>.</param>
/// <param name="Suffix">What follows the surname: <c>Jr.</c>, <c>III</c>; empty where nothing does.</param>
internal sealed record PersonalName(ImmutableArray<string> Given, string Surname, string Suffix)
{
    /// <summary>As an index sorts it: <c>King, Martin Luther, Jr.</c></summary>
    public string SortName =>
        Surname + ", " + string.Join(' ', Given) + (Suffix.Length == 0 ? "" : ", " + Suffix);

    /// <summary>The first given name (not an initial, where there is another) and the surname, or null where there is
    /// no middle name to drop. A suffix stays: it tells the son from the father.</summary>
    public string? FirstAndLast
    {
        get
        {
            if (Given.Length < 2)
            {
                return null;
            }

            var first = Given.FirstOrDefault(word => word.Count(char.IsLetter) > 1) ?? Given[0];
            return first + " " + Surname + (Suffix.Length == 0 ? "" : " " + Suffix);
        }
    }

    /// <summary>Whether two or more middle initials tell the person from others of the same first and last name:
    /// <c>George H. W. Bush</c>.</summary>
    public bool IsToldByInitials =>
        Given.Length > 2 && Given.Skip(1).All(word => word.Count(char.IsLetter) == 1);

    /// <summary>Whether the last word is a surname; not in <c>Saint Francis</c> and <c>John Paul II</c>.</summary>
    public bool HasSurname =>
        !Given.All(word => NameWords.Saints.Contains(Folding.Fold(word).TrimEnd('.')))
        && (Suffix.Length == 0 || NameWords.IsAbbreviatedSuffix(Suffix.TrimEnd('.')) || (NameLexicon.SenseOf(WordKey.Of(Surname)) & WordSense.FirstName) == WordSense.None);

    /// <summary>Whether the whole is a surname: <c>Di Stefano</c>.</summary>
    public bool IsSurnameAlone => Given.All(word => NameWords.Particles.Contains(Folding.Fold(word).TrimEnd('\'', '’')));

    /// <summary>Takes a name apart; null where it has but one word.</summary>
    public static PersonalName? Parse(string name)
    {
        var (words, suffix) = Split(name);
        var start = words.Length - 1;
        while (start > 1 && NameWords.Particles.Contains(Folding.Fold(words[start - 1]).TrimEnd('\'', '’')))
        {
            start--;
        }

        return words.Length < 2 ? null : new PersonalName([.. words[..start]], string.Join(' ', words[start..]), suffix);
    }

    /// <summary>Takes a name apart whose surname is known; null where the name does not end with it.</summary>
    public static PersonalName? Parse(string name, string surname)
    {
        var (words, suffix) = Split(name);
        var length = surname.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (length == 0 || words.Length <= length)
        {
            return null;
        }

        var end = string.Join(' ', words[^length..]);
        return Folding.Fold(end) == Folding.Fold(surname) ? new PersonalName([.. words[..^length]], end, suffix) : null;
    }

    private static (string[] Words, string Suffix) Split(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var suffix = words.Length > 2 && NameWords.Suffixes.Contains(Folding.Fold(words[^1]).TrimEnd('.')) ? words[^1] : "";
        if (suffix.Length > 0)
        {
            words = words[..^1];
            words[^1] = words[^1].TrimEnd(',');
        }

        return (words, suffix);
    }
}
