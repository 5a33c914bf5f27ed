using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Dossier.Diagnostics;

namespace Dossier.Translations.Exchange;

/// <summary>
/// Reads TMX of any version and any tool. The file is untrusted: a document type is passed over (most tools write one),
/// no entity is resolved and nothing is fetched.
/// </summary>
public static class TmxReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>The units, in the order of the file. What is no TMX is reported where it stops being it; then there is none.</summary>
    public static ImmutableArray<TmxUnit> Read(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), Settings);
            reader.MoveToContent();
            if (reader.LocalName != "tmx")
            {
                diagnostics.Add(Codes.ExchangeBroken.At(file.Top, $"its root is '{reader.LocalName}'"));
                return [];
            }

            return new UnitReading(reader, file).All();
        }
        catch (XmlException broken)
        {
            // The message ends with the place, which is said already.
            var message = broken.Message.Split(" Line ")[0].TrimEnd('.');
            diagnostics.Add(Codes.ExchangeBroken.At(file.Span(file.OffsetOf(broken.LineNumber, broken.LinePosition), 0), message));
            return [];
        }
    }

    /// <summary>One pass over the elements: the depth of nesting costs nothing.</summary>
    private sealed class UnitReading(XmlReader reader, SourceFile file)
    {
        private readonly ImmutableArray<TmxUnit>.Builder _units = ImmutableArray.CreateBuilder<TmxUnit>();
        private readonly List<(string Language, string Text)> _variants = [];
        private readonly StringBuilder _text = new();
        private SourceSpan _place;
        private string? _pair;
        private string _language = string.Empty;

        /// <summary>Whether a segment or a pair’s name is read, and how many codes (<c>ph</c>, <c>bpt</c>) are open in it.</summary>
        private bool _isRead;
        private int _codes;

        public ImmutableArray<TmxUnit> All()
        {
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        Begin();
                        if (reader.IsEmptyElement)
                        {
                            End();
                        }

                        break;
                    case XmlNodeType.EndElement:
                        End();
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _isRead && _codes == 0:
                        _text.Append(reader.Value);
                        break;
                }
            }

            return _units.ToImmutable();
        }

        private void Begin()
        {
            switch (reader.LocalName)
            {
                case "tu":
                    var at = (IXmlLineInfo)reader;
                    _place = file.Span(file.OffsetOf(at.LineNumber, at.LinePosition - 1), 0);
                    _pair = null;
                    _variants.Clear();
                    break;
                case "tuv":
                    _language = reader.GetAttribute("xml:lang") ?? reader.GetAttribute("lang") ?? string.Empty;
                    break;
                case "seg":
                case "prop" when reader.GetAttribute("type") == TmxWriter.PairProperty:
                    _text.Clear();
                    (_isRead, _codes) = (true, 0);
                    break;
                case "ph" or "bpt" or "ept" or "it" or "ut":
                    _codes++;
                    break;
            }
        }

        private void End()
        {
            switch (reader.LocalName)
            {
                case "tu":
                    _units.Add(new TmxUnit { Pair = _pair, Variants = [.. _variants], Place = _place });
                    break;
                case "seg":
                    _variants.Add((_language, _text.ToString()));
                    _isRead = false;
                    break;
                case "prop" when _isRead:
                    _pair = _text.ToString();
                    _isRead = false;
                    break;
                case "ph" or "bpt" or "ept" or "it" or "ut":
                    _codes--;
                    break;
            }
        }
    }
}
