using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dossier.Diagnostics;
using Dossier.Names;

namespace Dossier.Accuracy;

/// <summary>
/// Links the people of gold documents. The first line of the file has the people who are listed (<c>authority</c>: <c>id</c>,
/// <c>name</c>); each further line is an article (<c>id</c>, <c>lang</c>, <c>text</c>, <c>mentions</c>: <c>s</c>, <c>e</c>,
/// and <c>id</c>, null for somebody who is not listed).
/// </summary>
internal static class LinkVerb
{
    public static int Run(string gold, string? predictions, bool errors)
    {
        var lines = File.ReadLines(gold).Select(line => JsonNode.Parse(line)!).ToArray();
        var matcher = NameMatcher.Create(Registry(lines[0]), new DiagnosticBag());
        var (exact, relaxed) = (new PeopleScore(), new PeopleScore());
        var written = new List<string>();
        foreach (var document in lines.Skip(1))
        {
            var text = document["text"]!.GetValue<string>();
            var points = GoldText.CodePoints(text);
            var found = matcher.Find(GoldText.Article(text), GoldText.Language(document), []).Mentions
                .Select(mention => new Link(points[mention.Span.Start], points[mention.Span.End], mention.Record.Id, mention.IsTentative))
                .ToArray();
            written.Add(Line(document, found));
            var right = document["mentions"] is JsonArray mentions ? mentions.Select(Link.Read).ToArray() : [];
            var listed = right.Count(link => link.Id is not null);
            exact.Add(found.Count(link => right.Any(other => other.Start == link.Start && other.End == link.End && other.Id == link.Id)), found.Length, listed);
            relaxed.Add(found.Count(link => right.Any(other => other.Id == link.Id && other.Overlaps(link))), found.Length, listed);
            if (errors)
            {
                Print("wrong", found.Except(right, Link.SamePlace), document, points);
                Print("missed", right.Where(link => link.Id is not null).Except(found, Link.SamePlace), document, points);
            }
        }

        Console.WriteLine($"{Path.GetFileName(gold)} exact:   {exact}");
        Console.WriteLine($"{Path.GetFileName(gold)} relaxed: {relaxed}");
        if (predictions is not null)
        {
            File.WriteAllLines(predictions, written);
        }

        return 0;
    }

    private sealed record Link(int Start, int End, string? Id, bool IsTentative)
    {
        public static IEqualityComparer<Link> SamePlace { get; } =
            EqualityComparer<Link>.Create((one, other) => (one!.Start, one.End, one.Id) == (other!.Start, other.End, other.Id), link => HashCode.Combine(link.Start, link.End));

        public static Link Read(JsonNode? node) => new(node!["s"]!.GetValue<int>(), node["e"]!.GetValue<int>(), node["id"]?.GetValue<string>(), false);

        public bool Overlaps(Link other) => Start < other.End && other.Start < End;
    }

    private static AuthorityRegistry Registry(JsonNode head) => AuthorityRegistry.Create(
        head["authority"]!.AsArray().Select(person =>
        {
            var name = person!["name"]!.GetValue<string>();
            return new AuthorityRecord
            {
                Kind = RecordKind.Person,
                Id = person["id"]!.GetValue<string>(),
                Name = name,
                SortName = AuthorityFile.SortNameOf(name, RecordKind.Person),
                Aliases = [],
                Names = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty,
                Descriptions = ImmutableSortedDictionary<string, string>.Empty,
                Born = null,
                Died = null,
                SameAs = [],
                Not = [],
                Formerly = [],
                Span = new SourceFile("people.yaml", "").Top,
            };
        }),
        new DiagnosticBag());

    private static string Line(JsonNode document, Link[] links) => new JsonObject
    {
        ["id"] = document["id"]?.DeepClone(),
        ["mentions"] = new JsonArray(
        [
            .. links.Select(link => (JsonNode)new JsonObject { ["s"] = link.Start, ["e"] = link.End, ["id"] = link.Id, ["tentative"] = link.IsTentative }),
        ]),
    }.ToJsonString(GoldText.Plain);

    private static void Print(string what, IEnumerable<Link> links, JsonNode document, int[] points)
    {
        var text = document["text"]!.GetValue<string>();
        foreach (var link in links)
        {
            var (start, end) = (Array.IndexOf(points, link.Start), Array.IndexOf(points, link.End));
            Console.WriteLine($"{what} {document["id"]} {link.Id}: {GoldText.Around(text, start, end)}");
        }
    }
}
