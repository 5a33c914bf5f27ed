namespace Dossier.Tests.Cli;

/// <summary><c>dossier suggest</c>, run as a process.</summary>
public sealed class SuggestTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle()
        .With("input/articles/b.md", "---\ntitle: B\nlang: en\n---\n\nOn a wet day Helen Martin said that Martin & Sons, of *Berlin*, was closed.\n\nHelen Martin left.\n");

    [Fact]
    public void It_shows_where_and_why_and_the_yaml_to_paste()
    {
        var (code, output, error) = CliProcess.Run(_folder.Path, ["suggest"]);

        Assert.Equal((0, string.Empty), (code, error));
        Assert.StartsWith("People who are named and not listed (people.yaml): 1\n\nHelen Martin: 3 mentions in 1 article\n", output, StringComparison.Ordinal);
        Assert.Contains("\n  input/articles/b.md:6:14: On a wet day [Helen Martin] said that", output, StringComparison.Ordinal);
        Assert.Contains("\n  why: it begins with a first name; ", output, StringComparison.Ordinal);
        Assert.Contains("\n  - id: helen-martin\n    name: Helen Martin\n", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public void What_it_prints_as_yaml_lists_the_person()
    {
        var (_, yaml, _) = CliProcess.Run(_folder.Path, ["suggest", "--kind", "person", "--yaml"]);
        Assert.Equal("# people.yaml\n- id: helen-martin\n  name: Helen Martin\n", yaml);
        _folder.With("input/people.yaml", yaml);

        var (code, output, _) = CliProcess.Run(_folder.Path, ["suggest", "--kind", "person"]);

        Assert.Equal((0, "Every name that was found is listed.\n"), (code, output));
    }

    [Fact]
    public void What_it_prints_is_read_back_whatever_the_name()
    {
        _folder.With("input/articles/b.md", "---\ntitle: B\nlang: en\n---\n\nWe asked NULL and then NULL and Helen O’Connor of TRUE again, and TRUE.\n")
            .With("input/dossier.yaml", "retired: {person/helen-o-connor: She asked for it.}\n");
        var (_, people, _) = CliProcess.Run(_folder.Path, ["suggest", "--kind", "person", "--yaml"]);
        var (_, organizations, _) = CliProcess.Run(_folder.Path, ["suggest", "--kind", "organization", "--yaml"]);
        Assert.Equal("# people.yaml\n- id: \"helen-o-connor-2\"\n  name: \"Helen O’Connor\"\n", people);
        Assert.Contains("- id: \"null\"\n  name: \"NULL\"\n", organizations, StringComparison.Ordinal);
        _folder.With("input/people.yaml", people).With("input/organizations.yaml", organizations);

        var (code, output, error) = CliProcess.Run(_folder.Path, ["suggest"]);

        Assert.Equal((0, "Every name that was found is listed.\n"), (code, output));
        Assert.DoesNotContain("error", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "Berlin")]
    [InlineData("4", "")]
    public void A_name_needs_as_many_places_as_asked_for(string atLeast, string name)
    {
        var (_, output, _) = CliProcess.Run(_folder.Path, ["suggest", "--at-least", atLeast]);

        Assert.Equal(name.Length > 0, output.Contains("Berlin: 1 mention in 1 article", StringComparison.Ordinal));
        Assert.Equal(name.Length > 0, output.Contains("Helen Martin", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--kind", "dog")]
    [InlineData("--at-least", "many")]
    [InlineData("--at-least", "-1")]
    [InlineData("--input", "nowhere")]
    public void A_wrong_option_is_explained(params string[] options)
    {
        var (code, output, error) = CliProcess.Run(_folder.Path, ["suggest", .. options]);

        Assert.Equal((2, string.Empty), (code, output));
        Assert.StartsWith("dossier: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void With_errors_in_the_input_they_are_said_and_the_exit_code_is_1()
    {
        _folder.With("input/people.yaml", "- name: Nobody\n");

        var (code, output, error) = CliProcess.Run(_folder.Path, ["suggest"]);

        Assert.Equal(1, code);
        Assert.Contains("input/people.yaml:1:3: error DOS104: ", error, StringComparison.Ordinal);
        Assert.Contains("Helen Martin", output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
