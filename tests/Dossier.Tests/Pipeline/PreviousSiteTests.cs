using System.Globalization;
using System.Text;
using Dossier.Articles;
using Dossier.Pipeline;

namespace Dossier.Tests.Pipeline;

public class PreviousSiteTests
{
    [Fact]
    public void It_knows_the_ids_that_records_have_and_had()
    {
        var site = Parse("""
            {"format": "dossier/1", "title": "T", "records": [
              {"kind": "person", "id": "ann", "name": "Ann", "formerly": ["person/a", "place/b"]}, {"kind": "place", "id": "c"}
            ], "articles": []}
            """);

        Assert.Equal(["Person ann", "Person a", "Place b", "Place c"], site.Records.Select(record => $"{record.Kind} {record.Id}"));
    }

    [Fact]
    public void What_stands_behind_the_records_is_not_looked_at() =>
        Assert.Empty(Parse("""{"format":"dossier/1","title":"T","records":[],"articles":[{"text": and so on""").Records);

    [Fact]
    public void A_head_of_any_length_is_read()
    {
        var records = string.Join(',', Enumerable.Range(0, 5000).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"kind":"person","id":"p{{i}}"}""")));

        Assert.Equal(5000, Parse($$"""{"format":"dossier/1","records":[{{records}}],"articles":[]}""").Records.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"format":"dossier/2","records":[],"articles":[]}""")]
    [InlineData("""{"format":"dossier/1","records":[]""")]
    [InlineData("""{"format":"dossier/1","records":[{"kind":1}],"articles":[]}""")]
    [InlineData("""{"format":1,"records":{},"articles":[]}""")]
    [InlineData("""{"name":"other","articles":["dossier/1"]}""")]
    public void A_file_of_somebody_else_or_a_broken_one_is_none(string json) => Assert.Same(PreviousSite.None, Parse(json));

    [Theory]
    [InlineData("""{"kind":"thing","id":"a"}""")]
    [InlineData("""{"kind":"person","id":"../a"}""")]
    [InlineData("""{"kind":"person"}""")]
    [InlineData("null")]
    public void A_record_that_we_would_not_write_is_passed_over(string record) =>
        Assert.Empty(Parse($$"""{"format":"dossier/1","records":[{{record}}],"articles":[]}""").Records);

    [Theory]
    [InlineData("T", "https://t.example/", true)]
    [InlineData("New title", "https://t.example/", true)]
    [InlineData("T", "https://other.example/", false)]
    [InlineData("T", null, true)]
    [InlineData("New title", null, false)]
    public void A_site_is_of_this_dossier_by_its_base_url_and_where_one_has_none_by_its_title(string title, string? baseUrl, bool isOf)
    {
        var settings = SiteSettings.Default with { Title = "T", BaseUrl = new Uri("https://t.example/") };

        Assert.Equal(isOf, new PreviousSite(title, baseUrl, []).IsOf(settings));
    }

    private static PreviousSite Parse(string json) => PreviousSite.Parse(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
