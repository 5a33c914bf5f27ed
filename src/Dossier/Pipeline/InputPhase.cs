using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Dossier.Diagnostics;

namespace Dossier.Pipeline;

/// <summary>Phase 1: a folder → <see cref="SourceSet"/>. The one place that reads files.</summary>
public static class InputPhase
{
    /// <summary>Kinds of image that are copied. SVG is not among them: opened by itself it could run a script.</summary>
    public static readonly FrozenSet<string> MediaKinds =
        new[] { ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> AuthorityNames =
        new[] { "people.yaml", "organizations.yaml", "places.yaml" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xa0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')), '\ufffe', '\uffff']);

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the folder. Files that are no UTF-8 text, and files that nothing reads, are reported.</summary>
    /// <param name="folder">The dossier.</param>
    /// <param name="output">Where the last site may stand, or null.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SourceSet Read(string folder, string? output)
    {
        var paths = Paths(folder);
        var texts = paths.Where(path => KindOf(path) is not (InputKind.Media or InputKind.Unknown or InputKind.Ignored)).ToArray();
        var files = new (SourceFile? File, Diagnostic? Problem)[texts.Length];
        Parallel.For(0, texts.Length, i => files[i] = ReadText(folder, texts[i]));
        var diagnostics = files.Where(file => file.Problem is not null).Select(file => file.Problem!).ToList();
        diagnostics.AddRange(paths.Where(path => KindOf(path) == InputKind.Unknown).Select(Unexpected));
        var read = files.Where(file => file.File is not null).Select(file => file.File!).ToLookup(file => KindOf(file.Path));
        var articles = read[InputKind.Article].ToImmutableArray();
        if (!Array.Exists(texts, path => KindOf(path) == InputKind.Article))
        {
            diagnostics.Add(Codes.NoArticles.InPath("articles"));
        }

        return new SourceSet
        {
            Folder = folder,
            Settings = read[InputKind.Settings].FirstOrDefault(),
            Articles = articles,
            Authorities = [.. read[InputKind.Authority]],
            Annotations = [.. read[InputKind.Annotations]],
            Corrections = [.. read[InputKind.Corrections]],
            Translations = [.. read[InputKind.Translations]],
            Accepted = [.. read[InputKind.Accepted]],
            WordLists = [.. read[InputKind.WordList]],
            Glossary = read[InputKind.Glossary].FirstOrDefault(),
            Pages = [.. read[InputKind.Page]],
            Media = [.. paths.Where(path => KindOf(path) == InputKind.Media)],
            Previous = output is null ? PreviousSite.None : ReadPrevious(Path.Combine(output, PreviousSite.Name)),
            Diagnostics = [.. diagnostics],
        };
    }

    private static PreviousSite ReadPrevious(string path)
    {
        if (!File.Exists(path))
        {
            return PreviousSite.None;
        }

        using var stream = File.OpenRead(path);
        return PreviousSite.Parse(stream);
    }

    private enum InputKind
    {
        Unknown,
        Ignored,
        Settings,
        Glossary,
        Article,
        Authority,
        Annotations,
        Corrections,
        Translations,
        Accepted,
        WordList,
        Page,
        Media,
    }

    /// <summary>All files below the folder, sorted ordinally, so that no order of the file system's is ever seen.</summary>
    private static string[] Paths(string folder)
    {
        var root = Path.GetFullPath(folder);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System | FileAttributes.ReparsePoint };
        var paths = Directory.EnumerateFiles(root, "*", options)
            .Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    private static InputKind KindOf(string path)
    {
        var folder = path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        var extension = Path.GetExtension(path);
        if (path.Split('/').Any(part => part.StartsWith('.')) || Path.GetFileName(path) is "README.md" or "Thumbs.db")
        {
            return InputKind.Ignored;
        }

        return (folder, extension) switch
        {
            _ when path == "dossier.yaml" => InputKind.Settings,
            _ when path == "glossary.yaml" => InputKind.Glossary,
            _ when AuthorityNames.Contains(path) => InputKind.Authority,
            ("articles", ".md") => InputKind.Article,
            ("pages", ".md") when path.LastIndexOf('/') == folder.Length => InputKind.Page,
            ("annotations", ".yaml") when path.LastIndexOf('/') == folder.Length => InputKind.Annotations,
            ("corrections", ".yaml") when path.LastIndexOf('/') == folder.Length => InputKind.Corrections,
            ("translations", ".yaml") when path.LastIndexOf('/') == folder.Length => InputKind.Translations,
            ("translations", ".accepted") when path.LastIndexOf('/') == folder.Length => InputKind.Accepted,
            ("lexicon", ".tsv") when path.LastIndexOf('/') == folder.Length => InputKind.WordList,
            ("articles" or "pages" or "media", _) when MediaKinds.Contains(extension) => InputKind.Media,
            _ => InputKind.Unknown,
        };
    }

    /// <summary>Reads one text: strict UTF-8, a byte order mark taken off, control characters replaced.</summary>
    /// <returns>The file, null where it is no UTF-8; and what is to be said of it, if anything.</returns>
    /// <exception cref="IOException">There is no such file, or it can't be read.</exception>
    public static (SourceFile? File, Diagnostic? Problem) ReadText(string folder, string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, path));
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith(Encoding.UTF8.Preamble))
        {
            content = content[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return WithoutControls(new SourceFile(path, StrictUtf8.GetString(content)));
        }
        catch (DecoderFallbackException invalid)
        {
            var at = invalid.Index + (bytes.Length - content.Length);
            return (null, Codes.NotUtf8.InPath(path, at + 1, invalid.BytesUnknown?.FirstOrDefault() ?? bytes[Math.Min(at, bytes.Length - 1)]));
        }
    }

    /// <summary>Neither HTML nor XML can hold control characters (XML 1.0, section 2.2), so each becomes U+FFFD.</summary>
    private static (SourceFile File, Diagnostic? Problem) WithoutControls(SourceFile file)
    {
        var first = file.Text.AsSpan().IndexOfAny(Controls);
        if (first < 0)
        {
            return (file, null);
        }

        var clean = string.Create(file.Text.Length, file.Text, (target, text) =>
        {
            text.CopyTo(target);
            for (var rest = target; rest.IndexOfAny(Controls) is var at and >= 0; rest = rest[(at + 1)..])
            {
                rest[at] = '\ufffd';
            }
        });
        return (new SourceFile(file.Path, clean), Codes.ControlCharacter.At(file.Span(first, 1), (int)file.Text[first]));
    }

    private static Diagnostic Unexpected(string path)
    {
        var extension = Path.GetExtension(path);
        var hint = extension switch
        {
            ".yml" => "rename it to " + Path.ChangeExtension(path, ".yaml"),
            ".markdown" => "rename it to " + Path.ChangeExtension(path, ".md"),
            ".svg" => "use PNG, JPEG, GIF, WebP or AVIF: an SVG can hold scripts",
            _ when MediaKinds.Contains(extension) => "images belong into media/",
            ".md" => "articles belong into articles/, other pages directly into pages/",
            ".yaml" when Nearest.Among(AuthorityNames.Append("dossier.yaml").Append("glossary.yaml"), path) is { } near => $"did you mean {near}?",
            _ => "the README lists the files of an input folder",
        };
        return Codes.FileUnexpected.InPath(path, hint);
    }
}
