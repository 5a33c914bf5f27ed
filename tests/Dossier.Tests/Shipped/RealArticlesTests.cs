using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Shipped;

/// <summary>Articles that nobody wrote for Dossier. They are not part of the project: where they are absent, this skips.</summary>
public sealed class RealArticlesTests
{
    [Theory]
    [InlineData("debian-news.en-it")]
    [InlineData("programming-historian")]
    public void They_build_without_an_error_and_without_a_dead_link(string name)
    {
        var folder = Path.Combine(Repository.Shared, "accuracy", "articles", name);
        Assert.SkipUnless(Directory.Exists(folder), $"There is no {folder}: it is not part of the project.");

        var result = SiteBuild.Check(folder, new ThemeRenderer());

        Assert.DoesNotContain(result.Diagnostics, found => found.Code.Severity == Severity.Error);
    }
}
