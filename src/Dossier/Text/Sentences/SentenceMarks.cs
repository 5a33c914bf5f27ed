namespace Dossier.Text.Sentences;

/// <summary>The marks that end, open and close sentences, in any language.</summary>
internal static class SentenceMarks
{
    /// <summary>Full stops, question and exclamation marks and ellipses behind which there is white space.</summary>
    public const string Spaced = ".!?…‼⁇⁈⁉‽؟۔։።\u037E";

    /// <summary>Those that need no white space behind them: full-width ones, the danda, those of Khmer and Burmese.</summary>
    public const string Unspaced = "。！？｡．।॥។။";

    /// <summary>The brackets that are counted while a text is read.</summary>
    public const string Brackets = "()[]";

    /// <summary>Whether a character ends sentences; the Greek question mark is the table's to say.</summary>
    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…' || (c > '\u036F' && (Spaced.Contains(c) || IsUnspaced(c)));

    /// <summary>Whether a character ends a sentence without white space behind it.</summary>
    public static bool IsUnspaced(char c) => c > '\u08FF' && Unspaced.Contains(c);

    /// <summary>Quotes and brackets that may close directly behind a stop; some of them open elsewhere.</summary>
    public static bool IsClosing(char c) => c is '"' or '\'' or ')' or ']' or '}'
        || (c >= '\u00AB' && c is '»' or '«' or '›' or '‹' or '”' or '’' or '“' or '‘' or '」' or '』' or '）' or '】' or '》' or '〉');

    /// <summary>Quotes, brackets, dashes and inverted marks with which a sentence may open.</summary>
    public static bool IsOpening(char c) => c is '"' or '\'' or '(' or '[' or '{'
        || (c >= '\u00A1' && c is '¡' or '¿' or '«' or '»' or '‹' or '›' or '“' or '”' or '‘' or '’' or '„' or '‚' or '–' or '—' or '―' or '•' or '「' or '『' or '（' or '【' or '《');

    /// <summary>Whether a word can't reach over a character: what it opens with, or is parted by.</summary>
    public static bool PartsWords(char c) => char.IsWhiteSpace(c) || c is '/' or ';' or ',' || IsOpening(c) || IsClosing(c);
}
