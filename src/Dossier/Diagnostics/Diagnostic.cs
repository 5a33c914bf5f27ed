using System.Globalization;

namespace Dossier.Diagnostics;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>The site is built; the maintainer should look.</summary>
    Warning,

    /// <summary>Nothing is written; exit code 1.</summary>
    Error,
}

/// <summary>A kind of finding. All of them are listed in <see cref="Codes"/>.</summary>
/// <param name="Id">Stable for ever: <c>DOS301</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">A composite format: what is wrong.</param>
/// <param name="Hint">A composite format over the same arguments: what to do.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Message, string Hint)
{
    /// <summary>This finding at a place.</summary>
    public Diagnostic At(SourceSpan span, params object[] arguments) => Make(span, span.File.Path, arguments);

    /// <summary>This finding about a file that could not be read as text, or about no file (an empty path).</summary>
    public Diagnostic InPath(string path, params object[] arguments) => Make(null, path, arguments);

    private Diagnostic Make(SourceSpan? span, string path, object[] arguments) => new()
    {
        Code = this,
        Span = span,
        Path = path,
        Message = string.Format(CultureInfo.InvariantCulture, Message, arguments),
        Hint = string.Format(CultureInfo.InvariantCulture, Hint, arguments),
    };
}

/// <summary>Something that the maintainer should know, at a place.</summary>
public sealed record Diagnostic
{
    /// <summary>The kind.</summary>
    public required DiagnosticCode Code { get; init; }

    /// <summary>The place, where one is known.</summary>
    public required SourceSpan? Span { get; init; }

    /// <summary>The path below the input folder; empty for a finding about the whole dossier.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong, without a full stop.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Hint { get; init; }

    /// <summary>The line that people and editors read: <c>articles/a.md:12:5: error DOS301: … Hint: …</c>.</summary>
    /// <param name="root">What to put before the path: the input folder as the maintainer wrote it, with its slash.</param>
    public string Format(string root = "")
    {
        var place = Span is { } span ? span.ToString() : Path;
        var where = place.Length == 0 ? string.Empty : root + place;
        var word = Code.Severity == Severity.Error ? "error" : "warning";
        return $"{(where.Length == 0 ? "dossier" : where)}: {word} {Code.Id}: {Message}. Hint: {Hint}{(Hint.EndsWith('?') ? string.Empty : ".")}";
    }

    /// <inheritdoc/>
    public override string ToString() => Format();
}
