namespace Dossier.Edtf;

/// <summary>
/// What dates look like, for programs that have no EDTF: a regular expression of the language that JSON Schema and .NET share
/// (ECMA-262). It has every text that <see cref="EdtfDate.TryParse"/> reads, and some that it does not: it knows neither the
/// lengths of months nor whether an interval ends before it begins.
/// </summary>
public static class EdtfPattern
{
    private const string Month = "(?:0[1-9]|1[0-2])";

    private const string Day = "(?:0[1-9]|[12][0-9]|3[01])";

    private const string Year = "-?[0-9]{4}";

    private const string Date = $"(?:Y-?[1-9][0-9]{{4,17}}|-?[0-9]{{3}}X|-?[0-9]{{2}}XX|{Year}(?:-{Month}(?:-(?:{Day}|XX))?|-(?:2[1-9]|3[0-9]|4[01])|-XX(?:-XX)?)?)[?~%]?";

    private const string Time = $"{Year}-{Month}-{Day}T(?:[01][0-9]|2[0-4]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?";

    /// <summary>The whole of a text.</summary>
    public const string Whole = $@"^(?:{Date}(?:/(?:{Date}|\.\.)?)?|(?:\.\.)?/{Date}|{Time})$";
}
