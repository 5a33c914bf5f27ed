using System.Collections.Immutable;

namespace Dossier.Diagnostics;

/// <summary>
/// Collects findings while a step runs, so that authors see all of their errors at once.
/// Not shared between threads: each article has one, and the phases join them in a fixed order.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic) => _items.Add(diagnostic);

    /// <summary>Adds the findings of another step.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>Whether any finding forbids writing the site.</summary>
    public bool HasErrors => _items.Exists(d => d.Code.Severity == Severity.Error);

    /// <summary>How many findings forbid it.</summary>
    public int ErrorCount => _items.Count(d => d.Code.Severity == Severity.Error);

    /// <summary>The findings so far, in the order in which they were added.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _items];

    /// <summary>By file, then by place, then by code: the order in which they are reported.</summary>
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(d => d.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Span?.Start ?? 0)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
