using Dossier.Text;

namespace Dossier.Names;

/// <summary>
/// Tells from the words around it whether a surname is that of somebody else: <c>Bob Dorsey</c>, <c>Dorsey Smith</c>,
/// <c>Dorsey-Smith</c>.
/// </summary>
internal readonly ref struct Neighbours(string plain, LanguageTag language, ReadOnlySpan<NameToken> tokens)
{
    private const int MaxWordLength = 32;

    private readonly ReadOnlySpan<NameToken> _tokens = tokens;

    /// <summary>Whether a title or a role stands directly before a word.</summary>
    public bool HasTitleBefore(int first) => HasWordBefore(first) && IsTitle(_tokens[first - 1]);

    /// <summary>Whether another capitalised word stands beside a surname that can be part of a name. Titles, words that
    /// sentences begin with, and the person's own initial can not.</summary>
    public bool IsBesideName(int first, int last, AuthorityRecord person)
    {
        if (HasWordBefore(first) && _tokens[first - 1] is var before && before.Has(TokenTraits.Capitalised)
            && !IsTitle(before) && !IsCommonOpener(before) && !IsInitialOf(before, person))
        {
            return true;
        }

        return HasNameAfter(last);
    }

    /// <summary>Whether the word before a surname is a capitalised one in the midst of a sentence: no doubt a name.</summary>
    public bool IsPlainlyNamedBefore(int first) =>
        HasWordBefore(first) && _tokens[first - 1] is var before && before.Has(TokenTraits.Capitalised)
        && !before.Has(TokenTraits.Opens | TokenTraits.InHeading | TokenTraits.AllCapitals) && !IsTitle(before);

    /// <summary>Whether a hyphen joins the name to another capitalised word: <c>Jean-Jack Dorsey-Smith</c>, but not
    /// <c>anti-Dorsey</c>.</summary>
    public bool IsHyphenated(int first, int last) =>
        (first > 0 && _tokens[first].Gap == '-' && _tokens[first - 1].Has(TokenTraits.Capitalised))
        || (last + 1 < _tokens.Length && _tokens[last + 1].Gap == '-' && _tokens[last + 1].Has(TokenTraits.Capitalised));

    // Where a sentence seems to end behind a single letter, that letter is an initial: "B. Dorsey".
    private bool HasWordBefore(int first) =>
        first > 0 && _tokens[first].Gap == ' ' && (!_tokens[first].Has(TokenTraits.Opens) || _tokens[first - 1].Length == 1);

    // German writes its nouns with a capital, so there a capital behind a name says nothing.
    private bool HasNameAfter(int last) =>
        last + 1 < _tokens.Length && _tokens[last + 1] is { Gap: ' ' } after
        && after.Has(TokenTraits.Capitalised) && !after.Has(TokenTraits.Opens)
        && !WordOf(after).SequenceEqual("I") && language.Primary != "de";

    private bool IsTitle(in NameToken token)
    {
        Span<char> folded = stackalloc char[MaxWordLength * Folding.Growth];
        return token.Length <= MaxWordLength && NameWords.IsTitle(folded[..Folding.Fold(WordOf(token), folded)], language);
    }

    // Any word has a capital at the beginning of a sentence. It is a common one where it is listed as such, or where
    // the article has it in lower case too; otherwise it may be "Bob".
    private bool IsCommonOpener(in NameToken token)
    {
        if (!token.Has(TokenTraits.Opens) || token.Length > MaxWordLength)
        {
            return false;
        }

        Span<char> folded = stackalloc char[MaxWordLength * Folding.Growth];
        if (NameWords.IsOpener(folded[..Folding.Fold(WordOf(token), folded)], language))
        {
            return true;
        }

        foreach (var other in _tokens)
        {
            if (other.Length == token.Length && !other.Has(TokenTraits.HasCapital)
                && WordOf(other).Equals(WordOf(token), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInitialOf(in NameToken token, AuthorityRecord person) =>
        token.Length == 1 && Folding.Fold(person.Name[..1]) == Folding.Fold(WordOf(token).ToString());

    private ReadOnlySpan<char> WordOf(in NameToken token) => plain.AsSpan(token.Start, token.Length);
}
