using System.Text;

namespace Dossier.Tests.Cli;

/// <summary><c>dossier annotations</c> and <c>dossier import annotations</c>, run as a process.</summary>
public sealed class AnnotationsTests : IDisposable
{
    private const string Notes = "# of the bell\r\n- id: x\r\n  quote: {exact: 'bell', prefix: 'One '}   # thin\r\n  kind: context\r\n  body: b\r\n";

    private readonly TempFolder _folder = TempFolder.WithArticle("One bell rang twice over the roofs of the town. Two bells did not.")
        .With("notes.json", "{\"type\":\"Annotation\",\"bodyValue\":\"Cold.\",\"target\":{\"source\":\"https://t.example/articles/a.html\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"roofs\"}}}")
        .With("broken.json", "{\"rows\": [}");

    public AnnotationsTests() => File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(_folder["input/annotations"]).FullName, "a.yaml"), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Notes)]);

    [Fact]
    public void Notes_are_listed_by_outcome_with_their_places() => Assert.Equal(
        (0, """
            exact: 1 note
              input/annotations/a.yaml:3:10: a x “bell”
            thin (fewer than 28 letters and digits are quoted, and --update --thin adds those around them): 1 note
              input/annotations/a.yaml:3:10: a x “bell”

            """.ReplaceLineEndings("\n"), string.Empty),
        Run("annotations"));

    [Fact]
    public void A_check_counts_them() => Assert.EndsWith("\nNotes: 1 exact.\n", Run("check").Output, StringComparison.Ordinal);

    [Fact]
    public void Thin_quotes_get_the_words_around_and_no_other_byte_changes()
    {
        Assert.Equal((0, "input/annotations/a.yaml: 1 quote updated (x).\n", string.Empty), Run("annotations", "--update", "--thin", "--yes"));

        var bytes = File.ReadAllBytes(_folder["input/annotations/a.yaml"]);
        Assert.Equal(Encoding.UTF8.Preamble, bytes.AsSpan(0, 3));
        Assert.Equal(
            Notes.Replace("'One '", "'One', suffix: \"rang twice over the roofs of the\"", StringComparison.Ordinal),
            Encoding.UTF8.GetString(bytes.AsSpan(3)));
        Assert.Equal((0, "There is no quote to update.\n", string.Empty), Run("annotations", "--update", "--thin"));
    }

    [Fact]
    public void Where_nobody_can_be_asked_nothing_is_updated() => Assert.Equal(
        (2, string.Empty, "dossier: 1 quote could be updated, and nobody can be asked here; --yes updates all of them without asking\n"),
        Run("annotations", "--update", "--thin"));

    [Fact]
    public void An_import_adds_to_a_file_only_when_told_to()
    {
        var (code, output, error) = Run("import", "annotations", "notes.json");
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Contains("is there already; --append adds", error, StringComparison.Ordinal);

        Assert.Equal((0, "input/annotations/a.yaml: 1 note added.\n", string.Empty), Run("import", "annotations", "notes.json", "--append"));
        var text = File.ReadAllText(_folder["input/annotations/a.yaml"]);
        Assert.StartsWith(Notes + "\r\n- id: roofs\r\n  quote: {exact: \"roofs\", prefix: ", text, StringComparison.Ordinal);
        Assert.Equal(0, Run("check").Code);

        var (again, taken, said) = Run("import", "annotations", "notes.json", "--append");
        Assert.Equal((0, "No note was taken.\n"), (again, taken));
        Assert.StartsWith("notes.json:1:1: warning DOS662: the note “roofs” is left out: it is there already", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Printing_writes_nothing_and_force_replaces()
    {
        Assert.StartsWith("# input/annotations/a.yaml\n- id: roofs\n", Run("import", "annotations", "notes.json", "--print").Output, StringComparison.Ordinal);
        Assert.EndsWith(Notes, File.ReadAllText(_folder["input/annotations/a.yaml"]), StringComparison.Ordinal);

        Assert.Equal(0, Run("import", "annotations", "notes.json", "--force", "--article", "a").Code);
        Assert.StartsWith("- id: roofs\n", File.ReadAllText(_folder["input/annotations/a.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_is_an_error_of_content_at_its_place()
    {
        var (code, output, error) = Run("import", "annotations", "broken.json");

        Assert.Equal((1, string.Empty), (code, output));
        Assert.StartsWith("broken.json:1:11: error DOS661: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annotations", "--thin")]
    [InlineData("annotations", "b")]
    [InlineData("annotations", "--input", "nowhere")]
    [InlineData("import")]
    [InlineData("import", "annotations")]
    [InlineData("import", "annotations", "nowhere.json")]
    [InlineData("import", "annotations", "input")]
    [InlineData("import", "annotations", "notes.json", "--article", "b")]
    [InlineData("import", "annotations", "notes.json", "--article", "../a")]
    [InlineData("import", "annotations", "notes.json", "--append", "--force")]
    [InlineData("import", "annotations", "notes.json", "--translation", "a")]
    public void A_wrong_command_line_is_explained(params string[] arguments)
    {
        var (code, output, error) = Run(arguments);

        Assert.Equal((2, string.Empty), (code, output));
        Assert.Contains("dossier: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--article", "import", "annotations", "-h")]
    [InlineData("--translation", "import", "beads", "-h")]
    [InlineData("--update", "annotations", "-h")]
    public void Help_on_a_command_needs_no_arguments(string option, params string[] arguments) =>
        Assert.Contains(option, Run(arguments).Output, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private (int Code, string Output, string Error) Run(params string[] arguments) => CliProcess.Run(_folder.Path, arguments);
}
