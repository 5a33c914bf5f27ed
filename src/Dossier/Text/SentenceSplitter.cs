using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Text;

/// <summary>
/// Splits a block into sentences by rule: a full stop, question or exclamation mark or ellipsis, with the quotes and
/// brackets that close behind it, then white space, then something that can begin a sentence. A full stop behind an
/// abbreviation or an initial ends none.
/// </summary>
public static class SentenceSplitter
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Abbreviations = Table(
        ("en", "mr mrs ms dr prof rev gen col sgt capt lt sen rep gov st jr sr inc ltd co corp vs etc cf e.g i.e approx no vol fig p pp jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k a.m p.m"),
        ("it", "sig sig.ra sigg dott dott.ssa prof prof.ssa avv ing on sen gen col cap es ecc cfr pag pagg p pp n nn art artt vol fig s.p.a s.r.l a.c d.c ca gen feb mar apr mag giu lug ago set ott nov dic"),
        ("fr", "m mm mme mmes mlle dr pr me st ste av j.-c p pp vol no cf etc ex fig janv févr avr juil sept oct nov déc"),
        ("de", "hr fr dr prof st str nr bzw ca z.b d.h u.a usw vgl bd abs art jh jan feb mär apr jun jul aug sep okt nov dez s"),
        ("es", "sr sra srta d dña dr dra prof ud uds etc pág págs p pp vol núm n.º art fig ee.uu a.c d.c ene feb mar abr may jun jul ago sep oct nov dic"),
        ("pt", "sr sra srta dr dra prof profa d etc pág págs p pp vol n núm art fig e.g i.e a.c d.c jan fev mar abr mai jun jul ago set out nov dez"));

    /// <summary>Those that are words too: they count as abbreviations only before a number (<c>no. 5</c>, <c>art. IV</c>).</summary>
    private static readonly FrozenSet<string> BeforeNumbers =
        "no nos art mar set ago col es sun sat abs on fig".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> None = FrozenSet<string>.Empty;

    /// <summary>
    /// The offsets behind each sentence of a block's text; the last is the text's length. White space between two
    /// sentences belongs to the first of them.
    /// </summary>
    public static ImmutableArray<int> Ends(string text, LanguageTag language)
    {
        var abbreviations = Abbreviations.GetValueOrDefault(language.Primary, None);
        var ordinalsHaveStops = language.Primary is "de";
        var ends = ImmutableArray.CreateBuilder<int>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsStop(text[i]))
            {
                continue;
            }

            var stop = i;
            while (i + 1 < text.Length && (IsStop(text[i + 1]) || IsClosing(text[i + 1])))
            {
                i++;
            }

            var next = i + 1;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next >= text.Length || (next == i + 1 && !IsFullWidth(text[stop])))
            {
                continue;
            }

            if (BeginsSentence(text, next)
                && !(text[stop] == '.' && EndsAbbreviation(text.AsSpan(start, stop - start), text[next], abbreviations, ordinalsHaveStops)))
            {
                ends.Add(next);
                start = next;
                i = next - 1;
            }
        }

        if (start < text.Length)
        {
            ends.Add(text.Length);
        }

        return ends.ToImmutable();
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    private static bool IsFullWidth(char c) => c is '。' or '！' or '？';

    private static bool IsClosing(char c) => c is '"' or '\'' or '”' or '’' or '»' or '›' or ')' or ']' or '“';

    private static bool BeginsSentence(string text, int at)
    {
        while (at < text.Length && (text[at] is '"' or '\'' or '“' or '‘' or '«' or '‹' or '„' or '(' or '[' or '¿' or '¡' or '–' or '—' || text[at] == ' '))
        {
            at++;
        }

        return at < text.Length && !char.IsLower(text[at]) && text[at] is not (',' or ';' or ':');
    }

    private static bool EndsAbbreviation(ReadOnlySpan<char> before, char next, FrozenSet<string> abbreviations, bool ordinalsHaveStops)
    {
        var start = before.Length;
        while (start > 0 && !char.IsWhiteSpace(before[start - 1]) && before[start - 1] is not ('(' or '[' or '"' or '“' or '«' or '’' or '\'' or '‘'))
        {
            start--;
        }

        var word = before[start..];
        if (word.Length == 0)
        {
            return false;
        }

        if (ordinalsHaveStops && word.Length <= 2 && word.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return true;
        }

        // An initial: one capital letter, or letters with stops between them (J. Dorsey, H. W. Bush).
        if (char.IsUpper(word[^1]) && (word.Length == 1 || word[^2] is '.' or '-'))
        {
            return true;
        }

        Span<char> lower = stackalloc char[Math.Min(word.Length, 16)];
        return word.Length <= 16
            && word.ToLowerInvariant(lower) == word.Length
            && abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower)
            && (!BeforeNumbers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower) || char.IsDigit(next) || next is 'I' or 'V' or 'X');
    }

    private static FrozenDictionary<string, FrozenSet<string>> Table(params (string Language, string Words)[] rows) =>
        rows.ToFrozenDictionary(
            row => row.Language,
            row => row.Words.Split(' ').ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
}
