namespace Dossier.BrowserTests;

/// <summary>What independent checkers say of the shipped dossier; tests/checkers/README.md says how each is set.</summary>
public sealed class CheckerTests(Browsing browsing)
{
    [Fact]
    public async Task The_Nu_Html_Checker_finds_nothing_in_pages_and_stylesheets()
    {
        var (_, output) = await Tool.RunAsync(Tool.Find("java"),
        [
            "-jar", Tool.Checker("vnu-jar", "build", "dist", "vnu.jar"),
            "--also-check-css", "--also-check-svg", "--skip-info-messages", .. Files("*.html", "*.css", "*.svg"),
        ]);

        Faults.None(Lines(output));
    }

    [Fact]
    public async Task Html_validate_finds_nothing()
    {
        var (exitCode, output) = await Tool.RunAsync(Tool.Find("node"),
        [
            Tool.Checker("html-validate", "bin", "html-validate.mjs"),
            "--config", Repository.At("tests", "checkers", "htmlvalidate.json"),
            "--formatter", "text", "--max-warnings", "0", .. Files("*.html"),
        ]);

        Faults.None(Lines(output));
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task Hyperlink_finds_every_internal_link_and_fragment()
    {
        var (exitCode, output) = await Tool.RunAsync(Tool.Find("node"),
        [
            Tool.Checker("hyperlink", "lib", "cli.js"),
            "--internal", "--canonicalroot", "https://dossier.example/", "--root", browsing.Site.Folder, .. Files("*.html"),
        ]);

        Faults.None(Lines(output).SkipWhile(line => !line.StartsWith("not ok", StringComparison.Ordinal)));
        Assert.Contains("# pass", output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    private IEnumerable<string> Files(params string[] patterns) => patterns
        .SelectMany(pattern => Directory.EnumerateFiles(browsing.Site.Folder, pattern, SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal);

    private string[] Lines(string output) =>
        output.Replace(browsing.Site.Folder + "/", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
