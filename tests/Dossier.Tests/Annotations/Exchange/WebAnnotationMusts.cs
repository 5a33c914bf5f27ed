using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dossier.Tests.Annotations.Exchange;

/// <summary>
/// What the W3C Web Annotation Data Model (23 February 2017) says that a file MUST have, as its test assertions ask it
/// (annotations, bodies and targets, specific resources, collections): each breach in a line.
/// </summary>
internal sealed partial class WebAnnotationMusts
{
    private static readonly string[] Motivations =
    [
        "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging",
    ];

    private static readonly string[] Terms =
    [
        "@context", "id", "type", "motivation", "creator", "created", "modified", "generator", "generated", "rights", "canonical", "via", "body", "bodyValue", "target",
        "value", "format", "language", "processingLanguage", "textDirection", "purpose", "source", "selector", "scope", "state", "exact", "prefix", "suffix", "start", "end",
        "name", "nickname", "homepage", "label", "total", "first", "last", "next", "prev", "partOf", "startIndex", "items",
    ];

    private readonly bool _isWhole;
    private readonly List<string> _breaches = [];

    private WebAnnotationMusts(bool isWhole) => _isWhole = isWhole;

    /// <summary>The breaches of a collection, or of a page of one.</summary>
    /// <param name="json">The file.</param>
    /// <param name="isWhole">Whether addresses have to be whole, as they are with <c>base_url</c>.</param>
    public static IReadOnlyList<string> Breaches(string json, bool isWhole = true)
    {
        using var file = JsonDocument.Parse(json);
        var musts = new WebAnnotationMusts(isWhole);
        var root = file.RootElement;
        musts.Must(Has(root, "@context", out var context) && context.ValueEquals("http://www.w3.org/ns/anno.jsonld"), "3.1 the context");
        musts.Terminology(root);
        if (Type(root) == "AnnotationPage")
        {
            musts.Page(root);
        }
        else
        {
            musts.Collection(root);
        }

        return musts._breaches;
    }

    private void Collection(JsonElement collection)
    {
        Must(Type(collection) == "AnnotationCollection", "5.1 type AnnotationCollection");
        Iri(collection, "id", "5.1");
        Must(!Has(collection, "label", out var label) || label.ValueKind == JsonValueKind.String, "5.1 label");
        Must(Has(collection, "total", out var total) && total.TryGetInt32(out var count) && count >= 0, "5.1 total");
        Common(collection, "5.1");
        Must(Has(collection, "first", out var first) || total.GetInt32() == 0, "5.1 first");
        if (first.ValueKind == JsonValueKind.Object)
        {
            Page(first);
            Must(first.GetProperty("items").GetArrayLength() == total.GetInt32(), "5.1 a page for all annotations");
        }
        else
        {
            Iri(collection, "first", "5.1");
        }

        Iri(collection, "last", "5.1");
    }

    private void Page(JsonElement page)
    {
        Must(Type(page) == "AnnotationPage", "5.2 type AnnotationPage");
        Iri(page, "id", "5.2");
        Iri(page, "partOf", "5.2");
        Must(!Has(page, "startIndex", out var start) || (start.TryGetInt32(out var index) && index >= 0), "5.2 startIndex");
        foreach (var key in new[] { "next", "prev" }.Where(key => Has(page, key, out _)))
        {
            Iri(page, key, "5.2");
        }

        Must(Has(page, "items", out var items) && items.ValueKind == JsonValueKind.Array, "5.2 items");
        foreach (var item in items.EnumerateArray())
        {
            Annotation(item);
        }
    }

