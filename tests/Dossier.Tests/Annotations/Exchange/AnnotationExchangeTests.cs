using Dossier.Annotations;
using Dossier.Annotations.Exchange;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Annotations.Exchange;

/// <summary>Notes of other programs as notes of ours.</summary>
public sealed class AnnotationExchangeTests : IDisposable
{
    private const string Page = "\"target\":{\"source\":\"https://t.example/articles/a.html\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"rang twice\"}}";

    private readonly TempFolder _folder = TempFolder.WithArticle("The bell rang twice. Nobody heard the bell, so nobody came.");

    [Theory]
    [InlineData("\"bodyValue\":\"2 * 3 <b>\"", "body: \"2 \\\\* 3 \\\\<b\\\\>\"")]
    [InlineData("\"body\":{\"type\":\"TextualBody\",\"value\":\"*so*\",\"format\":\"text/markdown\"}", "body: \"*so*\"")]
    [InlineData("\"body\":{\"value\":\"<p>a</p>\\n\\n<p onclick='x'>b<script>c</script></p>\",\"format\":\"text/html\"}", "body: |-\n    <div><p>a</p>\n    <p>b</p></div>")]
    [InlineData("\"body\":\"https://n.example/x\"", "body: \"<https://n.example/x>\"")]
    [InlineData("\"body\":[{\"value\":\"a\"},{\"value\":\"b\"},{\"value\":\"dusk\",\"purpose\":\"tagging\"}]", "body: |-\n    a\n\n    b\n\n    Tags: dusk")]
    [InlineData("\"body\":{\"type\":\"Choice\",\"items\":[{\"value\":\"a\"},{\"value\":\"b\"}]}", "body: |-\n    a\n\n    b")]
    [InlineData("\"motivation\":\"questioning\",\"bodyValue\":\"Why?\"", "body: |-\n    Why?\n\n    Tags: questioning")]
    [InlineData("\"motivation\":\"editing\",\"bodyValue\":\"b\"", "kind: correction")]
    [InlineData("\"body\":[{\"value\":\"b\"},{\"value\":\"translation\",\"purpose\":\"tagging\"}]", "kind: translation")]
    [InlineData("\"creator\":{\"type\":\"Person\",\"name\":\"Bo\"},\"bodyValue\":\"b\"", "creator: \"Bo\"")]
    [InlineData("\"creator\":[\"https://p.example/bo\",{\"nickname\":\"al\"}],\"bodyValue\":\"b\"", "creator: \"https://p.example/bo, al\"")]
    [InlineData("\"created\":\"2016-02-24T00:00:00Z\",\"bodyValue\":\"b\"", "created: \"2016-02-24\"")]
    [InlineData("\"bodyValue\":\"- no list\\n1. none\\n# nor this\"", "body: |-\n    \\- no list\\\n    1\\. none\\\n    \\# nor this")]
    [InlineData("\"bodyValue\":\"bad \\u0001 \\u202e text\"", "body: \"bad \\u0001 \\u202E text\"")]
    public void What_a_body_says_is_kept(string keys, string line)
    {
        var yaml = Yaml($"{{\"type\":\"Annotation\",{keys},{Page}}}");

        Assert.Contains("  " + line + "\n", yaml, StringComparison.Ordinal);
        Assert.StartsWith("- id: rang-twice\n  quote: {exact: \"rang twice\", prefix: \"The bell\", suffix: \". Nobody heard the bell, so nobody\"}\n", yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{A}")]
    [InlineData("[{A}]")]
    [InlineData("{\"@graph\":[{A}]}")]
    [InlineData("{\"type\":\"AnnotationPage\",\"items\":[{A}]}")]
    [InlineData("{\"type\":\"AnnotationCollection\",\"first\":{\"type\":\"AnnotationPage\",\"items\":[{A}],\"next\":{\"type\":\"AnnotationPage\",\"items\":[]}}}")]
    public void Annotations_are_found_wherever_the_model_puts_them(string file) =>
        Assert.Contains("body: \"b\"", Yaml(file.Replace("{A}", $"{{\"type\":\"Annotation\",\"bodyValue\":\"b\",{Page}}}", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://t.example/articles/a.html#p1")]
    [InlineData("http://www.t.example/articles/a")]
    [InlineData("../articles/a.html")]
    [InlineData("https://news.example/bell/")]
    [InlineData("https://archive.example/1/bell")]
    public void The_article_is_known_by_its_addresses(string address)
    {
        _folder.With("input/articles/a.md", "---\ntitle: A\nlang: en\nsource: {url: 'https://news.example/bell', archived: 'https://archive.example/1/bell'}\n---\n\nText.\n");

        Assert.Contains("about: article\n", Yaml($"{{\"type\":\"Annotation\",\"bodyValue\":\"b\",\"target\":\"{address}\"}}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_articles_with_one_source_it_is_the_one_with_the_words()
    {
        _folder.With("input/articles/a.md", "---\ntitle: A\nlang: en\nsource: {url: 'https://n.example/'}\n---\n\nText.\n")
            .With("input/articles/b.md", "---\ntitle: B\nlang: en\nsource: {url: 'https://n.example/'}\n---\n\nThe bell rang twice.\n");

        Assert.Equal("b", Assert.Single(Import($"{{\"type\":\"Annotation\",\"bodyValue\":\"b\",{Page.Replace("https://t.example/articles/a.html", "https://n.example", StringComparison.Ordinal)}}}").Files).Article.Value);
    }

    [Fact]
    public void A_note_on_no_page_of_ours_needs_an_article()
    {
        const string Note = "{\"type\":\"Annotation\",\"bodyValue\":\"b\",\"target\":\"https://other.example/\"}";

        var (files, found) = (Import(Note).Files, Import(Note).Diagnostics);
        Assert.Empty(files);
        Assert.Equal("import.json:1:1: warning DOS662: the note “b” is left out: it is on https://other.example/, and no article has that address. Hint: name the article with --article SLUG.", Assert.Single(found).ToString());
        Assert.Single(Import(Note, "a").Files);
    }

    [Fact]
    public void Context_that_only_a_page_has_does_not_lose_the_place()
    {
        var yaml = Yaml("{\"type\":\"Annotation\",\"bodyValue\":\"b\",\"target\":{\"source\":\"https://t.example/articles/a.html\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"bell\",\"prefix\":\"Menu Home The \",\"suffix\":\" rang twice\"}}}");

        Assert.Contains("quote: {exact: \"bell\", prefix: \"The\", suffix: \"rang twice.", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_whose_context_is_another_on_both_sides_are_not_taken_for_those_that_were_meant()
    {
        var import = Import("{\"type\":\"Annotation\",\"bodyValue\":\"b\",\"target\":{\"source\":\"https://t.example/articles/a.html\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"rang\",\"prefix\":\"phone \",\"suffix\":\" off\"}}}");

        Assert.Contains("quote: {exact: \"rang\", prefix: \"phone\", suffix: \"off\"}", import.Files[0].Yaml, StringComparison.Ordinal);
        Assert.Equal("DOS664", Assert.Single(import.Diagnostics).Code.Id);
    }

    [Fact]
    public void A_note_that_is_there_is_not_taken_twice()
    {
        var note = $"{{\"type\":\"Annotation\",\"bodyValue\":\"It was cold.\",{Page}}}";
        var yaml = Yaml($"[{note},{note}]");
        _folder.With("input/annotations/a.yaml", yaml);

        Assert.Equal(1, yaml.Split("- id:").Length - 1);
        var again = Import(note);
        Assert.Empty(again.Files);
        Assert.Contains("it is there already, at annotations/a.yaml:2:10", Assert.Single(again.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_free_and_hold_nothing_of_a_path()
    {
        var yaml = Yaml($"[{{\"id\":\"https://e.example/#n-../../x\",\"type\":\"Annotation\",\"bodyValue\":\"b\",{Page}}},{{\"type\":\"Annotation\",\"bodyValue\":\"c\",{Page}}}]");

        Assert.Equal(["- id: rang-twice", "- id: rang-twice-2"], yaml.Split('\n').Where(line => line.StartsWith("- id", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("12", "1:1")]
    [InlineData("{\"a\": 1}", "1:1")]
    [InlineData("{\n  \"é\": x }", "2:8")]
    [InlineData("{\"a\": \"\\ud800\"}", "1:7")]
    [InlineData("[] []", "1:4")]
    public void A_broken_file_is_an_error_at_its_place(string json, string place)
    {
        var import = Import(json);

        Assert.Empty(import.Files);
        Assert.StartsWith($"import.json:{place}: error DOS661: ", Assert.Single(import.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_nested_deeply_is_an_error_and_no_crash() =>
        Assert.Equal("DOS661", Assert.Single(Import(new string('[', 100_000)).Diagnostics).Code.Id);

    [Theory]
    [InlineData("# Notes\n- id: x\n  about: article\n  kind: context\n  body: b", "\n\n- id: n\n  k: v\n")]
    [InlineData("  - id: x\r\n    body: b\r\n", "\r\n  - id: n\r\n    k: v\r\n")]
    [InlineData("# nothing yet\n", "- id: n\n  k: v\n")]
    [InlineData("", "- id: n\n  k: v\n")]
    [InlineData("[{id: x}]\n", null)]
    [InlineData("- id: x\n...\n", null)]
    public void A_file_is_continued_in_its_own_layout_or_not_at_all(string before, string? end) =>
        Assert.Equal(end, NoteFileEnd.Continue(new SourceFile("annotations/a.yaml", before), "- id: n\n  k: v\n"));

    [Fact]
    public void What_is_exported_comes_back_as_it_was()
    {
        var input = Path.Combine(Repository.Root, "input");
        SiteBuild.Run(input, _folder["output"], new ThemeRenderer());
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Where(file => !file.Contains("annotations", StringComparison.Ordinal)))
        {
            _folder.With("empty/" + Path.GetRelativePath(input, file), File.ReadAllText(file));
        }

        var import = AnnotationExchange.Import(_folder["empty"], null, new SourceFile("annotations.jsonld", File.ReadAllText(_folder["output/annotations.jsonld"])));
        Assert.Empty(import.Diagnostics);
        foreach (var file in import.Files)
        {
            _folder.With("empty/" + file.Path, file.Yaml);
        }

        Assert.Equal(Said(input), Said(_folder["empty"]));

        static string[] Said(string folder) =>
        [
            .. SiteBuild.Annotations(folder).States.Select(state => state.Note).Select(note =>
                $"{note.Address} {note.Outcome} {note.Passage} {note.Written.Kind} {note.Written.Markdown} {note.Written.Creator} {note.Written.Created} {note.Written.Certainty} {string.Join('|', note.Written.Sources)}"),
        ];
    }

    [Fact]
    public void Notes_on_more_than_words_come_back_too()
    {
        _folder.With("input/articles/o.md", "---\ntitle: O\nlang: it\n---\n\nLa campana.\n")
            .With("input/articles/a.md", "---\ntitle: A\nlang: en\ntranslation_of: o\n---\n\nThe bell.\n");

        Assert.Equal("- id: pair\n  about: {discrepancy: {check: \"number\", quote: {exact: \"124\"}, side: target}}\n  kind: context\n  body: \"b\"\n  created: \"2020-05~\"\n", Yaml(OnADiscrepancy));
    }

    [Fact]
    public void A_note_on_what_is_not_here_is_taken_as_one_on_its_words_or_the_article_and_said()
    {
        var words = Import(OnADiscrepancy);
        var record = Import("""{"id": "https://t.example/articles/a.html#n-null", "type": "Annotation", "bodyValue": "b", "target": {"source": "https://t.example/people/x.html", "scope": "https://t.example/articles/a.html", "dcterms:subject": "record person/nobody"}}""");

        Assert.StartsWith("- id: pair\n  quote: {exact: \"124\"}\n", Assert.Single(words.Files).Yaml, StringComparison.Ordinal);
        Assert.StartsWith("- id: \"null\"\n  about: article\n", Assert.Single(record.Files).Yaml, StringComparison.Ordinal);
        Assert.Contains(record.Diagnostics, found => found.ToString().Contains("that it is about record person/nobody, which is not here", StringComparison.Ordinal));
    }

    private const string OnADiscrepancy = """
            {"id": "https://t.example/articles/a.html#n-pair", "type": "Annotation", "bodyValue": "b", "dcterms:date": {"@value": "2020-05~"},
             "target": {"source": "https://t.example/translations/a.html#b1", "scope": "https://t.example/articles/a.html", "dcterms:subject": "discrepancy number target",
                        "selector": {"type": "TextQuoteSelector", "exact": "124"}}}
            """;

    public void Dispose() => _folder.Dispose();

    private string Yaml(string json)
    {
        var import = Import(json);
        Assert.DoesNotContain(import.Diagnostics, found => found.Code.Severity == Severity.Error);
        var yaml = Assert.Single(import.Files).Yaml;
        Assert.Equal(import.Files[0].Count, AnnotationFile.Read(new SourceFile("a", yaml), Dossier.Text.LanguageTag.English, Dossier.Text.NoLinkTargets.Instance, new DiagnosticBag()).Length);
        return yaml;
    }

    private AnnotationImport Import(string json, string? slug = null) => AnnotationExchange.Import(_folder["input"], slug, new SourceFile("import.json", json));
}
