using Dossier.Edtf;

namespace Dossier.Tests.Edtf;

/// <summary>What every table of dates says of one: the text; first and last day; precision; HTML's datetime.</summary>
internal static class Reading
{
    public static EdtfDate Of(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    public static void Is(string text, string earliest, string latest, EdtfPrecision precision, string? html)
    {
        var date = Of(text);

        Assert.Equal(text, date.ToString());
        Assert.Equal(Of(text), date);
        Assert.Equal((earliest, latest), (date.Earliest.ToString(), date.Latest.ToString()));
        Assert.Equal(precision, date.Precision);
        Assert.Equal(html, date.HtmlDateTime);
    }
}
