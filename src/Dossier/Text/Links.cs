using System.Collections.Frozen;
using Dossier.Diagnostics;

namespace Dossier.Text;

/// <summary>Where the relative links of a text lead. The dossier knows; the text does not.</summary>
public interface ILinkTargets
{
    /// <summary>The <c>href</c> for a relative address as it was written, or null where it leads nowhere.</summary>
    /// <param name="url">The address.</param>
    /// <param name="place">Where it is written.</param>
    string? Page(string url, SourceSpan place);

    /// <summary>The <c>href</c> for a place in the text's own page.</summary>
    string? Place(string fragment, SourceSpan place);

    /// <summary>The <c>src</c> for a relative address and the file below the input folder, or null where there is none.</summary>
    (string Source, string File)? Image(string url);
}

/// <summary>What a text links to when nothing is known of other pages: only addresses that are whole.</summary>
public sealed class NoLinkTargets : ILinkTargets
{
    /// <summary>The one instance.</summary>
    public static NoLinkTargets Instance { get; } = new();

    /// <inheritdoc/>
    public string? Page(string url, SourceSpan place) => null;

    /// <inheritdoc/>
    public string? Place(string fragment, SourceSpan place) => "#" + fragment;

    /// <inheritdoc/>
    public (string Source, string File)? Image(string url) => null;
}

/// <summary>Images as another one finds them, and no links: for a first reading that is thrown away.</summary>
internal sealed class ImagesAlone(ILinkTargets targets) : ILinkTargets
{
    /// <inheritdoc/>
    public string? Page(string url, SourceSpan place) => null;

    /// <inheritdoc/>
    public string? Place(string fragment, SourceSpan place) => null;

    /// <inheritdoc/>
    public (string Source, string File)? Image(string url) => targets.Image(url);
}

/// <summary>The kinds of address in a text.</summary>
public enum LinkKind
{
    /// <summary><c>http</c>, <c>https</c> or <c>mailto</c>.</summary>
    External,

    /// <summary>A place in the same page.</summary>
    Fragment,

    /// <summary>Another page or file of the dossier.</summary>
    Relative,

    /// <summary>Anything else: <c>javascript:</c>, <c>data:</c>, <c>file:</c>, <c>//host</c>, …</summary>
    Unsafe,
}

/// <summary>Sorts addresses by what may be done with them.</summary>
public static class Links
{
    private static readonly FrozenSet<string> SafeSchemes =
        new[] { "http", "https", "mailto" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The kind of an address. Control characters, and spaces around it, are ignored as browsers ignore them
    /// (WHATWG URL, section 4.4), so that none can hide a scheme.
    /// </summary>
    public static LinkKind Classify(string url)
    {
        var clean = Clean(url);
        if (clean.StartsWith('#'))
        {
            return LinkKind.Fragment;
        }

        if (clean.StartsWith("//", StringComparison.Ordinal) || clean.Contains('\\'))
        {
            return LinkKind.Unsafe;
        }

        var colon = clean.IndexOf(':', StringComparison.Ordinal);
        var other = clean.AsSpan().IndexOfAny('/', '?', '#');
        if (colon < 0 || (other >= 0 && other < colon))
        {
            return LinkKind.Relative;
        }

        return SafeSchemes.Contains(clean[..colon]) && Uri.TryCreate(clean, UriKind.Absolute, out _)
            ? LinkKind.External
            : LinkKind.Unsafe;
    }

    /// <summary>An address as browsers read it: without control characters and without spaces around it.</summary>
    public static string Clean(string url) => string.Concat(url.Where(c => c >= ' ' && c != '\u007f')).Trim(' ');

    /// <summary>A whole address for <c>href</c>, percent-encoded as RFC 3986 asks.</summary>
    public static string Encode(string url) => new Uri(Clean(url), UriKind.Absolute).AbsoluteUri;
}
