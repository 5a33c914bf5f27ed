using System.Xml;

namespace Dossier.Pipeline.Planning;

/// <summary>Elements of TEI.</summary>
internal static class TeiText
{
    public const string Namespace = "http://www.tei-c.org/ns/1.0";

    /// <summary>An element with text.</summary>
    public static void Element(XmlWriter xml, string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var attribute in attributes)
        {
            if (attribute.Name == "xml:lang")
            {
                xml.WriteAttributeString("xml", "lang", null, attribute.Value);
            }
            else
            {
                xml.WriteAttributeString(attribute.Name, attribute.Value);
            }
        }

        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>Without the characters that XML has no way to write: control characters, halves of surrogate pairs (XML 1.0, section 2.2).</summary>
    public static string Clean(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
        .Select(rune => rune.ToString()));
}
