using System.Collections.Immutable;
using Dossier.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Dossier.Yaml;

/// <summary>A map whose keys are the maintainer's own (<see cref="NamesForm"/>): <c>description: {en: …, it: …}</c>.</summary>
public sealed class YamlNames
{
    private readonly YamlEntries _entries;

    internal YamlNames(SourceFile file, int start, YamlMappingNode node) => _entries = new YamlEntries(file, start, node);

    /// <summary>The keys, in the order of the file.</summary>
    public IEnumerable<string> Names => _entries.Names;

    /// <summary>The place of a key's value.</summary>
    public SourceSpan SpanOf(string name) => _entries.SpanOf(name);

    /// <summary>A text that has to be there and not blank; reported otherwise.</summary>
    public string? RequiredText(string name, DiagnosticBag diagnostics) => _entries.RequiredText(name, diagnostics);

    /// <summary>A list of texts. A single text is a list of one; items of another type are reported.</summary>
    public ImmutableArray<string> Texts(string name, DiagnosticBag diagnostics) => _entries.Texts(name, diagnostics);
}
