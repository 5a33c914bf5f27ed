using System.Text.Json.Nodes;
using Dossier.Dates;

namespace Dossier.Accuracy;

/// <summary>
/// Finds the expressions of time of gold documents (a JSON object a line: <c>id</c>, <c>lang</c>, <c>dct</c>,
/// <c>text</c>, <c>timexes</c>), prints the scores, and writes what was found where asked.
/// </summary>
internal static class DatesVerb
{
    public static int Run(string gold, string? predictions)
    {
        TimexScore[] whole = [new(calendar: false), new(calendar: true)];
        TimexScore[] withoutDateline = [new(calendar: false), new(calendar: true)];
        var lines = new List<string>();
        var hasDateline = false;
        foreach (var line in File.ReadLines(gold))
        {
            var document = JsonNode.Parse(line)!;
            var timexes = Find(document);
            lines.Add(new JsonObject { ["id"] = document["id"]?.DeepClone(), ["timexes"] = timexes }.ToJsonString(GoldText.Plain));
            if (document["timexes"] is not JsonArray expected)
            {
                continue;
            }

            var (start, end) = Dateline(document);
            hasDateline |= end > 0;
            var (right, found) = (Read(expected), Read(timexes));
            foreach (var score in whole)
            {
                score.Add(right, found);
            }

            foreach (var score in withoutDateline)
            {
                score.Add(right.Where(IsBeyond), found.Where(IsBeyond));
            }

            bool IsBeyond(TimexScore.Expression expression) => expression.Start < start || expression.Start >= end;
        }

        Print("", whole);
        if (hasDateline)
        {
            Print(" without datelines", withoutDateline);
        }

        if (predictions is not null)
        {
            File.WriteAllLines(predictions, lines);
        }

        return 0;

        void Print(string what, TimexScore[] scores)
        {
            foreach (var score in scores)
            {
                Console.WriteLine($"{Path.GetFileName(gold)}{what}: {score}");
            }
        }
    }

    private static JsonArray Find(JsonNode document)
    {
        var text = document["text"]!.GetValue<string>();
        var points = GoldText.CodePoints(text);
        var found = GoldText.Dates(text, document["lang"]!.GetValue<string>(), document["dct"]?.GetValue<string>());
        return
        [
            // TimeML marks the two ends of an interval, each by itself.
            .. found.SelectMany(timex => timex.Ends.IsEmpty ? [timex] : timex.Ends.AsEnumerable()).Select(timex => (JsonNode)new JsonObject
            {
                ["s"] = points[timex.Span.Start],
                ["e"] = points[timex.Span.End],
                ["type"] = timex.Type.ToString().ToUpperInvariant(),
                ["value"] = timex.Value,
                ["edtf"] = timex.Date?.ToString(),
                ["text"] = timex.Written,
            }),
        ];
    }

    private static List<TimexScore.Expression> Read(JsonArray expressions) => [.. expressions.Select(node => TimexScore.Expression.Read(node!))];

    // The second sentence of MEANTIME's documents says nothing but when they were written.
    private static (int Start, int End) Dateline(JsonNode document) =>
        document["sents"] is JsonArray { Count: > 1 } sentences ? (sentences[1]![0]!.GetValue<int>(), sentences[1]![1]!.GetValue<int>()) : (0, 0);
}
