using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>The records as data: in the head of their pages, as JSON, CSV and TEI.</summary>
public sealed class RecordFilesTests : IDisposable
{
    private const string Hostile = "</script><script>alert(1)</script><!-- & \"x\" ' ]]> \u2028 = 𝔄";

    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XName Id = XNamespace.Xml + "id";
    private static readonly XName Lang = XNamespace.Xml + "lang";

    private readonly TempFolder _folder = new TempFolder()
        .With("input/dossier.yaml", "title: 'T & T'\nbase_url: https://t.example/x/\nlicense: CC0\n")
        .With("input/articles/a.md", "---\ntitle: A\nlang: en\n---\n\nText.\n");

    [Fact]
    public void A_page_describes_its_record_as_schema_org_does()
    {
        People("id: ann, name: Ann Lee, aliases: [A. Lee], names: {it: [Anna Lee]}, description: {en: A keeper., it: Una custode.}, born: 1950-05-02, died: 2001~, same_as: ['https://viaf.org/viaf/1']");
        _folder.With("input/organizations.yaml", "- {id: ann, name: The Keepers, born: 1999, died: 2001/2003}\n").With("input/places.yaml", "- {id: ann, name: Gate, born: 1999}\n");
        Build();

        Assert.Equal(
            """{"@context":"https://schema.org","@type":"Person","@id":"https://t.example/x/people/ann.html#person","url":"https://t.example/x/people/ann.html","name":"Ann Lee","alternateName":["A. Lee","Anna Lee"],"description":"A keeper.","birthDate":"1950-05-02","sameAs":["https://viaf.org/viaf/1"]}""",
            Data("people/ann.html"));
        Assert.Equal("1999 Organization", Data("organizations/ann.html") is var org ? $"{Key(org, "foundingDate")} {Key(org, "@type")}" : null);
        Assert.DoesNotContain("dissolutionDate", Data("organizations/ann.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("1999", Data("places/ann.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_base_url_the_record_is_named_relative_to_its_page()
    {
        _folder.With("input/dossier.yaml", "title: T\n");
        People("id: ann, name: Ann Lee");
        Build();

        Assert.Equal("""{"@context":"https://schema.org","@type":"Person","@id":"#person","name":"Ann Lee"}""", Data("people/ann.html"));
    }

    [Fact]
    public void No_text_of_a_record_leaves_the_block_of_data_or_the_page()
    {
        HostilePerson();
        Build();

        var page = new HtmlParser().ParseDocument(Text("people/ann.html"));

        var script = Assert.Single(page.QuerySelectorAll("script"));
        Assert.Equal("application/ld+json", script.GetAttribute("type"));
        Assert.DoesNotContain('<', script.TextContent);
        Assert.Equal(Hostile, Key(script.TextContent, "name"));
        Assert.Equal(Hostile, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Hostile, JsonDocument.Parse(Text("people.json")).RootElement.GetProperty("records")[0].GetProperty("name").GetString());
        Assert.Equal(Hostile, Names().Descendants(Tei + "persName").First().Value);
    }

    [Fact]
    public void The_json_has_the_records_in_the_order_of_the_language_with_their_articles()
    {
        _folder.With("input/dossier.yaml", "title: T\nbase_url: https://t.example/\nlanguage: it\n");
        _folder.With("input/people.yaml", "- {id: z, name: Bo Zed}\n- {id: e, name: Ann Éclair}\n- {id: d, name: Cy Doe}\n- {id: f, name: Di Fox}\n")
            .With("input/articles/a.md", "---\ntitle: A\ndate: 2015~\nlang: en\n---\n\nBo Zed met Cy Doe. Zed left.\n");
        Build();

        var records = JsonDocument.Parse(Text("people.json")).RootElement.GetProperty("records").EnumerateArray().ToArray();

        Assert.Equal(["d", "e", "f", "z"], records.Select(record => record.GetProperty("id").GetString()));
        Assert.Equal(2, records[3].GetProperty("mentions").GetInt32());
        Assert.Equal("""[{"article":"a","lang":"en","date":"2015~","mentions":["m1","m3"]}]""", records[3].GetProperty("articles").GetRawText());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+39 Club", "'+39 Club")]
    [InlineData("-x", "'-x")]
    [InlineData("=a,\"b\"", "\"'=a,\"\"b\"\"\"")]
    [InlineData("a \"b\", c", "\"a \"\"b\"\", c\"")]
    [InlineData("città", "città")]
    public void A_field_of_the_csv_is_quoted_and_never_a_formula(string name, string field)
    {
        _folder.With("input/organizations.yaml", $"- id: x\n  name: {JsonSerializer.Serialize(name)}\n  sort_name: S\n");
        Build();

        Assert.Equal(
            $"id,name,sort_name,description,born,died,aliases,names,same_as,mentions,articles,page\r\nx,{field},S,,,,,,,0,0,organizations/x.html\r\n",
            Text("organizations.csv"));
    }

    [Fact]
    public void The_tei_file_has_what_its_content_models_ask_for_in_their_order()
    {
        People("id: ann, name: 'Ann Mary van Dyke Jr.', sort_name: 'van Dyke, Ann Mary, Jr.', aliases: [Annie], names: {it: [Anna]}, description: {en: A keeper.}, born: 1950, same_as: ['https://viaf.org/viaf/1', 'https://id.loc.gov/x/2']");
        _folder.With("input/organizations.yaml", "- {id: ann, name: Keepers, description: {en: Some.}, born: 1999, same_as: ['https://ror.org/1']}\n").With("input/places.yaml", "- {id: ann, name: Gate, born: 1999, description: {en: It.}, same_as: ['https://www.geonames.org/1']}\n");
        Build();

        var tei = Names();

        Assert.Equal("teiHeader text", Children(tei));
        Assert.Equal("titleStmt publicationStmt sourceDesc", Children(tei.Descendants(Tei + "fileDesc").Single()));
        Assert.Equal("listPerson listOrg listPlace", Children(tei.Descendants(Tei + "body").Single()));
        var person = tei.Descendants(Tei + "person").Single();
        Assert.Equal("persName persName persName persName birth idno idno note note", Children(person));
        Assert.Equal("forename:Ann forename:Mary surname:van Dyke genName:Jr.", string.Join(' ', person.Elements().First().Elements().Select(part => $"{part.Name.LocalName}:{part.Value}")));
        Assert.Equal("Ann Mary van Dyke Jr.", person.Elements().First().Value);
        Assert.Equal(["VIAF", "Library_of_Congress"], person.Elements(Tei + "idno").Select(idno => (string?)idno.Attribute("type")));
        Assert.Equal("it", (string?)person.Elements(Tei + "persName").Last().Attribute(Lang));
        Assert.Equal("https://t.example/x/people/ann.html", (string?)person.Descendants(Tei + "ptr").Single().Attribute("target"));
        Assert.Equal("orgName orgName event idno note note", Children(tei.Descendants(Tei + "org").Single()));
        Assert.Equal("placeName placeName event idno note note", Children(tei.Descendants(Tei + "place").Single()));
        Assert.Equal(["person-ann", "org-ann", "place-ann"], tei.Descendants().Attributes(Id).Select(id => XmlConvert.VerifyNCName(id.Value).Replace("organization", "org", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1976-11-19", "when=1976-11-19")]
    [InlineData("1976-11", "when=1976-11")]
    [InlineData("1976", "when=1976")]
    [InlineData("1976~", "when=1976 cert=medium when-custom=1976~")]
    [InlineData("1976-11?", "when=1976-11 cert=low when-custom=1976-11?")]
    [InlineData("197X", "notBefore=1970-01-01 notAfter=1979-12-31 when-custom=197X")]
    [InlineData("1976-21", "notBefore=1976-03-01 notAfter=1976-05-31 when-custom=1976-21")]
    [InlineData("1976/1978-02", "notBefore=1976-01-01 notAfter=1978-02-28 when-custom=1976/1978-02")]
    [InlineData("1976/..", "notBefore=1976-01-01 when-custom=1976/..")]
    [InlineData("../1976", "notAfter=1976-12-31 when-custom=../1976")]
    [InlineData("-0099-07", "when-iso=-0099-07")]
    [InlineData("-0099/0014", "notBefore-iso=-0099-01-01 notAfter-iso=0014-12-31 when-custom=-0099/0014")]
    [InlineData("1976-11-19T20:00:00", "notBefore=1976-11-19 notAfter=1976-11-19 when-custom=1976-11-19T20:00:00")]
    public void A_date_becomes_the_attributes_of_tei(string edtf, string attributes)
    {
        People($"id: ann, name: Ann Lee, born: '{edtf}'");
        Build();

        var birth = Names().Descendants(Tei + "birth").Single();

        Assert.Equal(edtf, birth.Value);
        Assert.Equal(attributes, string.Join(' ', birth.Attributes().Where(attribute => attribute.Name != "datingMethod").Select(attribute => $"{attribute.Name}={attribute.Value}")));
        Assert.Equal(birth.Attribute("when-custom") is null, birth.Attribute("datingMethod") is null);
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_left_out()
    {
        _folder.With("input/people.yaml", "- id: ann\n  name: \"Ann\\u0001 Lee\\u000b\"\n");
        Build();

        Assert.Equal("Ann Lee", Names().Descendants(Tei + "persName").First().Value);
    }

    [Fact]
    public void The_index_offers_the_files_of_its_kind_and_kinds_without_records_have_none()
    {
        People("id: ann, name: Ann Lee");
        Build();

        var links = new HtmlParser().ParseDocument(Text("people/index.html")).QuerySelectorAll("main .more a").Select(link => link.GetAttribute("href"));

        Assert.Equal(["../people.json", "../people.csv", "../names.tei.xml"], links);
        Assert.All(["people.json", "people.csv", "names.tei.xml"], file => Assert.Contains("  " + file + "\n", Text("manifest-sha256.txt"), StringComparison.Ordinal));
        Assert.False(File.Exists(_folder["output/places.json"]));
    }

    [Fact]
    public void A_dossier_without_records_has_no_files_of_them()
    {
        Build();

        Assert.False(File.Exists(_folder["output/names.tei.xml"]));
    }

    public void Dispose() => _folder.Dispose();

    private static string Children(XElement element) => string.Join(' ', element.Elements().Select(child => child.Name.LocalName));

    private static string? Key(string json, string key) => JsonDocument.Parse(json).RootElement.GetProperty(key).GetString();

    private void People(string record) => _folder.With("input/people.yaml", $"- {{{record}}}\n");

    private void HostilePerson() => _folder.With("input/people.yaml", $"- id: ann\n  name: {JsonSerializer.Serialize(Hostile)}\n  sort_name: x\n  description: {{en: {JsonSerializer.Serialize(Hostile)}}}\n");

    private void Build() => Assert.False(SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).HasErrors);

    private string Data(string page) => new HtmlParser().ParseDocument(Text(page)).QuerySelector("head script[type='application/ld+json']")!.TextContent;

    private XElement Names() => XDocument.Parse(Text("names.tei.xml"), LoadOptions.PreserveWhitespace).Root!;

    private string Text(string path) => File.ReadAllText(_folder["output/" + path]);
}
