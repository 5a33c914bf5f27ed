using System.Globalization;
using System.Xml;
using Dossier.Edtf;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// A date as the attributes of TEI (att.datable, section 14.4): <c>when</c> for a day, a month or a year, else <c>notBefore</c>
/// and <c>notAfter</c>. Years before 1 go into the attributes for ISO 8601 (<c>when-iso</c>), which counts a year 0; those
/// of W3C's XML Schema 1.0 do not. What is uncertain has <c>cert</c>. Where that does not say it all, the EDTF value
/// stands in <c>when-custom</c>.
/// </summary>
internal static class TeiDate
{
    private const string Edtf = "https://www.loc.gov/standards/datetime/";

    public static void Attributes(XmlWriter xml, EdtfDate date)
    {
        var plain = date.Qualifier == EdtfQualifier.None ? date : date.WithQualifier(EdtfQualifier.None);
        var isWhole = date.Precision is EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year && plain.ToString().All(c => c is '-' || char.IsAsciiDigit(c));
        var ending = date.Earliest.Year < 1 && date.Earliest != EdtfDay.MinValue ? "-iso" : string.Empty;
        if (isWhole)
        {
            xml.WriteAttributeString("when" + ending, plain.ToString());
        }
        else
        {
            Bound("notBefore", date.Earliest, EdtfDay.MinValue);
            Bound("notAfter", date.Latest, EdtfDay.MaxValue);
        }

        if (date.Qualifier != EdtfQualifier.None)
        {
            xml.WriteAttributeString("cert", date.IsUncertain ? "low" : "medium");
        }

        if (!isWhole || date.Qualifier != EdtfQualifier.None)
        {
            xml.WriteAttributeString("when-custom", date.ToString());
            xml.WriteAttributeString("datingMethod", Edtf);
        }

        void Bound(string name, EdtfDay day, EdtfDay open)
        {
            if (day != open)
            {
                xml.WriteAttributeString(name + ending, day.ToString());
            }
        }
    }
}
