using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>A record that the last site had does not vanish by accident.</summary>
public sealed class VanishedRecordTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle("Ann Lee came.").With("input/people.yaml", "- {id: ann, name: Ann Lee, formerly: [a-lee]}\n");

    public VanishedRecordTests() => Assert.Empty(Build());

    [Fact]
    public void A_new_id_without_a_word_on_the_old_one_is_an_error_and_the_site_stays()
    {
        People("- {id: ann-lee, name: Ann Lee, formerly: [a-lee]}");

        Assert.Equal(["people.yaml: error DOS404: the last site had a record 'ann', and this one has none and no word of it. Hint: add 'formerly: [ann]' to the record that took its place, or 'retired: {person/ann: why}' to dossier.yaml; if nobody saw that site, delete its dossier.json from the output folder."], Build());
        Assert.True(File.Exists(_folder["output/people/ann.html"]));
        Assert.Equal(Build(), Check());
    }

    [Fact]
    public void A_redirect_that_was_once_there_may_not_vanish_either()
    {
        People("- {id: ann, name: Ann Lee}");

        Assert.Contains("'a-lee'", Assert.Single(Build()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- {id: ann-lee, name: Ann Lee, formerly: [ann, a-lee]}")]
    [InlineData("- {id: ann-lee, name: Ann Lee, formerly: [ann]}\n- {id: other, name: A. Lee, formerly: [ann, a-lee]}")]
    public void With_formerly_it_is_none(string people)
    {
        People(people);

        Assert.Empty(Check());
        Assert.Empty(Build());
        Assert.True(File.Exists(_folder["output/people/ann.html"]));
    }

    [Fact]
    public void A_record_that_was_retired_leaves_a_page_that_says_why()
    {
        File.Delete(_folder["input/people.yaml"]);
        Settings("retired: {person/ann: 'She asked for it, & <b>.', person/a-lee: The same.}");

        Assert.Empty(Build());
        var page = File.ReadAllText(_folder["output/people/ann.html"]);
        Assert.Contains("<p>She asked for it, &amp; &lt;b&gt;.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ann.html", File.ReadAllText(_folder["output/sitemap.xml"]), StringComparison.Ordinal);

        // The data know it no more, so that the line may go one day.
        Settings("");
        Assert.Empty(Build());
        Assert.False(File.Exists(_folder["output/people/ann.html"]));
    }

    [Theory]
    [InlineData("retired: {person/ann: why}", "dossier.yaml:3:23: error DOS405: 'ann' is an id of the person at people.yaml:1:3. ")]
    [InlineData("retired: {person/a-lee: why}", "dossier.yaml:3:25: error DOS405: 'a-lee' is an id of the person at people.yaml:1:3. ")]
    [InlineData("retired: {ann: why}", "dossier.yaml:3:16: error DOS103: 'retired' has to be a map of kind and id to a reason ('person/jane-roe: why'), and is 'ann'. ")]
    [InlineData("retired: {person/x: ' '}", "dossier.yaml:3:21: error DOS104: 'person/x' is missing or empty. ")]
    [InlineData("retired: [person/x]", "dossier.yaml:3:10: error DOS103: ")]
    public void What_can_not_be_retired_is_an_error_at_its_place(string setting, string finding)
    {
        Settings(setting);

        Assert.StartsWith(finding, Assert.Single(Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Records_in_a_file_with_an_error_are_not_missed_too()
    {
        People("- {id: Ann, name: Ann Lee, formerly: [a-lee]}");

        Assert.StartsWith("people.yaml:1:8: error DOS118: ", Assert.Single(Build()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{\"format\":\"dossier/1\",\"title\":\"Another\",\"base_url\":\"https://another.example/\",\"records\":[{\"kind\":\"person\",\"id\":\"x\"}],\"articles\":[]}")]
    public void The_data_of_another_site_or_broken_ones_are_passed_over(string json)
    {
        _folder.With("output/dossier.json", json);

        Assert.Empty(Build());
    }

    [Fact]
    public void While_a_dossier_is_served_records_are_held_against_the_site_as_it_was_at_first()
    {
        var first = SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Previous;
        People("- {id: ann, name: Ann Lee, formerly: [a-lee]}\n- {id: typ, name: Ty Po}");
        Assert.Empty(Serve());
        People("- {id: ann, name: Ann Lee, formerly: [a-lee]}\n- {id: typo, name: Ty Po}");
        Assert.Empty(Serve());
        People("- {id: typo, name: Ty Po}");
        Assert.Equal(2, Serve().Count());

        IEnumerable<string> Serve() =>
            SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer(), previous: first).Diagnostics.Select(found => found.ToString());
    }

    [Fact]
    public void A_check_without_a_last_site_has_nothing_to_miss()
    {
        Directory.Delete(_folder["output"], recursive: true);
        People("- {id: ann-lee, name: Ann Lee}");

        Assert.Empty(Check());
    }

    public void Dispose() => _folder.Dispose();

    private void People(string yaml) => _folder.With("input/people.yaml", yaml + "\n");

    private void Settings(string yaml) => _folder.With("input/dossier.yaml", $"title: T\nbase_url: https://t.example/\n{yaml}\n");

    private IEnumerable<string> Build() =>
        [.. SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics.Select(found => found.ToString())];

    private IEnumerable<string> Check() =>
        [.. SiteBuild.Check(_folder["input"], new ThemeRenderer(), output: _folder["output"]).Diagnostics.Select(found => found.ToString())];
}
