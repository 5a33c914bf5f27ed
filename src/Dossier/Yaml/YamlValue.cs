using System.Collections.Immutable;
using Dossier.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Dossier.Yaml;

/// <summary>A value of YAML at its place. Scalars are text: what they mean is for the reader of the key to say.</summary>
public readonly struct YamlValue
{
    private readonly SourceFile _file;
    private readonly int _base;
    private readonly YamlNode _node;

    internal YamlValue(SourceFile file, int start, YamlNode node)
    {
        _file = file;
        _base = start;
        _node = node;
    }

    /// <summary>Where the value stands.</summary>
    public SourceSpan Span
    {
        get
        {
            var start = YamlReader.Offset(_file, _base, _node.Start);
            return _file.Span(start, YamlReader.Offset(_file, _base, _node.End) - start);
        }
    }

    /// <summary>Whether nothing is written, or <c>null</c> or <c>~</c>.</summary>
    public bool IsNull => _node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    /// <summary>Whether this is text, a number, a truth value, or nothing.</summary>
    public bool IsScalar => _node is YamlScalarNode;

    /// <summary>Whether this is a list.</summary>
    public bool IsList => _node is YamlSequenceNode;

    /// <summary>The text of a scalar; anything else is reported and gives null, as does nothing.</summary>
    /// <param name="key">What the value belongs to, for the message.</param>
    /// <param name="diagnostics">Where a wrong type goes.</param>
    public string? AsText(string key, DiagnosticBag diagnostics)
    {
        if (IsNull)
        {
            return null;
        }

        if (_node is YamlScalarNode scalar)
        {
            return scalar.Value;
        }

        diagnostics.Add(Codes.YamlWrongType.At(Span, key, "a text", Kind));
        return null;
    }

    /// <summary>The map; anything else is reported and gives null.</summary>
    /// <param name="key">What the value belongs to, for the message.</param>
    /// <param name="shape">Which keys it may have.</param>
    /// <param name="diagnostics">Where a wrong type goes.</param>
    public YamlMap? AsMap(string key, YamlShape shape, DiagnosticBag diagnostics) =>
        AsMapping(key, diagnostics) is { } map ? new YamlMap(_file, _base, map, shape) : null;

    /// <summary>The map, whose keys are the maintainer's; anything else is reported and gives null.</summary>
    public YamlNames? AsNames(string key, DiagnosticBag diagnostics) =>
        AsMapping(key, diagnostics) is { } map ? new YamlNames(_file, _base, map) : null;

    /// <summary>The maps of a list; anything else but nothing is reported, and items that are no maps.</summary>
    /// <param name="key">What the value belongs to, for the message.</param>
    /// <param name="shape">Which keys an item may have.</param>
    /// <param name="diagnostics">Where a wrong type goes.</param>
    public ImmutableArray<YamlMap> AsMaps(string key, YamlShape shape, DiagnosticBag diagnostics)
    {
        var maps = ImmutableArray.CreateBuilder<YamlMap>();
        foreach (var item in Items(key, diagnostics))
        {
            if (item.AsMap("item", shape, diagnostics) is { } map)
            {
                maps.Add(map);
            }
        }

        return maps.ToImmutable();
    }

    /// <summary>The items of a list; anything else but nothing is reported.</summary>
    public ImmutableArray<YamlValue> Items(string key, DiagnosticBag diagnostics)
    {
        if (_node is YamlSequenceNode list)
        {
            var (file, start) = (_file, _base);
            return [.. list.Children.Select(child => new YamlValue(file, start, child))];
        }

        if (!IsNull)
        {
            diagnostics.Add(Codes.YamlWrongType.At(Span, key, "a list", Kind));
        }

        return [];
    }

    private YamlMappingNode? AsMapping(string key, DiagnosticBag diagnostics)
    {
        if (_node is YamlMappingNode map)
        {
            return map;
        }

        diagnostics.Add(Codes.YamlWrongType.At(Span, key, "a map of keys and values", Kind));
        return null;
    }

    private string Kind => _node switch
    {
        YamlMappingNode => "a map",
        YamlSequenceNode => "a list",
        _ => IsNull ? "nothing" : "a single value",
    };
}
