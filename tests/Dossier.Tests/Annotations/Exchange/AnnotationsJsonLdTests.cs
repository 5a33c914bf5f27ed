using System.Text.Json;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Annotations.Exchange;

/// <summary>The notes as W3C Web Annotations: what a build writes.</summary>
public sealed class AnnotationsJsonLdTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle("The 🔔 bell rang at dawn. Ann Lee rang the bell in October 2015.")
        .With("input/dossier.yaml", "title: T\nbase_url: https://t.example/x/\nlicense: CC BY-SA 4.0\n")
        .With("input/people.yaml", "- id: ann-lee\n  name: Ann Lee\n")
        .With("input/annotations/a.yaml", """
            - id: first
              quote: {exact: bell, prefix: "The 🔔"}
              kind: correction
              body: "It was a *gong*: «ding»."
              creator: Bo
              created: 2020-01-02
              certainty: low
              sources: [A book, "https://s.example/"]
            - id: whole
              about: article
              kind: context
              body: Of the whole.
              created: 2020-05~
            - id: who
              about: {record: person/ann-lee}
              kind: identification
              body: The ringer.
              created: 2020-01-02T03:04:05+02:00
            - id: when
              about: {date: 2015-10}
              kind: source
              body: By the almanac.

            """);

    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Path.Combine(Repository.Root, "input", "annotations")).Select(file => $"annotations/{Path.GetFileNameWithoutExtension(file)}.jsonld").Append("annotations.jsonld").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_shipped_notes_meet_what_the_model_demands(string path)
    {
        var output = _folder["shipped"];
        SiteBuild.Run(Path.Combine(Repository.Root, "input"), output, new ThemeRenderer());

        Assert.Empty(WebAnnotationMusts.Breaches(File.ReadAllText(Path.Combine(output, path))));
    }

    [Theory]
    [InlineData("annotations.jsonld", true)]
    [InlineData("annotations/a.jsonld", true)]
    [InlineData("annotations.jsonld", false)]
    [InlineData("annotations/a.jsonld", false)]
    public void Notes_of_each_kind_meet_what_the_model_demands(string path, bool hasBase)
    {
        if (!hasBase)
        {
            _folder.With("input/dossier.yaml", "title: T\nlicense: Ask us\n");
        }

        Build();

        Assert.Empty(WebAnnotationMusts.Breaches(File.ReadAllText(_folder["output/" + path]), hasBase));
    }

    [Fact]
    public void A_passage_has_its_words_what_stands_around_them_and_its_place_in_code_points()
    {
        var target = Note("first").GetProperty("target");

        Assert.Equal("https://t.example/x/articles/a.html", target.GetProperty("source").GetString());
        var selectors = target.GetProperty("selector");
        Assert.Equal("TextQuoteSelector, bell, The 🔔 ,  rang at dawn. Ann Lee rang the ", string.Join(", ", selectors[0].EnumerateObject().Select(member => member.Value.GetString())));
        Assert.Equal("""{"type":"TextPositionSelector","start":6,"end":10}""", selectors[1].GetRawText());
    }

    [Theory]
    [InlineData("first", "id", "\"https://t.example/x/articles/a.html#n-first\"")]
    [InlineData("first", "motivation", "\"editing\"")]
    [InlineData("first", "creator", """{"name":"Bo"}""")]
    [InlineData("first", "created", "\"2020-01-02T00:00:00Z\"")]
    [InlineData("first", "rights", "\"https://creativecommons.org/licenses/by-sa/4.0/\"")]
    [InlineData("first", "schema:citation", """["A book","https://s.example/"]""")]
    [InlineData("first", "body", """[{"type":"TextualBody","value":"It was a *gong*: «ding».","format":"text/markdown","language":"en","purpose":"editing"},{"type":"TextualBody","value":"correction","purpose":"tagging"},{"type":"TextualBody","value":"certainty: low","purpose":"tagging"}]""")]
    [InlineData("whole", "target", "\"https://t.example/x/articles/a.html\"")]
    [InlineData("whole", "created", null)]
    [InlineData("whole", "dcterms:date", """{"@type":"http://id.loc.gov/datatypes/edtf/EDTF","@value":"2020-05~"}""")]
    [InlineData("who", "created", "\"2020-01-02T01:04:05Z\"")]
    [InlineData("who", "motivation", "\"identifying\"")]
    [InlineData("when", "motivation", "\"linking\"")]
    public void A_note_says_what_it_says_in_the_words_of_the_model(string id, string key, string? json) =>
        Assert.Equal(json, Note(id).TryGetProperty(key, out var value) ? value.GetRawText() : null);

    [Theory]
    [InlineData("who", "record person/ann-lee")]
    [InlineData("when", "date 2015-10")]
    public void A_note_on_more_than_words_names_what_it_is_about_and_in_which_article(string id, string subject)
    {
        var target = Note(id).GetProperty("target");

        Assert.Equal(subject, target.GetProperty("dcterms:subject").GetString());
        Assert.Equal("https://t.example/x/articles/a.html", target.GetProperty("scope").GetString());
    }

    [Fact]
    public void Many_notes_are_pages_that_lead_to_each_other()
    {
        _folder.With("input/annotations/a.yaml", string.Concat(Enumerable.Range(0, 1001).Select(i => $"- id: n{i}\n  about: article\n  kind: context\n  body: b\n")));
        Build();

        var (all, one, two) = (Json("annotations.jsonld"), Json("annotations-1.jsonld"), Json("annotations-2.jsonld"));
        Assert.Equal(("https://t.example/x/annotations-1.jsonld", "https://t.example/x/annotations-2.jsonld"), (all.GetProperty("first").GetString(), all.GetProperty("last").GetString()));
        Assert.Equal((1000, 1), (one.GetProperty("items").GetArrayLength(), two.GetProperty("items").GetArrayLength()));
        Assert.Equal((1000, "https://t.example/x/annotations-1.jsonld"), (two.GetProperty("startIndex").GetInt32(), two.GetProperty("prev").GetString()));
        Assert.Equal("https://t.example/x/annotations-2.jsonld", one.GetProperty("next").GetString());
        Assert.False(two.TryGetProperty("next", out _));
        Assert.All(["annotations.jsonld", "annotations-1.jsonld", "annotations-2.jsonld"], path => Assert.Empty(WebAnnotationMusts.Breaches(File.ReadAllText(_folder["output/" + path]))));
    }

    [Fact]
    public void Pages_lead_to_the_data()
    {
        Build();

        Assert.Contains("<link rel=\"alternate\" type=\"application/ld&#x2B;json\"", File.ReadAllText(_folder["output/articles/a.html"]), StringComparison.Ordinal);
        Assert.Contains("href=\"../annotations/a.jsonld\"", File.ReadAllText(_folder["output/articles/a.html"]), StringComparison.Ordinal);
        Assert.Contains("href=\"../annotations.jsonld\"", File.ReadAllText(_folder["output/annotations/index.html"]), StringComparison.Ordinal);
        Assert.Contains("  annotations/a.jsonld\n", File.ReadAllText(_folder["output/manifest-sha256.txt"]), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void Build()
    {
        var result = SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer());
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
    }

    private JsonElement Note(string id)
    {
        Build();
        return Json("annotations/a.jsonld").GetProperty("first").GetProperty("items").EnumerateArray()
            .Single(note => note.GetProperty("id").GetString()!.EndsWith("#n-" + id, StringComparison.Ordinal));
    }

    private JsonElement Json(string path) => JsonDocument.Parse(File.ReadAllText(_folder["output/" + path])).RootElement;
}
