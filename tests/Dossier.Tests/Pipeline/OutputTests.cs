using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>What a build does to the output folder, and what it never does.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle();

    [Fact]
    public void A_build_with_an_error_leaves_the_last_site_as_it_was()
    {
        Build();
        var before = Snapshot();
        _folder.With("input/articles/b.md", "---\ntitle: B\nlang: en\ndate: yesterday\n---\n\nText.\n");

        var result = Build();

        Assert.True(result.HasErrors);
        Assert.Null(result.Output);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void A_build_with_an_error_makes_no_output_folder()
    {
        _folder.With("input/articles/b.md", "---\nlang: en\n---\n");

        Build();

        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public void All_errors_of_all_files_are_reported_in_one_run()
    {
        _folder.With("input/articles/b.md", "---\ntitle: B\ndate: soon\nlang: e\n---\n\nText.\n")
            .With("input/people.yaml", "- name: Ann Lee\n")
            .With("input/annotations/a.yaml", "- id: n\n  quote: {exact: ''}\n  kind: context\n  body: B.\n");

        Assert.Equal(
            ["annotations/a.yaml DOS303", "articles/b.md DOS108", "articles/b.md DOS109", "people.yaml DOS104"],
            Build().Diagnostics.Where(found => found.Code.Severity == Dossier.Diagnostics.Severity.Error).Select(found => $"{found.Path} {found.Code.Id}"));
    }

    [Fact]
    public void A_second_build_of_the_same_input_writes_nothing()
    {
        Build();

        var output = Build().Output!;

        Assert.Equal((0, 0), (output.Written, output.Removed));
        Assert.True(output.Unchanged > 5);
    }

    [Fact]
    public void Only_pages_that_changed_are_written_again()
    {
        _folder.With("input/articles/b.md", "---\ntitle: B\nlang: en\n---\n\nText.\n");
        Build();
        var untouched = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder["output/articles/a.html"], untouched);
        _folder.With("input/articles/b.md", "---\ntitle: B\nlang: en\n---\n\nOther text.\n");

        Build();

        Assert.Equal(untouched, File.GetLastWriteTimeUtc(_folder["output/articles/a.html"]));
        Assert.Contains("Other text.", File.ReadAllText(_folder["output/articles/b.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_the_site_no_longer_has_is_removed_and_so_is_its_empty_folder()
    {
        _folder.With("input/articles/b.md", "---\ntitle: B\nlang: en\n---\n\nIn 2014.\n");
        Build();
        Assert.True(File.Exists(_folder["output/dates/2014.html"]));
        File.Delete(_folder["input/articles/b.md"]);

        Build();

        Assert.False(Directory.Exists(_folder["output/dates"]));
    }

    [Fact]
    public void A_file_that_no_build_wrote_is_never_removed()
    {
        Build();
        _folder.With("output/CNAME", "t.example").With("output/articles/mine.html", "mine");

        Build();

        Assert.Equal("mine", File.ReadAllText(_folder["output/articles/mine.html"]));
        Assert.True(File.Exists(_folder["output/CNAME"]));
    }

    [Fact]
    public void A_manifest_that_somebody_changed_removes_nothing_outside_the_output_folder()
    {
        Build();
        _folder.With("victim.txt", "still here");
        var hash = new string('0', 64);
        File.AppendAllText(_folder["output/manifest-sha256.txt"], $"{hash}  ../victim.txt\n{hash}  {_folder["victim.txt"]}\n");

        Build();

        Assert.True(File.Exists(_folder["victim.txt"]));
    }

    [Fact]
    public void A_file_that_was_changed_by_hand_is_put_right()
    {
        Build();
        var page = _folder["output/articles/a.html"];
        var right = File.ReadAllText(page);
        File.WriteAllText(page, right.Replace("Text", "Test", StringComparison.Ordinal));

        Build();

        Assert.Equal(right, File.ReadAllText(page));
    }

    [Fact]
    public void After_a_crash_between_two_moves_the_next_build_knows_its_own_files()
    {
        _folder.With("input/articles/b.md", "---\ntitle: B\nlang: en\n---\n\nIn 2014.\n");
        Build();
        File.Move(_folder["output/manifest-sha256.txt"], _folder["output/manifest-sha256.pending.txt"]);
        _folder.With("output/.dossier-staging/articles/half.html", "half");
        File.Delete(_folder["input/articles/b.md"]);

        Build();

        Assert.False(File.Exists(_folder["output/dates/2014.html"]));
        Assert.False(Directory.Exists(_folder["output/.dossier-staging"]));
        Assert.False(File.Exists(_folder["output/manifest-sha256.pending.txt"]));
    }

    [Fact]
    public void The_manifest_lists_every_file_with_its_hash()
    {
        Build();

        var files = Snapshot().Where(file => file.Path != Manifest.Name).Select(file => $"{file.Hash}  {file.Path}");

        Assert.Equal(files, File.ReadAllLines(_folder["output/manifest-sha256.txt"]));
    }

    [Fact]
    public void A_draft_is_left_out_and_counted()
    {
        _folder.With("input/articles/d.md", "---\ntitle: D\nlang: en\ndraft: true\n---\n\nText.\n");

        var result = Build();

        Assert.Equal(1, result.DraftCount);
        Assert.False(File.Exists(_folder["output/articles/d.html"]));
    }

    [Fact]
    public void An_image_is_copied_to_where_the_page_looks_for_it()
    {
        _folder.With("input/media/x.png", "not really an image").With("input/articles/a.md", "---\ntitle: A\nlang: en\n---\n\n![An x](../media/x.png)\n");

        Assert.Empty(Build().Diagnostics);

        Assert.True(File.Exists(_folder["output/media/x.png"]));
        Assert.Contains("src=\"../media/x.png\"", File.ReadAllText(_folder["output/articles/a.html"]), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private BuildResult Build() => SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer());

    private IReadOnlyList<(string Path, string Hash)> Snapshot() =>
    [
        .. Directory.EnumerateFiles(_folder["output"], "*", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(_folder["output"], path).Replace('\\', '/'), Manifest.Sha256(File.ReadAllBytes(path))))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];
}