    private void Annotation(JsonElement annotation)
    {
        Must(Type(annotation) == "Annotation", "3.1 type Annotation");
        Iri(annotation, "id", "3.1");
        Must(!(Has(annotation, "body", out _) && Has(annotation, "bodyValue", out _)), "3.2.5 body or bodyValue, not both");
        Must(!Has(annotation, "motivation", out var motivation) || Motivations.Contains(motivation.GetString()), "3.3.5 motivation");
        Common(annotation, "3.3");
        foreach (var body in annotation.GetProperty("body").EnumerateArray())
        {
            Must(Type(body) == "TextualBody", "3.2.4 type TextualBody");
            Must(Has(body, "value", out var value) && value.ValueKind == JsonValueKind.String, "3.2.4 value");
            Must(!Has(body, "purpose", out var purpose) || Motivations.Contains(purpose.GetString()), "3.3.5 purpose");
        }

        Must(Has(annotation, "target", out var target), "3.1 a target");
        if (target.ValueKind == JsonValueKind.Object)
        {
            Specific(target);
        }
        else
        {
            Iri(annotation, "target", "3.2.1");
        }
    }

    private void Specific(JsonElement target)
    {
        Iri(target, "source", "4");
        Must(Has(target, "selector", out var selectors) | Has(target, "scope", out _), "4 a selector or a scope");
        if (Has(target, "scope", out _))
        {
            Iri(target, "scope", "4.6");
        }

        var all = selectors.ValueKind switch { JsonValueKind.Array => selectors.EnumerateArray().ToArray(), JsonValueKind.Object => [selectors], _ => [] };
        foreach (var selector in all)
        {
            var isQuote = Type(selector) == "TextQuoteSelector";
            Must(isQuote || Type(selector) == "TextPositionSelector", "4.2 a selector that is known");
            Must(!isQuote || (Has(selector, "exact", out var exact) && exact.GetString()!.Length > 0), "4.2.4 exact");
            Must(isQuote || (selector.GetProperty("start").GetInt32() is var start and >= 0 && selector.GetProperty("end").GetInt32() >= start), "4.2.5 start and end");
        }
    }

    /// <summary>Who, when, under what licence (3.3.1, 3.3.2, 3.3.6).</summary>
    private void Common(JsonElement thing, string section)
    {
        Must(!Has(thing, "created", out var created) || UtcMoment().IsMatch(created.GetString()!), section + ".1 created: a date and time in UTC");
        Must(!Has(thing, "creator", out var creator) || creator.GetProperty("name").ValueKind == JsonValueKind.String, section + ".2 creator");
        Must(!Has(thing, "generator", out var generator) || Type(generator) == "Software", section + ".2 generator");
        Must(!Has(thing, "rights", out var rights) || Uri.IsWellFormedUriString(rights.GetString(), UriKind.Absolute), section + ".6 rights");
    }

    /// <summary>No key but those of the context, and those with a prefix that the context has.</summary>
    private void Terminology(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Terminology(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object && !Has(element, "@value", out _))
        {
            Must(element.EnumerateObject().DistinctBy(member => member.Name).Count() == element.EnumerateObject().Count(), "JSON: each key once");
            foreach (var member in element.EnumerateObject())
            {
                Must(Terms.Contains(member.Name) || member.Name is "dcterms:date" or "dcterms:subject" or "schema:citation" or "skos:changeNote", "a term of the context: " + member.Name);
                Terminology(member.Value);
            }
        }
    }

    private void Iri(JsonElement thing, string key, string section)
    {
        var text = Has(thing, key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        Must(text is not null && UriCharacters().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out _) == _isWhole, $"{section} {key}: one address ({text})");
    }

    private void Must(bool holds, string what)
    {
        if (!holds)
        {
            _breaches.Add(what);
        }
    }

    private static bool Has(JsonElement thing, string key, out JsonElement value) => thing.TryGetProperty(key, out value);

    private static string? Type(JsonElement thing) => Has(thing, "type", out var type) ? type.GetString() : null;

    /// <summary>RFC 3986, section 2; an address has at most one number sign.</summary>
    [GeneratedRegex(@"\A[A-Za-z0-9._~:/?@!$&'()*+,;=%-]*(#[A-Za-z0-9._~:/?@!$&'()*+,;=%-]*)?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex UriCharacters();

    [GeneratedRegex(@"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex UtcMoment();
}
