using Dossier.Pipeline;

namespace Dossier.Tests.Cli;

/// <summary><c>dossier schema</c>, run as a process.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_schema_that_is_named_goes_to_standard_output()
    {
        var (code, output, error) = CliProcess.Run(_folder.Path, ["schema", "glossary"]);

        Assert.Equal((0, string.Empty), (code, error));
        Assert.Equal(InputSchema.All.Single(schema => schema.Name == "glossary").Write(), output);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("a/b", "--output", "a/b")]
    public void Without_a_name_all_are_written_to_a_folder(string folder, params string[] arguments)
    {
        var (code, output, error) = CliProcess.Run(_folder.Path, ["schema", .. arguments]);

        Assert.Equal((0, string.Empty), (code, error));
        Assert.Equal($"{folder}: 7 schemas written.\n", output);
        Assert.Equal(
            InputSchema.All.Select(schema => (schema.FileName, schema.Write())),
            Directory.GetFiles(_folder[folder]).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path))));
    }

    [Fact]
    public void A_name_and_a_folder_write_the_one_file()
    {
        var (code, _, _) = CliProcess.Run(_folder.Path, ["schema", "records", "-o", "x"]);

        Assert.Equal(0, code);
        Assert.Equal(["records.schema.json"], Directory.GetFiles(_folder["x"]).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("anotations", "Did you mean 'annotations'?")]
    [InlineData("people", "Did you mean 'records'?")]
    [InlineData("people.yaml", "Did you mean 'records'?")]
    [InlineData("input/annotations/", "Did you mean 'annotations'?")]
    [InlineData("articles", "Did you mean 'front-matter'?")]
    [InlineData("zzz", "Name one of annotations, corrections, dossier, front-matter, glossary, records, translations")]
    public void A_wrong_name_is_explained(string name, string hint)
    {
        var (code, output, error) = CliProcess.Run(_folder.Path, ["schema", name]);

        Assert.Equal((2, string.Empty), (code, output));
        Assert.Equal($"dossier: there is no schema '{name}'. {hint}\n", error);
    }

    [Fact]
    public void A_file_is_no_folder_to_write_to()
    {
        _folder.With("f", "");

        var (code, _, error) = CliProcess.Run(_folder.Path, ["schema", "--output", "f"]);

        Assert.Equal((2, "dossier: can't write to 'f': it is a file, not a folder\n"), (code, error));
    }

    public void Dispose() => _folder.Dispose();
}
