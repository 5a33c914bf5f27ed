using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Diagnostics;

/// <summary>
/// Each kind of finding has a folder in Fixtures/diagnostics: in/ is a dossier that has it, out/ the last site where
/// that matters, import.txt a file to be imported as beads of the translation b, import.json one of notes, expected.txt all that is said.
/// Run with UPDATE_GOLDEN=1 to write expected.txt anew, then read the difference.
/// </summary>
public sealed class CodeFixtureTests
{
    private static string Folder => Path.Combine(Repository.Fixtures, "diagnostics");

    public static TheoryData<string> Fixtures => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_code_has_a_fixture() =>
        Assert.Equal(Codes.All.Select(code => code.Id), Fixtures.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_fixture_has_its_finding_at_its_place_and_no_other_error(string code)
    {
        var input = Path.Combine(Folder, code, "in");
        var import = Path.Combine(Folder, code, "import.txt");
        var notes = Path.Combine(Folder, code, "import.json");
        var diagnostics = File.Exists(import)
            ? PairExchange.Import(input, "b", new SourceFile("import.txt", File.ReadAllText(import))).Diagnostics
            : File.Exists(notes) ? AnnotationExchange.Import(input, null, new SourceFile("import.json", File.ReadAllText(notes))).Diagnostics
            : SiteBuild.Check(input, new ThemeRenderer(), output: Path.Combine(Folder, code, "out")).Diagnostics;
        var said = string.Concat(diagnostics.Select(found => found.Format("input/") + "\n"));

        Golden.Text(Path.Combine(Folder, code, "expected.txt"), said);
        Assert.Contains(diagnostics, found => found.Code.Id == code);
        Assert.DoesNotContain(diagnostics, found => found.Code.Severity == Severity.Error && found.Code.Id != code);
    }
}
