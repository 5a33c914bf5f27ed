using System.Xml;
using Dossier.Articles;
using Dossier.Edtf;
using Dossier.Names;
using Dossier.Pages;
using static Dossier.Pipeline.Planning.TeiText;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// <c>names.tei.xml</c>: the records as TEI P5 (chapter 14, "Names, Dates, People, and Places"): <c>listPerson</c>,
/// <c>listOrg</c>, <c>listPlace</c>. Elements come in the order that the content models of <c>org</c> and <c>place</c> ask
/// for, and nothing is used that TEI did not have from the beginning of P5, so that old and new schemas take the file.
/// </summary>
internal static class NamesTei
{
    public static void Write(XmlWriter xml, SitePlan plan)
    {
        var settings = plan.Corpus.Settings;
        xml.WriteStartElement("TEI", Namespace);
        xml.WriteAttributeString("xml", "lang", null, settings.Language.Value);
        Header(xml, settings);
        xml.WriteStartElement("text", Namespace);
        xml.WriteStartElement("body", Namespace);
        foreach (var kind in plan.Corpus.Registry.All.Select(record => record.Kind).Distinct())
        {
            xml.WriteStartElement(Words(kind).List, Namespace);
            foreach (var record in plan.Records(kind))
            {
                Record(xml, record, settings);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static (string List, string Item, string Name) Words(RecordKind kind) => kind switch
    {
        RecordKind.Person => ("listPerson", "person", "persName"),
        RecordKind.Organization => ("listOrg", "org", "orgName"),
        _ => ("listPlace", "place", "placeName"),
    };

    private static void Header(XmlWriter xml, SiteSettings settings)
    {
        xml.WriteStartElement("teiHeader", Namespace);
        xml.WriteStartElement("fileDesc", Namespace);
        xml.WriteStartElement("titleStmt", Namespace);
        Element(xml, "title", settings.Title);
        foreach (var editor in settings.Editors)
        {
            Element(xml, "editor", editor);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("publicationStmt", Namespace);
        Element(xml, "publisher", settings.Editors.IsEmpty ? settings.Title : string.Join("; ", settings.Editors));
        if (settings.BaseUrl is { } baseUrl)
        {
            Element(xml, "idno", baseUrl.AbsoluteUri, ("type", "URI"));
        }

        if (settings.License.Length > 0)
        {
            xml.WriteStartElement("availability", Namespace);
            Element(xml, "licence", settings.License);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sourceDesc", Namespace);
        Element(xml, "p", "Made by Dossier from the authority records of the dossier: people.yaml, organizations.yaml, places.yaml.", ("xml:lang", "en"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Record(XmlWriter xml, AuthorityRecord record, SiteSettings settings)
    {
        var words = Words(record.Kind);
        xml.WriteStartElement(words.Item, Namespace);
        xml.WriteAttributeString("xml", "id", null, $"{record.Kind.ToString().ToLowerInvariant()}-{record.Id}");
        Names(xml, record, words.Name);
        Dates(xml, record);
        foreach (var authority in record.SameAs.Select(AuthorityLink.Of))
        {
            Element(xml, "idno", authority.Address, ("type", authority.Name.Replace(' ', '_')));
        }

        foreach (var (language, description) in record.Descriptions)
        {
            Element(xml, "note", description, ("type", "description"), ("xml:lang", language));
        }

        var page = RecordSections.PageOf(record);
        xml.WriteStartElement("note", Namespace);
        xml.WriteAttributeString("type", "page");
        xml.WriteStartElement("ptr", Namespace);
        xml.WriteAttributeString("target", settings.BaseUrl is { } baseUrl ? page.Absolute(baseUrl) : page.From(string.Empty));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Names(XmlWriter xml, AuthorityRecord record, string element)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteAttributeString("type", "main");
        var comma = record.SortName.IndexOf(',', StringComparison.Ordinal);
        if (record.Kind == RecordKind.Person && comma > 0 && PersonalName.Parse(record.Name, record.SortName[..comma]) is { } parts)
        {
            Parts(xml, parts);
        }
        else
        {
            xml.WriteString(Clean(record.Name));
        }

        xml.WriteEndElement();
        Element(xml, element, record.SortName, ("type", "sort"));
        foreach (var alias in record.Aliases)
        {
            Element(xml, element, alias, ("type", "alias"));
        }

        foreach (var (language, names) in record.Names)
        {
            foreach (var name in names)
            {
                Element(xml, element, name, ("type", "translation"), ("xml:lang", language));
            }
        }
    }

    private static void Parts(XmlWriter xml, PersonalName name)
    {
        // Text first: the writer then indents nothing in here, where white space is part of the name.
        xml.WriteString(string.Empty);
        foreach (var given in name.Given)
        {
            Element(xml, "forename", given);
            xml.WriteString(" ");
        }

        Element(xml, "surname", name.Surname);
        if (name.Suffix.Length > 0)
        {
            xml.WriteString(" ");
            Element(xml, "genName", name.Suffix);
        }
    }

    private static void Dates(XmlWriter xml, AuthorityRecord record)
    {
        var isPerson = record.Kind == RecordKind.Person;
        Date(record.Born, isPerson ? "birth" : "founding");
        Date(record.Died, isPerson ? "death" : "dissolution");

        void Date(EdtfDate? date, string what)
        {
            if (date is null)
            {
                return;
            }

            xml.WriteStartElement(isPerson ? what : "event", Namespace);
            if (!isPerson)
            {
                xml.WriteAttributeString("type", what);
            }

            TeiDate.Attributes(xml, date);
            if (isPerson)
            {
                xml.WriteString(date.ToString());
            }
            else
            {
                Element(xml, "label", date.ToString());
            }

            xml.WriteEndElement();
        }
    }
}
