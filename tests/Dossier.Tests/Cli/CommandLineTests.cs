namespace Dossier.Tests.Cli;

/// <summary>The command line, run as a process: what it says, where, and its exit codes.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle();

    [Fact]
    public void Without_a_command_it_builds_input_into_output()
    {
        var (code, output, error) = CliProcess.Run(_folder.Path, []);

        Assert.Equal((0, string.Empty), (code, error));
        Assert.StartsWith("Built 1 article,", output, StringComparison.Ordinal);
        Assert.Single(output.TrimEnd('\n').Split('\n'));
        Assert.True(File.Exists(_folder["output/articles/a.html"]));
    }

    [Fact]
    public void Folders_can_be_named_from_anywhere()
    {
        using var elsewhere = new TempFolder();

        var (code, _, _) = CliProcess.Run(elsewhere.Path, ["build", "--input", _folder["input"], "--output", elsewhere["site"]]);

        Assert.Equal(0, code);
        Assert.True(File.Exists(elsewhere["site/index.html"]));
    }

    [Fact]
    public void An_error_names_file_line_column_code_and_hint_and_the_exit_code_is_1()
    {
        _folder.With("input/articles/a.md", "---\ntitle: A\nlang: en\ndate: May 2015\n---\n\nText.\n");

        var (code, output, error) = CliProcess.Run(_folder.Path, ["build"]);

        Assert.Equal(1, code);
        Assert.Equal("input/articles/a.md:4:7: error DOS108: 'May 2015' is no EDTF date. Hint: write 2016-02-24, 2016-02, 2016, or 2016-02~ for about that time.\n", error);
        Assert.StartsWith("Nothing was written: 1 error, 0 warnings", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        var (code, output, _) = CliProcess.Run(_folder.Path, ["check"]);

        Assert.Equal(0, code);
        Assert.StartsWith("Checked 1 article,", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("--inptu", "x")]
    [InlineData("build", "extra")]
    [InlineData("serve", "--port", "many")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("build", "--input", "nowhere")]
    [InlineData("check", "--input", "input/dossier.yaml")]
    [InlineData("build", "--output", "input/site")]
    [InlineData("build", "--output", ".")]
    [InlineData("build", "--output", "input/dossier.yaml")]
    public void A_wrong_command_line_is_explained_and_the_exit_code_is_2(params string[] arguments)
    {
        var (code, output, error) = CliProcess.Run(_folder.Path, arguments);

        Assert.Equal((2, string.Empty), (code, output));
        Assert.StartsWith("dossier: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["output/index.html"]));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_has_the_commands_examples_and_exit_codes(string option)
    {
        var (code, output, _) = CliProcess.Run(_folder.Path, [option]);

        Assert.Equal(0, code);
        Assert.All(["build", "check", "serve", "--input", "--output", "Examples", "Exit codes:"], words => Assert.Contains(words, output, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
