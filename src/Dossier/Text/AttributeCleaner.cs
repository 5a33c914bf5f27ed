using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Text;

/// <summary>Cleans the attributes of HTML by the allow-list of <see cref="Elements"/>, and gathers what had to go.</summary>
internal sealed class AttributeCleaner(SourceFile file, LinkReader links, DiagnosticBag diagnostics)
{
    private readonly SortedSet<string> _removed = new(StringComparer.Ordinal);

    /// <summary>Notes that an element went, or its tags.</summary>
    public void Remove(string tag) => _removed.Add($"<{Shorten(tag)}>");

    /// <summary>Reports what went since the last report, in one finding.</summary>
    public void Report(int start, int length)
    {
        if (_removed.Count > 0)
        {
            diagnostics.Add(Codes.HtmlRemoved.At(file.Span(start, length), string.Join(", ", _removed)));
            _removed.Clear();
        }
    }

    /// <summary>The attributes that may stay, sorted by name; null for a link that can't be one.</summary>
    public ImmutableArray<ContentAttribute>? Clean(
        string tag, IEnumerable<ContentAttribute> attributes, int start, int length, bool inLink)
    {
        var kept = ImmutableArray.CreateBuilder<ContentAttribute>();
        string? href = null;
        foreach (var attribute in attributes.DistinctBy(attribute => attribute.Name).OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
        {
            if (tag == "a" && attribute.Name == "href")
            {
                href = attribute.Value;
            }
            else if (Elements.Allows(tag, attribute.Name, attribute.Value))
            {
                kept.Add(attribute);
            }
            else
            {
                _removed.Add($"<{tag} {Shorten(attribute.Name)}>");
            }
        }

        if (tag != "a")
        {
            return kept.ToImmutable();
        }

        if (inLink || href is null)
        {
            Remove(tag);
            return null;
        }

        return links.Link(href, null, start, length) is { } link ? [.. link, .. kept] : null;
    }

    /// <summary>What is shown for an <c>img</c>.</summary>
    public ShownImage Image(IEnumerable<ContentAttribute> attributes, int start, int length, bool inLink)
    {
        var values = attributes.DistinctBy(attribute => attribute.Name).ToDictionary(attribute => attribute.Name, attribute => attribute.Value, StringComparer.Ordinal);
        _removed.UnionWith(values.Keys.Where(name => name is not ("src" or "alt" or "title")).Select(name => $"<img {Shorten(name)}>"));
        return links.Image(
            values.GetValueOrDefault("src", string.Empty),
            values.GetValueOrDefault("alt", string.Empty),
            values.GetValueOrDefault("title"),
            start,
            length,
            inLink);
    }

    private static string Shorten(string name) => name.Length > 40 ? name[..39] + "…" : name;
}
