using Dossier.Diagnostics;
using Dossier.Yaml;

namespace Dossier.Tests.Yaml;

public class YamlTextTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("12")]
    [InlineData("say \"no\" \\ 'yes'")]
    [InlineData("a: b # c, {d} [e]")]
    [InlineData("two\nlines\r\n\ttab \u2028\u0085")]
    [InlineData("zero\u200bwidth \ufeff \u202e turned")]
    [InlineData("é 😀 字")]
    public void A_text_is_read_back_as_it_was(string text)
    {
        var yaml = YamlText.Quoted(text);

        Assert.DoesNotContain('\n', yaml);
        var bag = new DiagnosticBag();
        var value = YamlReader.Read(new SourceFile("a.yaml", yaml), 0, yaml.Length, bag);
        Assert.Empty(bag.ToImmutable());
        Assert.Equal(text, text.Length == 0 ? "" : value!.Value.AsText("key", bag));
    }
}
