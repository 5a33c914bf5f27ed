using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Edtf;
using YamlDotNet.RepresentationModel;

namespace Dossier.Yaml;

/// <summary>
/// A map of YAML that remembers which keys were asked for, so that <see cref="ReportUnknownKeys"/> can name the others.
/// </summary>
public sealed class YamlMap
{
    private readonly SourceFile _file;
    private readonly int _base;
    private readonly Dictionary<string, (YamlValue Key, YamlValue Value)> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    internal YamlMap(SourceFile file, int start, YamlMappingNode node)
    {
        _file = file;
        _base = start;
        Span = new YamlValue(file, start, node).Span;
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            _entries[name] = (new YamlValue(file, start, key), new YamlValue(file, start, value));
        }
    }

    /// <summary>Where the map stands.</summary>
    public SourceSpan Span { get; }

    /// <summary>The keys, in the order of the file.</summary>
    public IEnumerable<string> Keys => _entries.Keys;

    /// <summary>Whether the key has a value that is not nothing.</summary>
    public bool Has(string key)
    {
        _known.Add(key);
        return _entries.TryGetValue(key, out var entry) && !entry.Value.IsNull;
    }

    /// <summary>The place of a key's value; the map's where it has no such key.</summary>
    public SourceSpan SpanOf(string key) => _entries.TryGetValue(key, out var entry) ? entry.Value.Span : Span;

    /// <summary>A key's value, or null where it has none.</summary>
    public YamlValue? Value(string key) => Has(key) ? _entries[key].Value : null;

    /// <summary>A text, or null; another type is reported.</summary>
    public string? Text(string key, DiagnosticBag diagnostics) => Value(key)?.AsText(key, diagnostics);

    /// <summary>A text that has to be there and not blank; reported otherwise.</summary>
    public string? RequiredText(string key, DiagnosticBag diagnostics)
    {
        if (Value(key) is not { } value)
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(_file.Span(Span.Start, 0), key));
            return null;
        }

        var text = value.AsText(key, diagnostics);
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(value.Span, key));
            return null;
        }

        return text;
    }

    /// <summary>A truth value; what is neither <c>true</c> nor <c>false</c> is reported.</summary>
    public bool Flag(string key, DiagnosticBag diagnostics)
    {
        if (Value(key) is not { } value)
        {
            return false;
        }

        switch (value.AsText(key, diagnostics))
        {
            case "true" or "True" or "TRUE":
                return true;
            case null or "false" or "False" or "FALSE":
                return false;
            default:
                diagnostics.Add(Codes.YamlWrongType.At(value.Span, key, "true or false", "another text"));
                return false;
        }
    }

    /// <summary>An EDTF date, or null; another text is reported.</summary>
    public EdtfDate? Date(string key, DiagnosticBag diagnostics)
    {
        if (Text(key, diagnostics) is not { } text)
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
    public string? Url(string key, DiagnosticBag diagnostics)
    {
        if (Text(key, diagnostics) is not { } text)
        {
            return null;
        }

        if (WebAddress.TryParse(text, out var url))
        {
            return url.AbsoluteUri;
        }

        diagnostics.Add(Codes.UrlInvalid.At(SpanOf(key), key, text));
        return null;
    }

    /// <summary>A map, or null; another type is reported.</summary>
    public YamlMap? Map(string key, DiagnosticBag diagnostics) => Value(key)?.AsMap(key, diagnostics);

    /// <summary>A list of texts. A single text is a list of one; items of another type are reported.</summary>
    public ImmutableArray<string> Texts(string key, DiagnosticBag diagnostics)
    {
        if (Value(key) is not { } value)
        {
            return [];
        }

        if (value.IsScalar)
        {
            return value.AsText(key, diagnostics) is { } single ? [single] : [];
        }

        return
        [
            .. value.Items(key, diagnostics)
                .Select(item => item.AsText(key, diagnostics))
                .Where(text => !string.IsNullOrWhiteSpace(text))
                .Select(text => text!),
        ];
    }

    /// <summary>Texts by key (<c>description: {en: …, it: …}</c>), each key with one text or a list of texts.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> TextsByKey(string key, DiagnosticBag diagnostics)
    {
        var result = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (Map(key, diagnostics) is { } map)
        {
            foreach (var name in map.Keys)
            {
                result[name] = map.Texts(name, diagnostics);
            }
        }

        return result.ToImmutable();
    }

    /// <summary>Warns of each key that was never asked for, with the nearest one that was.</summary>
    public void ReportUnknownKeys(DiagnosticBag diagnostics)
    {
        foreach (var (name, entry) in _entries)
        {
            if (!_known.Contains(name))
            {
                var near = Nearest.Among(_known, name);
                diagnostics.Add(Codes.YamlUnknownKey.At(
                    entry.Key.Span,
                    name,
                    near is null ? "known keys are " + string.Join(", ", _known.Order(StringComparer.Ordinal)) : $"did you mean '{near}'?"));
            }
        }
    }
}
