using Dossier.Diagnostics;
using Dossier.Yaml;

namespace Dossier.Tests.Yaml;

public sealed class YamlNestingTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Nesting_that_would_overflow_the_stack_is_an_error(string opening)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("people.yaml", string.Concat(Enumerable.Repeat(opening, 50_000)));

        Assert.Null(YamlReader.Read(file, 0, file.Text.Length, diagnostics));

        Assert.Equal("DOS102", Assert.Single(diagnostics.ToImmutable()).Code.Id);
    }
}
