using Dossier.Names.Languages;
using Dossier.Names.Recognition;

namespace Dossier.Names.Matching;

/// <summary>
/// Tells from the words around it whether a name is that of somebody else: <c>Bob Dorsey</c>, <c>Dorsey Smith</c>,
/// <c>Dorsey-Smith</c>, <c>Jack Dorsey Jr.</c>
/// </summary>
internal readonly ref struct Neighbours(string plain, NameLanguage language, ReadOnlySpan<NameToken> tokens)
{
    private readonly ReadOnlySpan<NameToken> _tokens = tokens;

    /// <summary>Whether a title or a role stands directly before a word.</summary>
    public bool HasTitleBefore(int first) => HasWordBefore(first) && IsTitle(FactsOf(first - 1));

    /// <summary>Whether another capitalised word stands beside a surname that can be part of a name. Titles, words that
    /// sentences begin with, and the person's own initial can not.</summary>
    /// <param name="first">The first word of the surname.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="initials">The first letters of the person's given names, folded.</param>
    public bool IsBesideName(int first, int last, string initials) => HasNameBefore(first, initials) || HasNameAfter(last);

    /// <summary>Whether a capitalised word that can be part of a name stands before a word.</summary>
    public bool HasNameBefore(int first, string initials) =>
        HasWordBefore(first) && _tokens[first - 1].Has(TokenTraits.Capitalised) && FactsOf(first - 1) is var before
        && !IsTitle(before) && !IsCommonOpener(before) && !IsInitial(before, initials)
        && (!IsCapitalEverywhere(first - 1) || IsName(before, WordSense.FirstName | WordSense.PeopleName));

    /// <summary>Whether a capitalised word that can be part of a name stands behind a word.</summary>
    public bool HasNameAfter(int last) =>
        !language.CapitalisesNouns && last + 1 < _tokens.Length && _tokens[last + 1] is { Gap: ' ' } after
        && after.Has(TokenTraits.Capitalised) && !after.Has(TokenTraits.Opens)
        && !plain.AsSpan(after.Start, after.Length).SequenceEqual("I")
        && (!IsCapitalEverywhere(last + 1) || IsName(FactsOf(last + 1), WordSense.Surname | WordSense.PeopleName));

    /// <summary>Whether a word that says "another of this name" stands behind a name: <c>Jr.</c>, <c>senior</c>, <c>II</c>.</summary>
    public bool HasSuffixAfter(int last)
    {
        if (last + 1 >= _tokens.Length || _tokens[last + 1] is not { Gap: ' ' or ',' } after || after.Length > 8)
        {
            return false;
        }

        var word = plain.AsSpan(after.Start, after.Length);
        return NameWords.IsAbbreviatedSuffix(word) || (after.Gap == ' ' && after.Length > 1 && FactsOf(last + 1).Is(WordRole.Suffix));
    }

    /// <summary>Whether the word before a surname is a capitalised one in the midst of a sentence: no doubt a name.</summary>
    public bool IsPlainlyNamedBefore(int first) =>
        HasWordBefore(first) && _tokens[first - 1] is var before && before.Has(TokenTraits.Capitalised)
        && !before.Has(TokenTraits.Opens | TokenTraits.InHeading | TokenTraits.AllCapitals) && !IsTitle(FactsOf(first - 1));

    /// <summary>Whether a hyphen joins the name to another capitalised word: <c>Jean-Jack Dorsey-Smith</c>, but not
    /// <c>anti-Dorsey</c>.</summary>
    public bool IsHyphenated(int first, int last) =>
        (first > 0 && _tokens[first].Gap == '-' && _tokens[first - 1].Has(TokenTraits.Capitalised))
        || (last + 1 < _tokens.Length && _tokens[last + 1].Gap == '-' && _tokens[last + 1].Has(TokenTraits.Capitalised));

    /// <summary>Whether a word before or behind a listed name makes it part of a longer one.</summary>
    /// <param name="at">The word.</param>
    /// <param name="isBefore">Whether it stands before the name.</param>
    public bool MakesLonger(int at, bool isBefore)
    {
        var word = FactsOf(at);
        return !word.Is(WordRole.Title | WordRole.Function) && !word.Is(WordSense.NoPerson | WordSense.Adjective) && (isBefore
            ? word.IsInitial || word.Is(WordRole.Saint) || (word.Is(WordSense.FirstName | WordSense.PeopleName) && !_tokens[at + 1].Has(TokenTraits.Opens) && _tokens[at + 1].Has(TokenTraits.Capitalised))
            : word.Is(WordRole.Suffix) || (word.Is(WordSense.Name) && !language.CapitalisesNouns));
    }

    /// <summary>All that is known of a word.</summary>
    public WordFacts FactsOf(int at) => WordFacts.Of(plain, _tokens[at], language);

    private static bool IsTitle(in WordFacts word) => word.Is(WordRole.Title) && !word.Is(WordRole.Royal);

    // A gap that counts as a space holds a full stop only behind an initial or an abbreviation: no sentence ends there.
    private bool HasWordBefore(int first) =>
        first > 0 && _tokens[first].Gap == ' ' && (!_tokens[first].Has(TokenTraits.Opens) || plain[_tokens[first - 1].End] == '.');

    // In a heading, among capitals, and before a name in German, a capital says nothing; there it takes the lists.
    private bool IsCapitalEverywhere(int at) =>
        _tokens[at].Has(TokenTraits.InHeading) || (_tokens[at].Has(TokenTraits.AllCapitals) && _tokens[at].Length > 1) || language.CapitalisesNouns;

    private static bool IsName(in WordFacts word, WordSense sense) => word.Is(sense) && !word.Is(WordSense.NoPerson) && !word.Is(WordRole.Function);

    // Any word has a capital at the beginning of a sentence. It is a common one where it is listed as such, or where
    // the article has it in lower case too; otherwise it may be "Bob".
    private bool IsCommonOpener(in WordFacts word)
    {
        if (!word.Token.Has(TokenTraits.Opens) || (word.IsInitial && plain[word.Token.End] == '.'))
        {
            return false;
        }

        if (word.Is(WordRole.Function))
        {
            return true;
        }

        var written = plain.AsSpan(word.Token.Start, word.Token.Length);
        foreach (var other in _tokens)
        {
            if (other.Length == written.Length && !other.Has(TokenTraits.HasCapital)
                && plain.AsSpan(other.Start, other.Length).Equals(written, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first letter of a word, folded.</summary>
    public char FoldedLetter(in NameToken token)
    {
        Span<char> folded = stackalloc char[Folding.Growth];
        return Folding.Fold(plain.AsSpan(token.Start, 1), folded) > 0 ? folded[0] : ' ';
    }

    private bool IsInitial(in WordFacts word, string initials) =>
        word.IsInitial && initials.Length > 0 && FoldedLetter(word.Token) == initials[0];
}
