using System.Xml;
using System.Xml.Schema;

namespace Dossier.Tests.Translations.Exchange;

/// <summary>
/// The rules of TMX 1.4b (section "Elements" and "Attributes") for what we write, as a document type of our own wording:
/// which elements stand in which, and which attributes they have to have or may have. Inline codes are left out, since we write none.
/// </summary>
internal static class TmxDtd
{
    private const string Rules = """
        <!DOCTYPE tmx [
        <!ELEMENT tmx (header, body)>
        <!ATTLIST tmx version CDATA #FIXED "1.4">
        <!ELEMENT header ((note | prop)*)>
        <!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
          segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED adminlang CDATA #REQUIRED
          srclang CDATA #REQUIRED datatype CDATA #REQUIRED o-encoding CDATA #IMPLIED creationdate CDATA #IMPLIED>
        <!ELEMENT body (tu*)>
        <!ELEMENT tu ((note | prop)*, tuv+)>
        <!ATTLIST tu tuid CDATA #IMPLIED datatype CDATA #IMPLIED segtype (block | paragraph | sentence | phrase) #IMPLIED srclang CDATA #IMPLIED>
        <!ELEMENT tuv ((note | prop)*, seg)>
        <!ATTLIST tuv xml:lang CDATA #REQUIRED datatype CDATA #IMPLIED>
        <!ELEMENT seg (#PCDATA)>
        <!ELEMENT note (#PCDATA)>
        <!ATTLIST note xml:lang CDATA #IMPLIED>
        <!ELEMENT prop (#PCDATA)>
        <!ATTLIST prop type CDATA #REQUIRED xml:lang CDATA #IMPLIED>
        ]>
        """;

    /// <summary>What is wrong with a file, in the order of the text.</summary>
    public static List<string> Problems(string tmx)
    {
        var problems = new List<string>();
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, ValidationType = ValidationType.DTD, XmlResolver = null };
        settings.ValidationEventHandler += (_, found) => problems.Add(found.Message);
        var root = tmx.IndexOf("<tmx", StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(Rules + tmx[root..]), settings);
        while (reader.Read())
        {
            // Reading is what validates.
        }

        return problems;
    }
}
