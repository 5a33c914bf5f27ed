using System.Text.Json.Nodes;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Accuracy;

/// <summary>
/// Finds the people who are named in gold documents (<c>id</c>, <c>lang</c>, <c>text</c>, <c>people</c>: <c>s</c>, <c>e</c>,
/// <c>full</c>), as <c>dossier suggest</c> does with nobody listed.
/// </summary>
internal static class SuggestVerb
{
    private static readonly NameMatcher Nobody = NameMatcher.Create(AuthorityRegistry.Empty, new DiagnosticBag());

    public static int Run(string gold, string? predictions, bool errors)
    {
        var (mentions, fullNames) = (new PeopleScore(), new PeopleScore());
        var written = new List<string>();
        foreach (var document in File.ReadLines(gold).Select(line => JsonNode.Parse(line)!))
        {
            var text = document["text"]!.GetValue<string>();
            var points = GoldText.CodePoints(text);
            var found = Nobody.Find(GoldText.Article(text), GoldText.Language(document), []).Unlisted.Select(person => person.Span).ToArray();
            written.Add(Line(document, found, points));
            var right = document["people"] is JsonArray people ? people.Select(node => (Span: Read(node!, points), Full: node!["full"]!.GetValue<bool>())).ToArray() : [];
            mentions.Add(found.Intersect(right.Select(person => person.Span)).Count(), found.Length, right.Length);
            var goldNames = right.Where(person => person.Full).Select(person => person.Span.In(text)).ToHashSet(StringComparer.Ordinal);
            var names = found.Select(span => span.In(text)).Where(IsFull).ToHashSet(StringComparer.Ordinal);
            fullNames.Add(names.Count(goldNames.Contains), names.Count, goldNames.Count);
            if (errors)
            {
                Print("wrong", names.Except(goldNames), document);
                Print("missed", goldNames.Except(names), document);
            }
        }

        Console.WriteLine($"{Path.GetFileName(gold)} mentions:   {mentions}");
        Console.WriteLine($"{Path.GetFileName(gold)} full names: {fullNames}");
        if (predictions is not null)
        {
            File.WriteAllLines(predictions, written);
        }

        return 0;
    }

    private static bool IsFull(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > 1;

    private static TextSpan Read(JsonNode node, int[] points) =>
        TextSpan.FromBounds(Array.IndexOf(points, node["s"]!.GetValue<int>()), Array.IndexOf(points, node["e"]!.GetValue<int>()));

    private static string Line(JsonNode document, TextSpan[] spans, int[] points) => new JsonObject
    {
        ["id"] = document["id"]?.DeepClone(),
        ["people"] = new JsonArray([.. spans.Select(span => (JsonNode)new JsonObject { ["s"] = points[span.Start], ["e"] = points[span.End] })]),
    }.ToJsonString(GoldText.Plain);

    private static void Print(string what, IEnumerable<string> names, JsonNode document)
    {
        var text = document["text"]!.GetValue<string>();
        foreach (var name in names)
        {
            var start = text.IndexOf(name, StringComparison.Ordinal);
            Console.WriteLine($"{what} {document["id"]} {name}: {GoldText.Around(text, start, start + name.Length)}");
        }
    }
}
