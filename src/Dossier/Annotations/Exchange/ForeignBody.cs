using System.Collections.Immutable;

namespace Dossier.Annotations.Exchange;

/// <summary>The bodies of a W3C annotation (section 3.2), gathered: what they say, and their tags.</summary>
internal sealed class ForeignBody
{
    private readonly List<string> _texts = [];
    private readonly List<string> _tags = [];
    private readonly List<string> _purposes = [];
    private readonly List<string> _losses = [];

    /// <summary>Reads <c>body</c> and <c>bodyValue</c>.</summary>
    public static ForeignBody Read(PlacedJson annotation)
    {
        var body = new ForeignBody();
        body._texts.AddRange(annotation.Texts("bodyValue").Select(MarkdownText.FromPlain));
        foreach (var one in annotation["body", "oa:hasBody", "hasBody"]?.Items ?? [])
        {
            body.Add(one, null);
        }

        return body;
    }

    /// <summary>The texts in Markdown, a paragraph or more each.</summary>
    public string Text => string.Join("\n\n", _texts.Where(text => text.Length > 0));

    /// <summary>The texts of the bodies that are tags.</summary>
    public ImmutableArray<string> Tags => [.. _tags];

    /// <summary>What the other bodies are for.</summary>
    public ImmutableArray<string> Purposes => [.. _purposes];

    /// <summary>What has no place in a note of ours.</summary>
    public ImmutableArray<string> Losses => [.. _losses];

    private void Add(PlacedJson body, string? purpose)
    {
        if (body.Text is { } address)
        {
            _texts.Add(MarkdownText.FromAddress(address));
            return;
        }

        if (!body.IsObject)
        {
            return;
        }

        var purposes = body.Texts("purpose", "oa:hasPurpose");
        purpose ??= purposes.FirstOrDefault();
        if (body["items"] is { } items)
        {
            foreach (var item in items.Items)
            {
                Add(item, purpose);
            }

            return;
        }

        if (purpose == "tagging")
        {
            var tag = body["value", "source", "id", "@id"];
            _tags.AddRange(tag?.Text is { } words ? [words] : tag?["id", "@id"]?.Text is { } iri ? [iri] : []);
            return;
        }

        _purposes.AddRange(purposes);
        if (body["value", "chars", "rdf:value"]?.Text is { } value)
        {
            _texts.Add(body["format"]?.Items.FirstOrDefault()?.Text switch
            {
                { } format when format.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || format.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase) => MarkdownText.FromHtml(value),
                { } format when format.StartsWith("text/markdown", StringComparison.OrdinalIgnoreCase) => value.ReplaceLineEndings("\n").Trim('\n').TrimEnd(),
                _ => MarkdownText.FromPlain(value),
            });
            return;
        }

        var source = body["source"];
        if ((source?.Text ?? source?["id", "@id"]?.Text ?? body["id", "@id"]?.Text) is { } place)
        {
            _texts.Add(MarkdownText.FromAddress(place));
            if (body["selector"] is not null)
            {
                _losses.Add("the part that is meant of " + place);
            }
        }
    }
}
