using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dossier.Diagnostics;

namespace Dossier.Text;

/// <summary>How an image is shown: as <c>img</c>, or as a link or a description in its stead.</summary>
internal readonly record struct ShownImage(string Tag, ImmutableArray<ContentAttribute> Attributes, string Text);

/// <summary>Decides for each address in a text what becomes of it, and says so where that is not what was written.</summary>
internal sealed partial class LinkReader(SourceFile file, ILinkTargets targets, DiagnosticBag diagnostics)
{
    private readonly SortedSet<string> _media = new(StringComparer.Ordinal);

    /// <summary>The addresses of headings by their slug, so that links made for other renderers work.</summary>
    public required FrozenDictionary<string, string> Headings { get; init; }

    /// <summary>The files that images name, sorted.</summary>
    public ImmutableArray<string> Media => [.. _media];

    /// <summary>The attributes of a link, or null where it has to be plain text.</summary>
    public ImmutableArray<ContentAttribute>? Link(string url, string? title, int start, int length)
    {
        string? href = null;
        url = Links.Clean(url);
        switch (Links.Classify(url))
        {
            case LinkKind.External:
                href = Links.Encode(url);
                break;
            case LinkKind.Unsafe:
                diagnostics.Add(Codes.LinkUnsafe.At(file.Span(start, length), Shorten(url)));
                return null;
            case LinkKind.Fragment:
                var place = Uri.UnescapeDataString(url[1..]);
                var known = Headings.TryGetValue(place, out var heading) ? heading : PlacePattern().IsMatch(place) ? place : null;
                href = known is null ? null : targets.Place(known, file.Span(start, length));
                break;
            default:
                href = targets.Page(url, file.Span(start, length));
                break;
        }

        if (href is null)
        {
            diagnostics.Add(Codes.LinkDead.At(file.Span(start, length), Shorten(url)));
            return null;
        }

        return string.IsNullOrWhiteSpace(title)
            ? [new ContentAttribute("href", href)]
            : [new ContentAttribute("href", href), new ContentAttribute("title", title)];
    }

    /// <summary>What is shown for an image. Nothing is ever fetched from elsewhere.</summary>
    public ShownImage Image(string url, string alt, string? title, int start, int length, bool inLink)
    {
        url = Links.Clean(url);
        var kind = Links.Classify(url);
        var words = alt.Length > 0 ? alt : Shorten(url);
        if (kind == LinkKind.Relative && targets.Image(url) is { } image)
        {
            _media.Add(image.File);
            var attributes = ImmutableArray.CreateBuilder<ContentAttribute>();
            attributes.Add(new ContentAttribute("src", image.Source));
            attributes.Add(new ContentAttribute("alt", alt));
            if (!string.IsNullOrWhiteSpace(title))
            {
                attributes.Add(new ContentAttribute("title", title));
            }

            return new ShownImage("img", attributes.ToImmutable(), string.Empty);
        }

        diagnostics.Add((kind == LinkKind.External ? Codes.ImageRemote : Codes.ImageMissing).At(file.Span(start, length), Shorten(url)));
        if (kind == LinkKind.External && !inLink && !url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return new ShownImage("a", [new ContentAttribute("href", Links.Encode(url))], words);
        }

        return new ShownImage("span", [new ContentAttribute("class", "missing-image")], words);
    }

    private static string Shorten(string url) => url.Length > 80 ? url[..Characters.Boundary(url, 79)] + "…" : url;

    [GeneratedRegex("^(?:[phckf][0-9]{1,6}(?:s[0-9]{1,6})?|[md][0-9]{1,6}|n-[a-z0-9-]{1,80})$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex PlacePattern();
}
