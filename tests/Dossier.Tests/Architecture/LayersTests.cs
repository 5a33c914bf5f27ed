using System.Text.RegularExpressions;

namespace Dossier.Tests.Architecture;

/// <summary>The house of docs/architecture.md: who may know whom.</summary>
public sealed partial class LayersTests
{
    private static readonly Dictionary<string, int> Layers = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = 1,
        ["Edtf"] = 1,
        ["Yaml"] = 2,
        ["Text"] = 2,
        ["Quotes"] = 3,
        ["Annotations"] = 4,
        ["Names"] = 4,
        ["Dates"] = 4,
        ["Translations"] = 4,
        ["Corrections"] = 5,
        ["Articles"] = 6,
        ["Pages"] = 7,
        ["Pipeline"] = 8,
    };

    [Fact]
    public void Every_folder_of_the_library_has_a_layer()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Dossier")).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj"));

        Assert.Equal(Layers.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_imports_only_folders_of_lower_layers()
    {
        var wrong =
            from file in Sources(Path.Combine("src", "Dossier"))
            let own = Folder(file)
            from other in Named(file)
            where other != own && Layers.TryGetValue(other, out var layer) && layer >= Layers[own]
            select $"{Path.GetRelativePath(Repository.Root, file)} imports {other}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_library_knows_neither_the_console_nor_asp_net_nor_the_theme() => Assert.DoesNotContain(
        Sources(Path.Combine("src", "Dossier")), file => OutsideWords().IsMatch(File.ReadAllText(file)));

    [Fact]
    public void The_theme_knows_the_library_and_not_the_command_line() => Assert.DoesNotContain(
        Sources("theme"), file => File.ReadAllText(file).Contains("Dossier.Cli", StringComparison.Ordinal)
            || File.ReadAllText(file).Contains("Dossier.Pipeline", StringComparison.Ordinal));

    [Fact]
    public void Only_the_html_part_makes_markup() => Assert.Equal(
        ["Html.razor"],
        Sources("theme").Where(file => File.ReadAllText(file).Contains("(MarkupString)", StringComparison.Ordinal) || File.ReadAllText(file).Contains("AddMarkupContent", StringComparison.Ordinal)).Select(Path.GetFileName));

    [Fact]
    public void No_type_is_a_service_a_manager_or_a_helper()
    {
        var types = new[] { typeof(Dossier.Pipeline.SiteBuild), typeof(Dossier.Theme.ThemeRenderer), typeof(Dossier.Cli.Program) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Select(type => type.Name);

        Assert.DoesNotContain(types, name => ForbiddenNames().IsMatch(name));
    }

    [Fact]
    public void No_file_is_longer_than_300_lines_unless_it_says_why_at_its_top()
    {
        var longFiles = new[] { "src", "theme", "tests" }.SelectMany(Sources)
            .Where(file => File.ReadLines(file).Count() > 300)
            .Where(file => !File.ReadLines(file).First().StartsWith("// Long because ", StringComparison.Ordinal));

        Assert.Empty(longFiles.Select(file => Path.GetRelativePath(Repository.Root, file)));
    }

    private static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
        .Order(StringComparer.Ordinal);

    private static string Folder(string file) =>
        Path.GetRelativePath(Path.Combine(Repository.Root, "src", "Dossier"), file).Split(Path.DirectorySeparatorChar)[0];

    /// <summary>The folders that a file names: by a using, or by a qualified name, whole or relative to Dossier.</summary>
    private static IEnumerable<string> Named(string file)
    {
        var text = Comments().Replace(File.ReadAllText(file), string.Empty);
        return QualifiedNames().Matches(text).Select(match => match.Groups["folder"].Value)
            .Concat(RelativeNames().Matches(text).Select(match => match.Groups["folder"].Value))
            .Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\bDossier\.(?<folder>[A-Z][A-Za-z]+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex QualifiedNames();

    [GeneratedRegex(@"(?<![\w.])(?<folder>Edtf|Yaml|Quotes|Annotations|Names|Dates|Translations|Corrections|Articles|Pages|Pipeline)\.[A-Z]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex RelativeNames();

    [GeneratedRegex("//[^\n]*|\"(?:[^\"\\\\\n]|\\\\.)*\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\bConsole\.|Microsoft\.AspNetCore|Dossier\.(Theme|Cli)|Spectre\.", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OutsideWords();

    [GeneratedRegex("(Service|Manager|Helper|Utils?)$|^Dossier$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ForbiddenNames();
}
