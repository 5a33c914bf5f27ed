using Dossier.Diagnostics;
using Dossier.Yaml;

namespace Dossier.Tests.Yaml;

public class YamlReaderTests
{
    [Theory]
    [InlineData("xx\nkey: value", 3, "a.yaml:2:6")]
    [InlineData("xx\r\n\r\nkey: value", 4, "a.yaml:3:6")]
    [InlineData("xx key: value", 3, "a.yaml:1:9")]
    [InlineData("xx\n- 1\nkey: value", 7, "a.yaml:3:6")]
    public void A_value_knows_its_place_in_the_whole_file(string text, int start, string place)
    {
        var bag = new DiagnosticBag();
        var map = YamlReader.Read(new SourceFile("a.yaml", text), start, text.Length - start, bag)!.Value.AsMap("x", new(Key), bag)!;
        Assert.Empty(bag.ToImmutable());
        Assert.Equal(place, map.SpanOf(Key).ToString());
    }

    [Theory]
    [InlineData("a: b\nc: d: e", "a.yaml:2:5: error DOS102: ")]
    [InlineData("a: b\na: c", "a.yaml:2:1: error DOS102: ")]
    public void Broken_YAML_is_an_error_where_it_breaks(string text, string finding)
    {
        var bag = new DiagnosticBag();
        Assert.Null(YamlReader.Read(new SourceFile("a.yaml", text), 0, text.Length, bag));
        Assert.StartsWith(finding, Assert.Single(bag.ToImmutable()).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key: text", "text")]
    [InlineData("key: 2016", "2016")]
    [InlineData("key: 'null'", "null")]
    [InlineData("key: ~", null)]
    [InlineData("key:", null)]
    [InlineData("other: x", null)]
    public void A_scalar_is_the_text_that_was_written(string text, string? value)
    {
        var (map, bag) = Map(text);
        Assert.Equal(value, map.Text(Key, bag));
        Assert.Empty(bag.ToImmutable());
    }

    [Theory]
    [InlineData("key: [a]", "'key' has to be a text, and is a list")]
    [InlineData("key: {a: b}", "'key' has to be a text, and is a map")]
    public void Another_type_than_a_text_is_an_error(string text, string message)
    {
        var (map, bag) = Map(text);
        Assert.Null(map.Text(Key, bag));
        Assert.Equal(message, Assert.Single(bag.ToImmutable()).Message);
    }

    [Fact]
    public void A_list_may_be_a_single_text()
    {
        var (map, bag) = Map("one: a\ntwo: [a, b]\nnone: []");
        Assert.Equal(["a"], map.Texts(One, bag));
        Assert.Equal(["a", "b"], map.Texts(Two, bag));
        Assert.Empty(map.Texts(None, bag));
        Assert.Empty(map.Texts(Gone, bag));
    }

    [Fact]
    public void A_file_without_anything_is_no_list()
    {
        var bag = new DiagnosticBag();
        Assert.Empty(YamlReader.ReadList(new SourceFile("a.yaml", "# nothing\n"), new(new(Key)), bag));
        Assert.Empty(bag.ToImmutable());
    }

    [Fact]
    public void What_a_shape_does_not_have_cannot_be_asked_for()
    {
        var (map, bag) = Map("other: x");
        Assert.Throws<ArgumentException>(() => map.Text(new YamlKey<TextForm>("other", TextForm.Any, ""), bag));
    }

    [Theory]
    [InlineData("kez: a\nkey: b", "a.yaml:1:1: warning DOS105: unknown key 'kez'. Hint: did you mean 'key'?")]
    [InlineData("something: a", "a.yaml:1:1: warning DOS105: unknown key 'something'. Hint: known keys are key.")]
    [InlineData("two: a", "a.yaml:1:1: warning DOS105: unknown key 'two'. Hint: known keys are key.")]
    public void A_key_that_nobody_asked_for_is_a_warning_whether_the_shape_has_it_or_not(string text, string finding)
    {
        var (map, bag) = Map(text);
        map.Text(Key, bag);
        map.ReportUnknownKeys(bag);
        Assert.Equal(finding, Assert.Single(bag.ToImmutable()).ToString());
    }

    private static readonly YamlKey<TextForm> Key = new("key", TextForm.Any, "");

    private static readonly YamlKey<ListForm<TextForm>> One = List("one"), Two = List("two"), None = List("none"), Gone = List("gone");

    private static YamlKey<ListForm<TextForm>> List(string name) => new(name, new(TextForm.Any, orOne: true), "");

    private static (YamlMap Map, DiagnosticBag Bag) Map(string text)
    {
        var bag = new DiagnosticBag();
        return (YamlReader.Read(new SourceFile("a.yaml", text), 0, text.Length, bag)!.Value.AsMap("x", new(Key, One, Two, None, Gone), bag)!, bag);
    }
}
