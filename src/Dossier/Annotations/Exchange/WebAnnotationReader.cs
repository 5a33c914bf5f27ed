using System.Collections.Immutable;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Annotations.Exchange;

/// <summary>Reads an annotation of the W3C Web Annotation Data Model, as JSON-LD with its own context.</summary>
internal static class WebAnnotationReader
{
    /// <summary>Keys whose meaning is in the note, or is nobody's loss.</summary>
    private static readonly string[] Kept =
    [
        "@context", "id", "@id", "type", "@type", "body", "bodyValue", "target", "motivation", "creator", "created", "generator", "schema:citation", "dcterms:date", "oa:hasBody", "hasBody",
    ];

    private static readonly string[] KeptOfTarget = ["id", "@id", "type", "@type", "source", "selector", "scope", "dcterms:subject", "skos:changeNote", "format", "language"];

    /// <summary>A note for each target: the model says that each is annotated by itself (section 3.2.1).</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="siteLicence">The address of the dossier's licence: what stands under it needs no word.</param>
    public static IEnumerable<ForeignNote> Read(PlacedJson annotation, string? siteLicence)
    {
        var body = ForeignBody.Read(annotation);
        var targets = Flat(annotation["target"]).DefaultIfEmpty(null).ToArray();
        var tags = ForeignTags.Of(body.Tags, [.. annotation.Texts("motivation"), .. body.Purposes]);
        var losses = new List<string>(body.Losses);
        losses.AddRange(annotation.Members.Select(member => member.Key).Where(key => !Kept.Contains(key)).Select(key => Loss(annotation, key, siteLicence)).OfType<string>());
        var created = JsonLd.Value(annotation["dcterms:date"]) is { } edtf ? (edtf, null) : annotation["created"]?.Text is { } moment ? ExchangedDate.Read(moment) : null;
        if (created is null && annotation["created"]?.Text is { } unread)
        {
            losses.Add("created " + unread);
        }

        if (created?.Time is { } time)
        {
            losses.Add(time);
        }

        foreach (var target in targets)
        {
            var selectors = ForeignSelectors.Read(target?["selector"]);
            var isReply = annotation.Texts("motivation").Contains("replying");
            yield return new ForeignNote
            {
                Place = annotation.Place,
                Iri = JsonLd.Address(annotation),
                Targets = [.. Addresses(target, annotation)],
                Quote = selectors.Quote,
                Subject = target?["dcterms:subject"]?.Text,
                Kind = tags.Kind,
                Body = tags.Under(body.Text),
                Creator = Creator(annotation["creator"]),
                Created = created?.Day,
                Certainty = tags.Certainty,
                Sources = [.. annotation.Texts("schema:citation")],
                Answers = isReply && JsonLd.Address(target) is { } answered ? [answered] : [],
                Withheld = null,
                Losses = [.. losses, .. TargetLosses(target, selectors)],
            };
        }
    }

    /// <summary>The targets, those of a set or a list one by one (section 3.2.7).</summary>
    private static IEnumerable<PlacedJson?> Flat(PlacedJson? target) => (target?.Items ?? [])
        .SelectMany(one => one["items"] is { } items ? items.Items : [one]);

    /// <summary>Where the note may belong: what it names as its source, as its scope, and its own address.</summary>
    private static IEnumerable<string> Addresses(PlacedJson? target, PlacedJson annotation)
    {
        string?[] all = [JsonLd.Address(target?["scope"]?.Items.FirstOrDefault()), JsonLd.Address(target?["source"]), JsonLd.Address(target), JsonLd.Address(annotation)];
        return all.OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> TargetLosses(PlacedJson? target, ForeignSelectors selectors)
    {
        var own = target?.Members.Select(member => member.Key).Where(key => !KeptOfTarget.Contains(key)) ?? [];
        var isOurs = target?["dcterms:subject"] is not null || selectors.Quote is not null;
        return own.Select(key => "the target's " + key).Concat(selectors.Others.Where(other => other != "TextPositionSelector" || !isOurs));
    }

    private static string? Loss(PlacedJson annotation, string key, string? siteLicence)
    {
        var value = annotation[key];
        return key == "rights" && siteLicence is not null && value?.Text == siteLicence ? null
            : value?.Text is { } text ? $"{key} {KeywordInContext.Shorten(text, 60)}"
            : value is null ? null : key;
    }

    private static string? Creator(PlacedJson? creator)
    {
        var names = (creator?.Items ?? []).Select(one => one.Text ?? one.Texts("name", "nickname").FirstOrDefault() ?? JsonLd.Address(one)).OfType<string>();
        return string.Join(", ", names.Select(name => KeywordInContext.OneLine(name).Trim())) is { Length: > 0 } all ? all : null;
    }
}
