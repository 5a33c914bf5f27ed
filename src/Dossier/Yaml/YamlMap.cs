using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Edtf;
using YamlDotNet.RepresentationModel;

namespace Dossier.Yaml;

/// <summary>
/// A map of YAML, read by its shape: a key that the shape does not have can't be asked for. It remembers which were asked
/// for, so that <see cref="ReportUnknownKeys"/> can name the others: those of no meaning here.
/// </summary>
public sealed class YamlMap
{
    private readonly YamlShape _shape;
    private readonly YamlEntries _entries;
    private ulong _asked;

    internal YamlMap(SourceFile file, int start, YamlMappingNode node, YamlShape shape)
    {
        _shape = shape;
        _entries = new YamlEntries(file, start, node);
    }

    /// <summary>Where the map stands.</summary>
    public SourceSpan Span => _entries.Span;

    /// <summary>Whether the key has a value that is not nothing.</summary>
    public bool Has(YamlKey key) => Value(key) is not null;

    /// <summary>The place of a key's value; the map's where it has no such key.</summary>
    public SourceSpan SpanOf(YamlKey key) => _entries.SpanOf(key.Name);

    /// <summary>A key's value, or null where it has none: for forms that only their reader can tell apart.</summary>
    public YamlValue? Value(YamlKey key) => _entries.Value(Asked(key));

    /// <summary>A text, or null; another type is reported, and a required one that is missing or blank.</summary>
    public string? Text(YamlKey<TextForm> key, DiagnosticBag diagnostics) => AnyText(key, diagnostics);

    /// <summary>The same, where the reader itself says what a missing text means.</summary>
    public string? TextOrNothing(YamlKey<TextForm> key, DiagnosticBag diagnostics) => _entries.Text(Asked(key), diagnostics);

    /// <summary>The same of a key that has few words to choose from: what was written, known or not.</summary>
    public string? Text(YamlKey<ChoiceForm> key, DiagnosticBag diagnostics) => AnyText(key, diagnostics);

    /// <summary>The same of the words of an enumeration, for <see cref="Choice"/>.</summary>
    internal string? Word<T>(YamlKey<ChoiceForm<T>> key, DiagnosticBag diagnostics)
        where T : struct, Enum => AnyText(key, diagnostics);

    /// <summary>A truth value; what is neither <c>true</c> nor <c>false</c> is reported.</summary>
    public bool Flag(YamlKey<FlagForm> key, DiagnosticBag diagnostics)
    {
        var text = AnyText(key, diagnostics);
        if (text is null or "true" or "True" or "TRUE")
        {
            return text is not null;
        }

        if (key.Form.IsOnlyTrue)
        {
            diagnostics.Add(Codes.YamlWrongType.At(SpanOf(key), key.Name, "true", $"'{text}'"));
        }
        else if (text is not ("false" or "False" or "FALSE"))
        {
            diagnostics.Add(Codes.YamlWrongType.At(SpanOf(key), key.Name, "true or false", "another text"));
        }

        return false;
    }

    /// <summary>A whole number that fits 32 bits, or null; anything else is reported, and a required one that is missing.</summary>
    public int? Number(YamlKey<NumberForm> key, DiagnosticBag diagnostics)
    {
        if (AnyText(key, diagnostics) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        diagnostics.Add(Codes.YamlWrongType.At(SpanOf(key), key.Name, "a whole number", "another text"));
        return null;
    }

    /// <summary>An EDTF date, or null; another text is reported.</summary>
    public EdtfDate? Date(YamlKey<DateForm> key, DiagnosticBag diagnostics)
    {
        if (AnyText(key, diagnostics) is not { } text)
        {
            return null;
        }

        if (EdtfDate.TryParse(text, out var date))
        {
            return date;
        }

        diagnostics.Add(Codes.DateInvalid.At(SpanOf(key), text));
        return null;
    }

    /// <summary>The whole address of a web page (<c>http</c> or <c>https</c>), or null; anything else is reported.</summary>
    public string? Url(YamlKey<UrlForm> key, DiagnosticBag diagnostics)
    {
        if (AnyText(key, diagnostics) is not { } text)
        {
            return null;
        }

        if (WebAddress.TryParse(text, out var url))
        {
            return url.AbsoluteUri;
        }

        diagnostics.Add(Codes.UrlInvalid.At(SpanOf(key), key.Name, text));
        return null;
    }

    /// <summary>A map, or null; another type is reported.</summary>
    public YamlMap? Map(YamlKey<YamlShape> key, DiagnosticBag diagnostics) => Value(key)?.AsMap(key.Name, key.Form, diagnostics);

    /// <summary>A map whose keys are the maintainer's, or null; another type is reported.</summary>
    public YamlNames? Names(YamlKey<NamesForm> key, DiagnosticBag diagnostics) => Value(key)?.AsNames(key.Name, diagnostics);

    /// <summary>A list of maps; another type is reported, and items that are no maps.</summary>
    public ImmutableArray<YamlMap> Maps(YamlKey<ListForm<YamlShape>> key, DiagnosticBag diagnostics) =>
        Value(key)?.AsMaps(key.Name, key.Form.Item, diagnostics) ?? [];

    /// <summary>A list of texts. A single text is a list of one; items of another type are reported.</summary>
    public ImmutableArray<string> Texts(YamlKey<ListForm<TextForm>> key, DiagnosticBag diagnostics) => _entries.Texts(Asked(key), diagnostics);

    /// <summary>Warns of each key that was never asked for, with the nearest one that was.</summary>
    public void ReportUnknownKeys(DiagnosticBag diagnostics)
    {
        foreach (var name in _entries.Names)
        {
            if (!WasAsked(_shape.IndexOf(name)))
            {
                var known = _shape.Keys.Where((_, i) => WasAsked(i)).Select(key => key.Name).ToArray();
                var near = Nearest.Among(known, name);
                diagnostics.Add(Codes.YamlUnknownKey.At(
                    _entries.SpanOfName(name),
                    name,
                    near is null ? "known keys are " + string.Join(", ", known.Order(StringComparer.Ordinal)) : $"did you mean '{near}'?"));
            }
        }
    }

    private bool WasAsked(int index) => index >= 0 && (_asked & (1UL << index)) != 0;

    private string Asked(YamlKey key)
    {
        _asked |= 1UL << _shape.IndexOf(key);
        return key.Name;
    }

    private string? AnyText(YamlKey key, DiagnosticBag diagnostics) =>
        key.IsRequired ? _entries.RequiredText(Asked(key), diagnostics) : _entries.Text(Asked(key), diagnostics);
}
