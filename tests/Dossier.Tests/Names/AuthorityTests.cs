using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Tests.Names;

public class AuthorityTests
{
    private static (ImmutableArray<AuthorityRecord> Records, string[] Findings) Read(string yaml, RecordKind kind = RecordKind.Person)
    {
        var bag = new DiagnosticBag();
        var records = AuthorityFile.Read(new SourceFile("people.yaml", yaml), kind, bag);
        return (records, [.. bag.ToImmutable().Select(d => $"{d.Span} {d.Code.Id}")]);
    }

    private static LanguageTag Tag(string language) => LanguageTag.TryParse(language, out var tag) ? tag : default;

    [Theory]
    [InlineData("names: {it: \"\"}")]
    [InlineData("description: {en: \"\"}")]
    public void An_empty_text_is_reported_and_left_out(string key)
    {
        var (records, findings) = Read($"- id: jack\n  name: Jack Dorsey\n  {key}\n");

        Assert.Single(findings, finding => finding.EndsWith("DOS104", StringComparison.Ordinal));
        Assert.Empty(Assert.Single(records).Names);
        Assert.Empty(records[0].Descriptions);
        Assert.DoesNotContain(records[0].Aliases, string.IsNullOrWhiteSpace);
    }

    [Fact]
    public void A_record_is_read_as_written()
    {
        var (records, findings) = Read("""
            - id: jack-dorsey
              name: Jack Dorsey
              aliases: ["@jack"]
              names: {it: [Jack Dorsey, Giacomo Dorsey], PT-br: Zé}
              description: {en: A founder., it: Un fondatore.}
              born: "1976-11-19"
              died: null
              same_as: https://www.wikidata.org/entity/Q1
              not: Jack Dorsey Smith
            """);
        Assert.Empty(findings);
        var record = Assert.Single(records);
        Assert.Equal(RecordKind.Person, record.Kind);
        Assert.Equal("jack-dorsey", record.Id);
        Assert.Equal("Dorsey, Jack", record.SortName);
        Assert.Equal(["@jack"], record.Aliases);
        Assert.Equal(["it", "pt-BR"], record.Names.Keys);
        Assert.Equal("1976-11-19", record.Born?.ToString());
        Assert.Null(record.Died);
        Assert.Equal(["https://www.wikidata.org/entity/Q1"], record.SameAs);
        Assert.Equal(["Jack Dorsey Smith"], record.Not);
        Assert.Equal("people.yaml:1:3", record.Span.ToString());
    }

    [Fact]
    public void All_errors_are_reported_in_one_run()
    {
        var (records, findings) = Read("""
            - id: Jack Dorsey
              name: Jack Dorsey
            - id: x
              nam: X
            - id: ok
              name: O K
              same_as: [ftp://a.b, nowhere]
              description: {english!: E}
            """);
        Assert.Equal(["ok"], records.Select(r => r.Id));
        Assert.Empty(records[0].SameAs);
        Assert.Equal(
            [
                "people.yaml:1:7 DOS118", "people.yaml:3:3 DOS104", "people.yaml:4:3 DOS105", "people.yaml:8:27 DOS109",
                "people.yaml:7:13 DOS115", "people.yaml:7:24 DOS115",
            ],
            findings);
    }

    [Theory]
    [InlineData("a-1", true)]
    [InlineData("2pac", true)]
    [InlineData("A", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a_b", false)]
    [InlineData("é", false)]
    public void An_id_is_lower_case_letters_digits_and_single_hyphens(string id, bool valid) =>
        Assert.Equal(valid ? [] : ["people.yaml:1:8 DOS118"], Read($"- {{id: {id}, name: N}}").Findings);

    [Theory]
    [InlineData(RecordKind.Person, "Jack Dorsey", "Dorsey, Jack")]
    [InlineData(RecordKind.Person, "Madonna", "Madonna")]
    [InlineData(RecordKind.Person, "Mark Elliot Zuckerberg", "Zuckerberg, Mark Elliot")]
    [InlineData(RecordKind.Person, "Dick van Dyke", "van Dyke, Dick")]
    [InlineData(RecordKind.Person, "Ursula von der Leyen", "von der Leyen, Ursula")]
    [InlineData(RecordKind.Person, "Al Gore", "Gore, Al")]
    [InlineData(RecordKind.Person, "Martin Luther King, Jr.", "King, Martin Luther, Jr.")]
    [InlineData(RecordKind.Organization, "The Guardian", "Guardian")]
    [InlineData(RecordKind.Organization, "L’Espresso", "Espresso")]
    [InlineData(RecordKind.Place, "Il Cairo", "Cairo")]
    [InlineData(RecordKind.Organization, "The", "The")]
    [InlineData(RecordKind.Organization, "Theranos Inc", "Theranos Inc")]
    public void A_sort_name_is_made_where_none_is_written(RecordKind kind, string name, string expected) =>
        Assert.Equal(expected, Read($"- {{id: x, name: \"{name}\"}}", kind).Records[0].SortName);

    [Theory]
    [InlineData("it-CH", "Stato Islamico", "Gruppo")]
    [InlineData("pt-BR", "EI", "Grupo")]
    [InlineData("pt", "Islamic State", "Group")]
    [InlineData("de", "Islamic State", "Group")]
    public void Names_and_descriptions_fall_back_from_tag_to_language(string language, string name, string description)
    {
        var record = Read("[{id: x, name: Islamic State, names: {it: Stato Islamico, pt-BR: EI}, description: {en: Group, it: Gruppo, pt-BR: Grupo}}]").Records[0];
        Assert.Equal(name, record.NameIn(Tag(language)));
        Assert.Equal(description, record.DescriptionIn(Tag(language)));
    }

    [Theory]
    [InlineData("{it: Gruppo, fr: Groupe}", "Groupe")]
    [InlineData("{}", null)]
    public void A_description_in_any_language_is_better_than_none(string descriptions, string? expected) =>
        Assert.Equal(expected, Read($"[{{id: x, name: X, description: {descriptions}}}]").Records[0].DescriptionIn(Tag("de")));

    [Fact]
    public void The_registry_sorts_by_kind_then_folded_sort_name_then_id()
    {
        var bag = new DiagnosticBag();
        var registry = AuthorityRegistry.Create(
            [
                .. Read("[{id: a, name: Alba}]", RecordKind.Place).Records,
                .. Read("[{id: z, name: Z Éa}, {id: e2, name: X eb}, {id: e1, name: X Eb}, {id: a, name: A F}]").Records,
            ],
            bag);
        Assert.Empty(bag.ToImmutable());
        Assert.Equal(["z", "e1", "e2", "a", "a"], registry.All.Select(r => r.Id));
        Assert.Equal("Alba", registry.ById(RecordKind.Place, "a")?.Name);
        Assert.Null(registry.ById(RecordKind.Organization, "a"));
    }

    [Fact]
    public void A_taken_id_is_reported_and_the_first_record_stays()
    {
        var bag = new DiagnosticBag();
        var registry = AuthorityRegistry.Create(Read("[{id: a, name: B}, {id: a, name: C}]").Records, bag);
        Assert.Equal("B", registry.ById(RecordKind.Person, "a")?.Name);
        Assert.Equal("people.yaml:1:20: error DOS117: the id 'a' is taken by the person at people.yaml:1:2. Hint: give each its own id.", Assert.Single(bag.ToImmutable()).Format());
    }
}
