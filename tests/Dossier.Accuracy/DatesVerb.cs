using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Dates;

namespace Dossier.Accuracy;

/// <summary>Finds the dates of gold documents (a JSON object a line: <c>id</c>, <c>lang</c>, <c>dct</c>, <c>text</c>, <c>timexes</c>) and scores them.</summary>
internal static class DatesVerb
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string gold, string? predictions)
    {
        var lines = new List<string>();
        foreach (var line in File.ReadLines(gold))
        {
            var document = JsonNode.Parse(line)!;
            var text = document["text"]!.GetValue<string>();
            var found = GoldText.Dates(text, document["lang"]!.GetValue<string>(), document["dct"]?.GetValue<string>());
            var points = GoldText.CodePoints(text);
            lines.Add(new JsonObject
            {
                ["id"] = document["id"]?.DeepClone(),
                ["timexes"] = new JsonArray([.. found.SelectMany(Flat).Select(timex => (JsonNode)new JsonObject
                {
                    ["s"] = points[timex.Span.Start],
                    ["e"] = points[timex.Span.End],
                    ["type"] = timex.Type.ToString().ToUpperInvariant(),
                    ["value"] = timex.Value,
                    ["edtf"] = timex.Date?.ToString(),
                    ["text"] = timex.Written,
                })]),
            }.ToJsonString(Plain));
        }

        if (predictions is not null)
        {
            File.WriteAllLines(predictions, lines);
        }

        return 0;
    }

    // TimeML marks the two ends of an interval, each by itself.
    private static IEnumerable<Timex> Flat(Timex timex) => timex.Ends.IsEmpty ? [timex] : timex.Ends;
}
