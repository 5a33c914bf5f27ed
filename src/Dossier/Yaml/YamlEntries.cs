using System.Collections.Immutable;
using Dossier.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Dossier.Yaml;

/// <summary>The keys and values of a map as they are written, by name: what <see cref="YamlMap"/> and <see cref="YamlNames"/> have in common.</summary>
internal sealed class YamlEntries
{
    private readonly SourceFile _file;
    private readonly Dictionary<string, (YamlValue Key, YamlValue Value)> _entries = new(StringComparer.Ordinal);

    public YamlEntries(SourceFile file, int start, YamlMappingNode node)
    {
        _file = file;
        Span = new YamlValue(file, start, node).Span;
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            _entries[name] = (new YamlValue(file, start, key), new YamlValue(file, start, value));
        }
    }

    public SourceSpan Span { get; }

    public IEnumerable<string> Names => _entries.Keys;

    public SourceSpan SpanOf(string name) => _entries.TryGetValue(name, out var entry) ? entry.Value.Span : Span;

    public SourceSpan SpanOfName(string name) => _entries[name].Key.Span;

    /// <summary>A value that is not nothing.</summary>
    public YamlValue? Value(string name) => _entries.TryGetValue(name, out var entry) && !entry.Value.IsNull ? entry.Value : null;

    public string? Text(string name, DiagnosticBag diagnostics) => Value(name)?.AsText(name, diagnostics);

    /// <summary>A text that has to be there and not blank; reported otherwise.</summary>
    public string? RequiredText(string name, DiagnosticBag diagnostics)
    {
        if (Value(name) is not { } value)
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(_file.Span(Span.Start, 0), name));
            return null;
        }

        var text = value.AsText(name, diagnostics);
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(value.Span, name));
            return null;
        }

        return text;
    }

    /// <summary>A list of texts. A single text is a list of one; items of another type are reported.</summary>
    public ImmutableArray<string> Texts(string name, DiagnosticBag diagnostics)
    {
        if (Value(name) is not { } value)
        {
            return [];
        }

        if (value.IsScalar)
        {
            return value.AsText(name, diagnostics) is { } single ? [single] : [];
        }

        return
        [
            .. value.Items(name, diagnostics)
                .Select(item => item.AsText(name, diagnostics))
                .Where(text => !string.IsNullOrWhiteSpace(text))
                .Select(text => text!),
        ];
    }
}
