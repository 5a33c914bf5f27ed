using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Diagnostics;

/// <summary>
/// Each kind of finding has a folder in Fixtures/diagnostics: in/ is a dossier that has it, out/ the last site where
/// that matters, expected.txt all that is said.
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
        var result = SiteBuild.Check(Path.Combine(Folder, code, "in"), new ThemeRenderer(), output: Path.Combine(Folder, code, "out"));
        var said = string.Concat(result.Diagnostics.Select(found => found.Format("input/") + "\n"));

        Golden.Text(Path.Combine(Folder, code, "expected.txt"), said);
        Assert.Contains(result.Diagnostics, found => found.Code.Id == code);
        Assert.DoesNotContain(result.Diagnostics, found => found.Code.Severity == Severity.Error && found.Code.Id != code);
    }
}
