using System.Collections.Frozen;

namespace Dossier.Text;

/// <summary>
/// Where a language's alphabet differs from the order that holds without it (Unicode CLDR, collation charts). A rule begins
/// with a letter and goes on behind it: <c>z&lt;å&lt;ä=æ&lt;ö=ø</c> says that å, ä and ö are letters of their own behind z, and that æ
/// is sorted as ä. Languages without a rule (English, French, German, Italian, Portuguese, Dutch …) sort accented letters
/// as their letters.
/// </summary>
internal static class CollationRules
{
    /// <summary>The letters that Cyrillic alphabets have between those of Russian; no two of them put one at different places.</summary>
    public const string Cyrillic = "г<ґ<ѓ д<ђ е<є з<ѕ и<і<ї<й<ј к<ќ л<љ н<њ т<ћ у<ў ч<џ";

    private const string Nordic = "z<å<ä=æ<ö=ø";
    private const string DanishNorwegian = "z<æ=ä<ø=ö<å=aa";
    private const string SpanishN = "n<ñ";
    private const string SerboCroatian = "c<č<ć d<dž<đ l<lj n<nj s<š z<ž";
    private const string Turkic = "c<ç g<ğ h<ı o<ö s<ş u<ü";

    private static readonly FrozenDictionary<string, string> ByLanguage = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["az"] = Turkic + " e<ə",
        ["bs"] = SerboCroatian,
        ["cs"] = "c<č h<ch r<ř s<š z<ž",
        ["cy"] = "c<ch d<dd f<ff g<ng l<ll p<ph r<rh t<th",
        ["da"] = DanishNorwegian,
        ["es"] = SpanishN,
        ["et"] = "s<š<z<ž w<õ<ä<ö<ü",
        ["eu"] = SpanishN,
        ["fi"] = Nordic,
        ["gl"] = SpanishN,
        ["hr"] = SerboCroatian,
        ["hu"] = "c<cs d<dz<dzs g<gy l<ly n<ny o<ö=ő s<sz t<ty u<ü=ű z<zs",
        ["is"] = "a<á d<ð e<é i<í o<ó u<ú y<ý z<þ<æ<ö<å",
        ["lt"] = "c<č i=y s<š z<ž",
        ["lv"] = "c<č g<ģ k<ķ l<ļ n<ņ s<š z<ž",
        ["nb"] = DanishNorwegian,
        ["nn"] = DanishNorwegian,
        ["no"] = DanishNorwegian,
        ["pl"] = "a<ą c<ć e<ę l<ł n<ń o<ó s<ś z<ź<ż",
        ["ro"] = "a<ă<â i<î s<ș=ş t<ț=ţ",
        ["sk"] = "a<ä c<č h<ch o<ô s<š z<ž",
        ["sl"] = "c<č<ć d<đ s<š z<ž",
        ["sq"] = "c<ç d<dh e<ë g<gj l<ll n<nj r<rr s<sh t<th x<xh z<zh",
        ["sr"] = SerboCroatian,
        ["sv"] = Nordic,
        ["tr"] = Turkic,
        ["vi"] = "a<ă<â d<đ e<ê o<ô<ơ u<ư",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The rules of a language, parted by spaces.</summary>
    public static string Of(LanguageTag language) =>
        ByLanguage.TryGetValue(language.Primary, out var own) ? Cyrillic + " " + own : Cyrillic;

    /// <summary>Whether I and ı, İ and i are the pairs of capital and small letter.</summary>
    public static bool HasDotlessI(LanguageTag language) => language.Primary is "tr" or "az";
}
