using System.Text.Json;
using Dossier.Tests.Translations.Exchange;

namespace Dossier.Tests.Cli;

/// <summary><c>dossier align</c>, <c>export tmx</c> and <c>import</c>, run as a process.</summary>
public sealed class ExchangeTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle("The kiln was cold. Nobody came. It rained.")
        .With("input/articles/b.md", "---\ntitle: B\nlang: it\ntranslation_of: a\n---\n\nIl forno era freddo. Nessuno venne. Pioveva.\n")
        .With("one.txt", "The kiln\n\nThe kiln was cold in\nMarch. Nobody came.\n")
        .With("due.md", "---\ntitle: Il forno\nlang: it\n---\n\nA marzo il forno era freddo. Nessuno venne.\n");

    [Theory]
    [InlineData("--beads", "[0]:[")]
    [InlineData("--tmx", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<tmx version=\"1.4\">")]
    [InlineData("--json", "{\n  \"source\": \"en\",\n  \"target\": \"it\",")]
    public void Two_texts_are_aligned_in_the_form_asked_for(string form, string start)
    {
        var (code, output, error) = CliProcess.Run(_folder.Path, ["align", "one.txt", "due.md", "--from", "en", form]);

        Assert.Equal((0, string.Empty), (code, error));
        Assert.StartsWith(start, output, StringComparison.Ordinal);
        var (again, silence, _) = CliProcess.Run(_folder.Path, ["align", "one.txt", "due.md", "--from", "en", form, "--output", "out"]);
        Assert.Equal((0, string.Empty), (again, silence));
        Assert.Equal(output, File.ReadAllText(_folder["out"]));
    }

    [Fact]
    public void Json_has_every_sentence_of_both_texts_once()
    {
        var (_, output, _) = CliProcess.Run(_folder.Path, ["align", "one.txt", "due.md", "--json"]);

        using var json = JsonDocument.Parse(output);
        var beads = json.RootElement.GetProperty("beads").EnumerateArray().ToArray();
        Assert.Equal(["The kiln", "The kiln was cold in March.", "Nobody came."], Texts("source"));
        Assert.Equal(["Il forno", "A marzo il forno era freddo.", "Nessuno venne."], Texts("target"));

        string[] Texts(string side) => [.. beads.SelectMany(bead => bead.GetProperty(side).EnumerateArray()).Select(one => one.GetProperty("text").GetString()!)];
    }

    [Fact]
    public void Without_a_form_it_is_a_table_and_a_language_that_was_guessed_is_said()
    {
        var (code, output, error) = CliProcess.Run(_folder.Path, ["align", "one.txt", "due.md"]);

        Assert.Equal((0, "dossier: 'one.txt' is taken for English; say otherwise with --from\n"), (code, error));
        Assert.Contains("│ Nessuno venne.", output, StringComparison.Ordinal);
        Assert.Contains("3 sentences and 3 sentences in ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_that_is_not_ours_is_no_hindrance()
    {
        _folder.With("due.md", "---\ntitle: Il forno\nlang: it\ndate: 2016-02-24 10:00:00 +0100\nlayout: post\n---\n\nIl forno era freddo.\n");

        var (code, output, error) = CliProcess.Run(_folder.Path, ["align", "one.txt", "due.md", "--from", "en", "--json"]);

        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains("\"id\": \"title\",\n          \"text\": \"Il forno\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_lines_every_line_is_a_sentence()
    {
        _folder.With("s", "One. Two.\nThree.\n").With("t", "Uno. Due.\nTre.\n");

        Assert.Equal((0, "[0]:[0]\n[1]:[1]\n", string.Empty), CliProcess.Run(_folder.Path, ["align", "s", "t", "--from", "en", "--to", "it", "--lines", "--beads"]));
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_an_error_of_content()
    {
        File.WriteAllBytes(_folder["bad.txt"], [0x41, 0xFF]);

        Assert.Equal(
            (1, string.Empty, "bad.txt: error DOS101: the file is not UTF-8: byte 2 is 0xFF. Hint: save the file as UTF-8.\n"),
            CliProcess.Run(_folder.Path, ["align", "bad.txt", "due.md", "--from", "en"]));
    }

    [Theory]
    [InlineData("align", "one.txt")]
    [InlineData("align", "one.txt", "nowhere.txt")]
    [InlineData("align", "one.txt", "input")]
    [InlineData("align", "one.txt", "due.md", "--tmx", "--json")]
    [InlineData("align", "one.txt", "due.md", "--to", "klingon-")]
    [InlineData("align", "one.txt", "due.md", "--output", "x")]
    [InlineData("align", "one.txt", "due.md", "--json", "--output", "no/such/x")]
    [InlineData("align", "one.txt", "due.md", "--json", "--output", "./one.txt")]
    [InlineData("export")]
    [InlineData("export", "tmx", "--input", "nowhere")]
    [InlineData("import", "one.txt")]
    [InlineData("import", "nowhere.tmx", "--translation", "b")]
    [InlineData("import", "one.txt", "--translation", "a")]
    [InlineData("import", "one.txt", "--translation", "../b")]
    [InlineData("import", "one.txt", "--translation", "b", "--force", "--append")]
    public void A_wrong_command_line_is_explained(params string[] arguments)
    {
        var (code, output, error) = CliProcess.Run(_folder.Path, arguments);

        Assert.Equal((2, string.Empty), (code, output));
        Assert.Contains("dossier: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.StartsWith("The kiln", File.ReadAllText(_folder["one.txt"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--beads", "align", "--help")]
    [InlineData("--translation", "import", "-h")]
    public void Help_on_a_command_needs_no_arguments(string option, params string[] arguments)
    {
        var (code, output, error) = CliProcess.Run(_folder.Path, arguments);

        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains(option, output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_exported_is_valid_and_can_be_imported()
    {
        var (code, tmx, error) = CliProcess.Run(_folder.Path, ["export", "tmx"]);
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Empty(TmxDtd.Problems(tmx));
        _folder.With("pairs.tmx", tmx);

        var imported = CliProcess.Run(_folder.Path, ["import", "pairs.tmx", "--translation", "b"]);

        Assert.Equal((0, $"{Path.Combine("input", "translations", "b.yaml")}: 4 beads set by hand.\n", string.Empty), imported);
        var yaml = File.ReadAllText(_folder["input/translations/b.yaml"]);
        Assert.StartsWith("beads:\n  - source:\n      - \"A\"\n    target:\n      - \"B\"\n", yaml, StringComparison.Ordinal);
        Assert.Contains("      - \"Nobody came.\"\n    target:\n      - \"Nessuno venne.\"\n", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_only_by_force_and_appended_to_only_once()
    {
        _folder.With("one.beads", "[1]:[1]\n").With("input/translations/b.yaml", "verdicts: []");
        var path = _folder["input/translations/b.yaml"];

        Assert.Equal(2, CliProcess.Run(_folder.Path, ["import", "one.beads", "-t", "b"]).Code);
        Assert.Equal("verdicts: []", File.ReadAllText(path));

        Assert.Equal(0, CliProcess.Run(_folder.Path, ["import", "one.beads", "-t", "b", "--append"]).Code);
        Assert.StartsWith("verdicts: []\nbeads:\n", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(2, CliProcess.Run(_folder.Path, ["import", "one.beads", "-t", "b", "--append"]).Code);

        var (_, printed, _) = CliProcess.Run(_folder.Path, ["import", "one.beads", "-t", "b", "--print"]);
        Assert.Equal(0, CliProcess.Run(_folder.Path, ["import", "one.beads", "-t", "b", "--force"]).Code);
        Assert.Equal(printed, File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_does_not_fit_is_reported_with_its_place_and_nothing_is_written()
    {
        _folder.With("wrong.beads", "[0]:[0]\n[9]:[1]\n");

        var (code, _, error) = CliProcess.Run(_folder.Path, ["import", "wrong.beads", "-t", "b"]);

        Assert.Equal(1, code);
        Assert.StartsWith("wrong.beads:2:1: error DOS654: '[9]:[1]' is no bead: the original has 4 sentences", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["input/translations"]));
    }

    public void Dispose() => _folder.Dispose();
}
