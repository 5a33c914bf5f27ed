using System.Buffers;

namespace Dossier.Articles;

/// <summary>The address of a page or of a place in one, below the site's root. It never changes once it is published.</summary>
/// <param name="Path">The file below the root, with <c>/</c>: <c>articles/a.html</c>.</param>
/// <param name="Fragment">The place in the page, without <c>#</c>; empty for the whole page.</param>
public readonly record struct Permalink(string Path, string Fragment = "")
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>The same page, at a place.</summary>
    public Permalink At(string fragment) => this with { Fragment = fragment };

    /// <summary>The relative address of this place for a link in a page: it works on a server and from a disk alike.</summary>
    public string From(string page)
    {
        if (Path == page)
        {
            return Fragment.Length > 0 ? "#" + Encode(Fragment) : Encode(Path[(Path.LastIndexOf('/') + 1)..]);
        }

        var shared = 0;
        for (var i = 0; i < Math.Min(Path.Length, page.Length) && Path[i] == page[i]; i++)
        {
            if (Path[i] == '/')
            {
                shared = i + 1;
            }
        }

        var up = page.AsSpan(shared).Count('/');
        var place = Fragment.Length > 0 ? "#" + Encode(Fragment) : string.Empty;
        return string.Concat(Enumerable.Repeat("../", up)) + Encode(Path[shared..]) + place;
    }

    /// <summary>The whole address below the dossier's own (<c>base_url</c>).</summary>
    public string Absolute(Uri baseUrl) =>
        new Uri(baseUrl, Encode(Path)).AbsoluteUri + (Fragment.Length > 0 ? "#" + Encode(Fragment) : string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Fragment.Length > 0 ? Path + "#" + Fragment : Path;

    /// <summary>
    /// Everything but letters, digits, <c>-._~</c> and slashes is percent-encoded (RFC 3986, section 2.3): a colon in a file's
    /// name could else be read as a scheme, a question mark or a number sign as the end of the path.
    /// </summary>
    private static string Encode(string path) =>
        path.AsSpan().ContainsAnyExcept(Plain) ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : path;
}
