using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Dossier.Text;

namespace Dossier.Translations.Exchange;

/// <summary>
/// Writes TMX 1.4b (Translation Memory eXchange, LISA OSCAR 2005): a unit a bead. An omission or an addition is a unit
/// of one variant. Without dates, so that the same texts are the same bytes.
/// </summary>
public static class TmxWriter
{
    /// <summary>The property with the name of the pair: <c>prop type="x-pair"</c>.</summary>
    internal const string PairProperty = "x-pair";

    private const string AllLanguages = "*all*";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    /// <summary>Writes the file; the stream stays open.</summary>
    public static void Write(Stream stream, ImmutableArray<TmxPair> pairs)
    {
        var languages = pairs.Select(pair => pair.Bitext.SourceLanguage.Value).Distinct(StringComparer.Ordinal).ToArray();
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        xml.WriteStartElement("header");
        xml.WriteAttributeString("creationtool", "Dossier");
        xml.WriteAttributeString("creationtoolversion", typeof(TmxWriter).Assembly.GetName().Version!.ToString(3));
        xml.WriteAttributeString("segtype", "sentence");
        xml.WriteAttributeString("o-tmf", "Dossier");
        xml.WriteAttributeString("adminlang", "en");
        xml.WriteAttributeString("srclang", languages is [var only] ? only : AllLanguages);
        xml.WriteAttributeString("datatype", "plaintext");
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (var pair in pairs)
        {
            // An addition that crosses is written with its omission: they are one unit of translation.
            foreach (var bead in pair.Bitext.Beads.Where(bead => bead.CrossesTo is null || bead.TargetCount == 0))
            {
                WriteUnit(xml, pair, bead, isSourceNamed: languages.Length > 1);
            }
        }

        xml.WriteFullEndElement();
        xml.WriteEndElement();
    }

    private static void WriteUnit(XmlWriter xml, TmxPair pair, Bead bead, bool isSourceNamed)
    {
        var (source, target) = (pair.Bitext.SourceOf(bead), pair.Bitext.TargetOf(bead.CrossesTo is { } other ? pair.Bitext.Beads[other - 1] : bead));
        xml.WriteStartElement("tu");
        xml.WriteAttributeString("tuid", Clean(string.Create(CultureInfo.InvariantCulture, $"{pair.Name}#b{bead.Number}")));
        if (source.Length > 1 || target.Length > 1)
        {
            xml.WriteAttributeString("segtype", "block");
        }

        if (isSourceNamed)
        {
            xml.WriteAttributeString("srclang", pair.Bitext.SourceLanguage.Value);
        }

        Property(xml, PairProperty, pair.Name);
        Property(xml, "x-source", string.Join(' ', source.Select(segment => segment.Id)));
        Property(xml, "x-target", string.Join(' ', target.Select(segment => segment.Id)));
        if (double.IsFinite(bead.Margin))
        {
            Property(xml, "x-margin", bead.Margin.ToString("0.0", CultureInfo.InvariantCulture));
        }

        if (bead.IsByHand)
        {
            Property(xml, "x-by-hand", "yes");
        }

        Variant(xml, pair.Bitext.SourceLanguage, source);
        Variant(xml, pair.Bitext.TargetLanguage, target);
        xml.WriteEndElement();
    }

    private static void Property(XmlWriter xml, string type, string value)
    {
        if (value.Length > 0)
        {
            xml.WriteStartElement("prop");
            xml.WriteAttributeString("type", type);
            xml.WriteString(Clean(value));
            xml.WriteEndElement();
        }
    }

    private static void Variant(XmlWriter xml, LanguageTag language, ImmutableArray<Segment> segments)
    {
        if (segments.IsEmpty)
        {
            return;
        }

        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, language.Value);
        xml.WriteElementString("seg", Clean(string.Join(' ', segments.Select(segment => segment.Text))));
        xml.WriteEndElement();
    }

    private static string Clean(string text) => Characters.Clean(text).ToString();
}
