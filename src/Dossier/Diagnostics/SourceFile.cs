namespace Dossier.Diagnostics;

/// <summary>A text file of the input, decoded once. Every fact keeps a <see cref="SourceSpan"/> into one.</summary>
public sealed class SourceFile
{
    private int[]? _lineStarts;

    /// <param name="path">The path below the input folder, with <c>/</c> between its parts.</param>
    /// <param name="text">The whole text, without a byte order mark.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>The path below the input folder, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>The whole text as it stands in the file: line ends untouched.</summary>
    public string Text { get; }

    /// <summary>The file's name without folders and without its last extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>A span of this file; cut to the text where it would reach past it.</summary>
    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Length);
        return new SourceSpan(this, start, Math.Clamp(length, 0, Text.Length - start));
    }

    /// <summary>The first character: where something about the whole file is reported.</summary>
    public SourceSpan Top => Span(0, 0);

    /// <summary>The one-based line and column (in UTF-16 units) of an offset. Lines end with LF, CR or CR LF.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        var found = Array.BinarySearch(starts, Math.Clamp(offset, 0, Text.Length));
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset of a one-based line and column; the inverse of <see cref="Locate"/>.</summary>
    public int OffsetOf(int line, int column)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        line = Math.Clamp(line, 1, starts.Length);
        return Math.Clamp(starts[line - 1] + column - 1, 0, Text.Length);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
