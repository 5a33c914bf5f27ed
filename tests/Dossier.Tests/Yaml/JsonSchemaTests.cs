using System.Text.Json.Nodes;
using Dossier.Pipeline;
using Dossier.Theme;
using Dossier.Yaml;
using YamlDotNet.RepresentationModel;

namespace Dossier.Tests.Yaml;

/// <summary>The JSON Schemas of the input folder; <c>SchemaTests</c> of the browser tests holds files against them.</summary>
public sealed class JsonSchemaTests
{
    private static string EveryKey => Path.Combine(Repository.Fixtures, "every-key");

    public static TheoryData<string> Names => [.. InputSchema.All.Select(schema => schema.Name)];

    /// <summary>Run with UPDATE_GOLDEN=1, or <c>dossier schema</c>, to write it anew.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_that_ships_is_the_one_that_the_program_writes(string name)
    {
        var schema = InputSchema.All.Single(schema => schema.Name == name);
        Golden.Text(Path.Combine(Repository.Root, "schema", schema.FileName), schema.Write());
    }

    [Fact]
    public void No_other_schema_ships() => Assert.Equal(
        InputSchema.All.Select(schema => schema.FileName),
        Directory.GetFiles(Path.Combine(Repository.Root, "schema")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_settings_of_the_editor_name_each_schema_for_its_files()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "settings.json")))!["yaml.schemas"]!.AsObject();

        Assert.Equal(
            InputSchema.All.Where(schema => schema.Name != "front-matter").Select(schema => ("schema/" + schema.FileName, string.Join(' ', schema.Files.Select(file => "input/" + file)))),
            settings.Select(entry => (entry.Key, string.Join(' ', entry.Value!.AsArray().Select(file => (string)file!)))));
    }

    [Fact]
    public void Each_YAML_file_that_ships_says_at_its_top_where_its_schema_is()
    {
        var input = Path.Combine(Repository.Root, "input");
        Assert.All(Directory.GetFiles(input, "*.yaml", SearchOption.AllDirectories), path =>
        {
            const string Said = "# yaml-language-server: $schema=";
            var line = File.ReadLines(path).First();
            var schema = InputSchema.All.Single(schema => schema.Files.Any(file =>
                Path.GetDirectoryName(file) == Path.GetRelativePath(input, Path.GetDirectoryName(path)!).Replace(".", "", StringComparison.Ordinal)
                && (file.Contains('*') || Path.GetFileName(file) == Path.GetFileName(path))));
            Assert.StartsWith(Said, line, StringComparison.Ordinal);
            Assert.Equal(
                Path.Combine(Repository.Root, "schema", schema.FileName),
                Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, line[Said.Length..])));
        });
    }

    [Fact]
    public void Every_key_of_a_schema_is_one_that_the_program_knows()
    {
        var seen = new HashSet<YamlKey>();
        foreach (var schema in InputSchema.All)
        {
            foreach (var file in schema.Files.SelectMany(pattern => Directory.GetFiles(Path.Combine(EveryKey, Path.GetDirectoryName(pattern)!.Replace("**", "", StringComparison.Ordinal)), Path.GetFileName(pattern))))
            {
                var yaml = new YamlStream();
                var text = File.ReadAllText(file);
                yaml.Load(new StringReader(file.EndsWith(".md", StringComparison.Ordinal) ? text.Split("---\n")[1] : text));
                See(schema.Form, yaml.Documents[0].RootNode, seen);
            }
        }

        var findings = SiteBuild.Check(EveryKey, new ThemeRenderer(), output: Path.Combine(EveryKey, "no-output")).Diagnostics;

        Assert.Empty(InputSchema.All.SelectMany(schema => KeysOf(schema.Form)).Except(seen).Select(key => key.Name));
        Assert.DoesNotContain(findings, finding => finding.Code.Id.StartsWith("DOS1", StringComparison.Ordinal) || finding.Code.Id is "DOS303" or "DOS304" or "DOS311" or "DOS615" or "DOS616");
    }

    private static IEnumerable<YamlKey> KeysOf(YamlForm form) => form switch
    {
        YamlShape shape => shape.Keys.SelectMany(key => KeysOf(key.Form).Prepend(key)),
        IListForm list => KeysOf(list.Item),
        EitherForm either => either.Forms.SelectMany(KeysOf),
        _ => [],
    };

    private static void See(YamlForm form, YamlNode node, HashSet<YamlKey> seen)
    {
        switch (form, node)
        {
            case (YamlShape shape, YamlMappingNode map):
                foreach (var key in shape.Keys.Where(key => map.Children.ContainsKey(key.Name)))
                {
                    seen.Add(key);
                    See(key.Form, map[key.Name], seen);
                }

                break;
            case (IListForm list, YamlSequenceNode items):
                items.ToList().ForEach(item => See(list.Item, item, seen));
                break;
            case (IListForm { MayBeOne: true } list, _):
                See(list.Item, node, seen);
                break;
            case (EitherForm either, _):
                either.Forms.ToList().ForEach(one => See(one, node, seen));
                break;
        }
    }
}
