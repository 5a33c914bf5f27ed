namespace Dossier.Pipeline.Planning;

/// <summary>How the data files are written in CSV (RFC 4180: commas, CRLF, quotation marks doubled).</summary>
internal static class DataCsv
{
    /// <summary>A row.</summary>
    public static void Row(TextWriter writer, string[] fields)
    {
        writer.Write(string.Join(',', fields.Select(Field)));
        writer.Write("\r\n");
    }

    /// <summary>
    /// A field. Spreadsheet programs take text that begins with one of these for a formula, and a formula can read other files
    /// and send them: an apostrophe before it makes it text (OWASP, "CSV injection").
    /// </summary>
    private static string Field(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") || safe != safe.Trim() ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
