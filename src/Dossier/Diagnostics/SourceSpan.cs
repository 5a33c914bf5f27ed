namespace Dossier.Diagnostics;

/// <summary>A place in a source file.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Offset of the first character, in UTF-16 units.</param>
/// <param name="Length">Number of UTF-16 units; 0 for a point.</param>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    /// <summary>The offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary><c>articles/a.md:12:5</c>: path below the input folder, one-based line and column.</summary>
    public override string ToString()
    {
        var (line, column) = File.Locate(Start);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File.Path}:{line}:{column}");
    }
}
