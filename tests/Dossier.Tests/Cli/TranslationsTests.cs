namespace Dossier.Tests.Cli;

/// <summary><c>dossier translations</c>, run as a process.</summary>
public sealed class TranslationsTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle("One came. Two came.")
        .With("input/articles/b.md", "---\ntitle: B\nlang: it\ntranslation_of: a\n---\n\nUno venne. Due vennero.\n");

    [Fact]
    public void A_translation_is_accepted_and_later_stale_where_its_original_changed()
    {
        Assert.Equal((0, "b (it) of a (en): never accepted\n", string.Empty), Run());
        Assert.Equal((0, "Accepted 'b' against 'a' as it is now: input/translations/b.accepted\n", string.Empty), Run("--accept", "b"));
        Assert.Equal((0, "b (it) of a (en): accepted\n", string.Empty), Run());

        _folder.With("input/articles/a.md", "---\ntitle: A\nlang: en\n---\n\nOne came. Three came.\n");

        Assert.Equal((0, "b (it) of a (en): stale: new or changed p1s2\n", string.Empty), Run());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_written_anew()
    {
        _folder.With("input/translations/b.accepted", "?");
        Assert.Equal(1, Run().Code);

        Assert.Equal(0, Run("--accept", "b").Code);

        Assert.StartsWith("dossier-accepted 1\n", File.ReadAllText(_folder["input/translations/b.accepted"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bb", "dossier: there is no translation 'bb'. Did you mean 'b'?\n")]
    [InlineData("a", "dossier: there is no translation 'a'. It is the original of 'b'.\n")]
    [InlineData("../x", "dossier: there is no translation '../x'. There are b.\n")]
    public void A_slug_of_no_translation_is_answered_with_the_one_that_may_be_meant(string slug, string said)
    {
        Assert.Equal((2, string.Empty, said), Run("--accept", slug));
        Assert.False(Directory.Exists(_folder["input/translations"]));
    }

    public void Dispose() => _folder.Dispose();

    private (int Code, string Output, string Error) Run(params string[] arguments) => CliProcess.Run(_folder.Path, ["translations", .. arguments]);
}
