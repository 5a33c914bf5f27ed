using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dossier.Dates;

namespace Dossier.Accuracy;

/// <summary>
/// Scores the recogniser on short cases (a JSON object a line: <c>lang</c>, <c>text</c>, <c>reference</c> and what is
/// meant) of Microsoft Recognizers-Text (<c>results</c>) and duckling (<c>kind</c>, <c>value</c>), as far as they mean
/// whole days or longer. A case is right where an expression has the very first and last day that the case gives; of an
/// interval, the first day of its last part will do too (Recognizers-Text leaves the end out: from 2014 to 2018 ends with
/// 2017). Besides, it counts those that are compatible (one contains the other, and the wider is at most a year, as the
/// scorer of the gold data has it) and those that are right but for last or next.
/// </summary>
internal static partial class CasesVerb
{
    // A day of the week, a day or month of the year: right but for last or next.
    private static bool IsPeriod(int days) => Math.Abs(days) is 7 or (>= 28 and <= 31) or (>= 350 and <= 385);

    public static int Run(string cases, string? language, bool showErrors)
    {
        var scores = new SortedDictionary<string, (int Cases, int Right, int Compatible, int Direction)>(StringComparer.Ordinal);
        foreach (var node in File.ReadLines(cases).Select(line => JsonNode.Parse(line)!))
        {
            var lang = node["lang"]!.GetValue<string>();
            var text = node["text"]!.GetValue<string>();
            if ((language is not null && lang != language) || Expected(node) is not { Count: > 0 } expected)
            {
                continue;
            }

            var reference = node["reference"]?.GetValue<string>()[..10];
            var found = GoldText.Dates(text, lang, reference);
            foreach (var (group, spans) in expected)
            {
                var result = Any(spans, found, IsRight) ? "" : Any(spans, found, IsCompatible) ? "COMPAT" : Any(spans, found, IsRightButForDirection) ? "DIR" : "MISS";
                // Without a day to count from, nobody can say what "tomorrow" is.
                var key = $"{lang} {group}{(reference is null ? " without reference" : "")}";
                var score = scores.GetValueOrDefault(key);
                scores[key] = (score.Cases + 1, score.Right + (result is "" ? 1 : 0), score.Compatible + (result is "COMPAT" ? 1 : 0), score.Direction + (result is "DIR" ? 1 : 0));
                if (result.Length > 0 && showErrors)
                {
                    Console.WriteLine($"{result} {key} [{reference}] {text.ReplaceLineEndings(" ")} | {string.Join(" or ", spans.Select(s => $"{Day(s.First)}..{Day(s.Last)}"))} | {string.Join("; ", found.Select(timex => $"{timex.Written} = {timex.Value} {timex.Date}"))}");
                }
            }
        }

        foreach (var (key, score) in scores)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{key,-36} {score.Right,4} of {score.Cases,4} right = {(double)score.Right / score.Cases:F3}; + {score.Compatible} compatible = {(double)(score.Right + score.Compatible) / score.Cases:F3}; + {score.Direction} but for last or next = {(double)(score.Right + score.Compatible + score.Direction) / score.Cases:F3}"));
        }

