using System.Globalization;
using Dossier.Pipeline;
using Dossier.Tests.Cli;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>The same input gives the same bytes, whatever is around it.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private static string Input => Path.Combine(Repository.Root, "input");

    [Fact]
    public void Another_folder_time_zone_language_and_number_of_cores_give_the_same_bytes()
    {
        Copy(Input, _folder["one/input"], reversed: false);
        Copy(Input, _folder["a longer name/für input"], reversed: true);

        Run("one", ["build"], ("TZ", "UTC"), ("LC_ALL", "C"), ("DOTNET_PROCESSOR_COUNT", "1"));
        Run("a longer name", ["build", "-i", "für input", "-o", "site"], ("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8"), ("DOTNET_PROCESSOR_COUNT", "2"));

        Assert.Equal(Manifest("one/output"), Manifest("a longer name/site"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void A_culture_with_other_letters_digits_or_calendar_gives_the_same_bytes(string culture)
    {
        SiteBuild.Run(Input, _folder["invariant"], new ThemeRenderer());
        var before = (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = new CultureInfo(culture);
            SiteBuild.Run(Input, _folder[culture], new ThemeRenderer());
        }
        finally
        {
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.CurrentCulture) = before;
        }

        Assert.Equal(Manifest("invariant"), Manifest(culture));
    }

    [Fact]
    public void No_page_holds_the_folder_it_was_made_in()
    {
        Copy(Input, _folder["somewhere/input"], reversed: false);
        SiteBuild.Run(_folder["somewhere/input"], _folder["somewhere/output"], new ThemeRenderer());

        var texts = Directory.EnumerateFiles(_folder["somewhere/output"], "*.*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".png", StringComparison.Ordinal))
            .Select(File.ReadAllText);

        Assert.All(texts, text => Assert.DoesNotContain(_folder.Path, text, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private string Manifest(string site) => File.ReadAllText(Path.Combine(_folder[site], Dossier.Pipeline.Manifest.Name));

    private void Run(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        var (code, _, error) = CliProcess.Run(_folder[folder], arguments, environment.ToDictionary(entry => entry.Name, entry => entry.Value));
        Assert.True(code == 0, error);
    }

    /// <summary>Copies a folder, its files in the order of their names or in the opposite one: file systems list them so.</summary>
    private static void Copy(string from, string to, bool reversed)
    {
        var files = Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        foreach (var file in reversed ? files.Reverse() : files)
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
