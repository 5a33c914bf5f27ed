using System.Text;
using System.Text.Json;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary><c>dates.json</c> and <c>dates.ics</c>.</summary>
public sealed class DateFilesTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().With("input/dossier.yaml", "title: 'Dates, dates; and \\'\nbase_url: https://t.example/x/\n");

    [Fact]
    public void Every_date_is_in_the_data_sorted_with_its_kind_and_its_place()
    {
        Article("b", "2015-03-11~", "It was in haste.");
        Article("a", "-0043");
        _folder.With("input/corrections/b.yaml", "- quote: {exact: in haste}\n  date: 1936/..\n  because: B.\n")
            .With("input/annotations/b.yaml", Note("one", "It was", "2026-11") + Note("two", "haste", "2026-11"));
        Build();

        var root = JsonDocument.Parse(Text("dates.json")).RootElement;
        var dates = root.GetProperty("dates").EnumerateArray().ToArray();

        Assert.Equal("dossier-dates/1", root.GetProperty("format").GetString());
        Assert.Equal(
            [
                "-0043 published articles/a.html dates/-0043.html#a-published",
                "1936/.. mentioned articles/b.html#d1 dates/1936.html#b-d1",
                "2015-03-11~ published articles/b.html dates/2015.html#b-published",
                "2026-11 annotated articles/b.html#n-one dates/2026.html#b-noted-1",
                "2026-11 annotated articles/b.html#n-two dates/2026.html#b-noted-1",
            ],
            dates.Select(date => string.Join(' ', new[] { "edtf", "kind", "url", "entry" }.Select(key => date.GetProperty(key).GetString()))));
        Assert.Equal(
            """{"edtf":"1936/..","earliest":"1936-01-01","precision":"interval","kind":"mentioned","written":"in haste","context":"It was in haste.","basis":"corrected","reason":"B.","article":"b","title":"The b","lang":"en","url":"articles/b.html#d1","entry":"dates/1936.html#b-d1"}""",
            dates[1].GetRawText());
        Assert.Equal(("-0043-01-01", "-0043-12-31", "year"), (dates[0].GetProperty("earliest").GetString(), dates[0].GetProperty("latest").GetString(), dates[0].GetProperty("precision").GetString()));
        Assert.True(dates[2].GetProperty("approximate").GetBoolean());
    }

    [Fact]
    public void A_date_that_was_worked_out_says_from_which()
    {
        Article("a", "2015-03-11", "In October it went on.");
        Build();

        var date = JsonDocument.Parse(Text("dates.json")).RootElement.GetProperty("dates")[0];

        Assert.Equal(("2014-10", "context", "2015-03-11"), (date.GetProperty("edtf").GetString(), date.GetProperty("basis").GetString(), date.GetProperty("reference").GetString()));
    }

    [Fact]
    public void The_calendar_has_days_weeks_and_months_with_an_end_that_is_behind_them()
    {
        Article("day", "2016-02-28");
        Article("week", "2015-12-28/2016-01-03");
        Article("month", "2016-02?");
        Article("time", "2016-02-24T23:20:30-04");
        Article("year", "2016");
        Article("season", "2016-21");
        Article("decade", "201X");
        Article("ides", "-0043-03-15");
        Article("last", "9999-12-31");
        Article("since", "2014/..");
        Build();

        var calendar = Calendar();

        Assert.Equal(
            ["20151228 20160104 The week", "20160201 20160301 The month", "20160224 20160225 The time", "20160228 20160229 The day"],
            Events(calendar).Select(entry => $"{entry["DTSTART;VALUE=DATE"]} {entry["DTEND;VALUE=DATE"]} {entry["SUMMARY"]}"));
        Assert.Contains(("X-DOSSIER-LEFT-OUT", "6"), calendar);
        Assert.Equal(["TENTATIVE"], Events(calendar).SelectMany(entry => entry.Where(line => line.Key == "STATUS").Select(line => line.Value)));
    }

    [Fact]
    public void The_calendar_is_folded_between_characters_and_escaped()
    {
        var words = string.Concat(Enumerable.Repeat("città, 北京; 𝔄\\ ", 7)).Trim();
        Article("a", "2015", $"Then {words}.".Replace("\\", "\\\\", StringComparison.Ordinal), "A, b; c\\ 𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄");
        _folder.With("input/corrections/a.yaml", "- quote: {exact: Then}\n  date: 2015-05-01\n  because: B.\n");
        Build();

        var bytes = File.ReadAllBytes(_folder["output/dates.ics"]);
        var lines = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Split("\r\n");
        var entry = Assert.Single(Events(Calendar()));

        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(lines, line => Assert.Equal(line, new UTF8Encoding(false, true).GetString(Encoding.UTF8.GetBytes(line))));
        Assert.DoesNotContain(lines, line => line.AsSpan().ContainsAny('\r', '\n'));
        Assert.Equal(string.Empty, lines[^1]);
        Assert.Equal("Then – A, b; c\\ 𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄𝔄", entry["SUMMARY"]);
        Assert.StartsWith("Then " + words[..60], entry["DESCRIPTION"], StringComparison.Ordinal);
        Assert.Equal("https://t.example/x/articles/a.html#d1", entry["URL"]);
        Assert.Contains(("NAME", "Dates, dates; and \\"), Calendar());
    }

    [Fact]
    public void Each_event_has_a_name_of_its_own_and_a_stamp_without_a_clock()
    {
        Article("a", "2015-03-11", "It was in haste.");
        Article("b", "2015-03-11");
        _folder.With("input/annotations/a.yaml", Note("one", "It was", "2026-11-21") + Note("two", "haste", "2026-11-21"));
        Build();

        var events = Events(Calendar()).ToArray();

        Assert.Equal(
            ["https://t.example/x/articles/a.html", "https://t.example/x/articles/b.html", "https://t.example/x/articles/a.html#n-one", "https://t.example/x/articles/a.html#n-two"],
            events.Select(entry => entry["UID"]));
        Assert.All(events, entry => Assert.Equal("20150311T000000Z", entry["DTSTAMP"]));
        Assert.Equal(["PUBLISHED", "PUBLISHED", "ANNOTATED", "ANNOTATED"], events.Select(entry => entry["CATEGORIES"]));
    }

    [Fact]
    public void A_dossier_without_an_event_has_no_calendar_and_one_without_dates_no_files()
    {
        Article("a", "2015");
        Build();
        Assert.False(File.Exists(_folder["output/dates.ics"]));
        Assert.Contains("href=\"../dates.json\"", Text("dates/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("dates.ics", Text("dates/index.html"), StringComparison.Ordinal);

        _folder.With("input/articles/a.md", "---\ntitle: A\nlang: en\n---\n\nText.\n");
        Build();
        Assert.False(File.Exists(_folder["output/dates.json"]));
    }

    [Fact]
    public void Both_files_are_linked_and_in_the_manifest()
    {
        Article("a", "2015-03-11");
        Build();

        Assert.All(["dates.json", "dates.ics"], file =>
        {
            Assert.Contains($"href=\"../{file}\"", Text("dates/index.html"), StringComparison.Ordinal);
            Assert.Contains("  " + file + "\n", Text("manifest-sha256.txt"), StringComparison.Ordinal);
        });
    }

    public void Dispose() => _folder.Dispose();

    private static string Note(string id, string quote, string created) => $"- id: {id}\n  quote: {{exact: {quote}}}\n  kind: context\n  body: B.\n  created: {created}\n";

    /// <summary>A small reader of RFC 5545: unfolds, and takes the escapes of text back.</summary>
    private List<(string Name, string Value)> Calendar()
    {
        var unfolded = Text("dates.ics").Replace("\r\n ", string.Empty, StringComparison.Ordinal);
        return [.. unfolded.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => (line[..line.IndexOf(':', StringComparison.Ordinal)], Unescape(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..])))];
    }

    private static IEnumerable<Dictionary<string, string>> Events(List<(string Name, string Value)> calendar)
    {
        Assert.Equal((("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("END", "VCALENDAR")), (calendar[0], calendar[1], calendar[^1]));
        for (var i = calendar.IndexOf(("BEGIN", "VEVENT")); i >= 0; i = calendar.IndexOf(("BEGIN", "VEVENT"), i + 1))
        {
            yield return calendar[(i + 1)..calendar.IndexOf(("END", "VEVENT"), i)].ToDictionary(line => line.Name, line => line.Value, StringComparer.Ordinal);
        }
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] == '\\' ? value[++i] is 'n' or 'N' ? '\n' : value[i] : value[i]);
        }

        return text.ToString();
    }

    private void Article(string slug, string date, string body = "Text.", string? title = null) =>
        _folder.With($"input/articles/{slug}.md", $"---\ntitle: '{title ?? "The " + slug}'\ndate: {date}\nlang: en\n---\n\n{body}\n");

    private void Build() => Assert.Empty(SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics);

    private string Text(string path) => File.ReadAllText(_folder["output/" + path]);
}