        return 0;
    }

    private static bool Any(
        List<(DateOnly? First, DateOnly? Last)> spans, ImmutableArray<Timex> found, Func<Timex, (DateOnly? First, DateOnly? Last), bool> means) =>
        spans.Any(span => found.Any(timex => means(timex, span) || timex.Ends.Any(end => means(end, span))));

    private static bool IsRight(Timex timex, (DateOnly? First, DateOnly? Last) span) => Days(timex.Date) is var (first, last) && (span switch
    {
        ({ } start, { } end) => start == first && (end == last || (timex.Ends is [_, var to] && Days(to.Date)?.First == end.AddDays(1)) || (timex.Value.Contains('/', StringComparison.Ordinal) && last == end.AddDays(1))),

        // Before and after: the open end is not said, so that either edge will do.
        ({ } start, null) => start == first || start == last.AddDays(1),
        (null, { } end) => end == last || end.AddDays(1) == first,
        _ => false,
    });

    private static bool IsCompatible(Timex timex, (DateOnly? First, DateOnly? Last) span) =>
        Days(timex.Date) is var (first, last) && span is ({ } start, { } end)
        && ((first <= start && end <= last && last.DayNumber - first.DayNumber <= 366) || (start <= first && last <= end && end.DayNumber - start.DayNumber <= 366));

    private static bool IsRightButForDirection(Timex timex, (DateOnly? First, DateOnly? Last) span) =>
        Days(timex.Date) is var (first, last) && span is ({ } start, { } end)
        && IsPeriod(first.DayNumber - start.DayNumber) && IsPeriod(last.DayNumber - end.DayNumber);

    private static (DateOnly First, DateOnly Last)? Days(Edtf.EdtfDate? date) =>
        date?.Earliest.ToDateOnly() is { } first && date.Latest.ToDateOnly() is { } last ? (first, last) : null;

    private static List<(string Group, List<(DateOnly? First, DateOnly? Last)> Spans)> Expected(JsonNode node) =>
        node["results"] is JsonArray results ? [.. results.Select(Recognizers).OfType<(string, List<(DateOnly?, DateOnly?)>)>()]
        : Duckling(node["kind"]!.GetValue<string>(), node["value"]!.GetValue<string>()) is { } expected ? [expected]
        : [];

    private static (string, List<(DateOnly?, DateOnly?)>)? Recognizers(JsonNode? result)
    {
        if (result is null || result["type"]?.GetValue<string>() is not ("datetimeV2.date" or "datetimeV2.daterange") || result["values"] is not JsonArray values)
        {
            return null;
        }

        var spans = new List<(DateOnly?, DateOnly?)>();
        foreach (var value in values)
        {
            if (Read(value!["value"]) is { } day)
            {
                spans.Add((day, day));
            }
            else if (Read(value["start"]) is var start && Read(value["end"]) is var end && (start ?? end) is not null)
            {
                spans.Add((start, end?.AddDays(-1)));
            }
        }

        return spans.Count > 0 ? ("recognizers", spans) : null;

        static DateOnly? Read(JsonNode? text) =>
            DateOnly.TryParseExact(text?.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static (string, List<(DateOnly?, DateOnly?)>)? Duckling(string kind, string value)
    {
        if (kind == "OpenInterval" || GrainPattern().Match(value) is not { Success: true } grain)
        {
            return null;
        }

        var moments = MomentPattern().Matches(value);
        var days = moments.Select(moment => Moment(moment.Groups["numbers"].Value)).ToList();
        if (days.Count is 0 or > 2 || days.Contains(null))
        {
            return null;
        }

        var end = days.Count == 2 ? days[1]!.Value : grain.Value switch
        {
            "Week" => days[0]!.Value.AddDays(7),
            "Month" => days[0]!.Value.AddMonths(1),
            "Quarter" => days[0]!.Value.AddMonths(3),
            "Year" => days[0]!.Value.AddYears(1),
            _ => days[0]!.Value.AddDays(1),
        };
        var group = kind == "Holiday" || value.StartsWith("Holiday", StringComparison.Ordinal) ? "duckling holidays" : "duckling";
        return (group, [(days[0], end.AddDays(-1))]);
    }

    // Zero is "the first" for months and days; a time of day is no whole day.
    private static DateOnly? Moment(string numbers)
    {
        var parts = numbers.Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return parts.Skip(3).Any(part => part != 0) ? null : new DateOnly(parts[0], Math.Max(1, parts[1]), Math.Max(1, parts[2]));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(@"(?<=\) ?)(Day|Week|Month|Quarter|Year)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GrainPattern();

    [GeneratedRegex(@"\((?<numbers>\d+, *\d+, *\d+(?:, *\d+)*)\)", RegexOptions.None, 1000)]
    private static partial Regex MomentPattern();
}
