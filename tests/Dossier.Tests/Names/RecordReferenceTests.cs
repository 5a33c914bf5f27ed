using Dossier.Diagnostics;
using Dossier.Names;

namespace Dossier.Tests.Names;

public class RecordReferenceTests
{
    private static readonly AuthorityRegistry Registry = Registered.Of(
        "- {id: ann-lee, name: Ann Lee, formerly: [a-lee, lees]}\n- {id: bob-lee, name: Bob Lee, formerly: lees}\n- {id: lake, name: Lake Smith}",
        places: "- {id: lake, name: Deep Lake, formerly: [organization/boats]}");

    [Theory]
    [InlineData("ann-lee", "person/ann-lee", "")]
    [InlineData("place/lake", "place/lake", "")]
    [InlineData("a-lee", "person/ann-lee", "a.yaml:1:1: warning DOS310: the record 'a-lee' is 'ann-lee' now. Hint: write ann-lee.")]
    [InlineData("person/a-lee", "person/ann-lee", "a.yaml:1:1: warning DOS310: the record 'person/a-lee' is 'ann-lee' now. Hint: write ann-lee.")]
    [InlineData("boats", "place/lake", "a.yaml:1:1: warning DOS310: the record 'boats' is 'place/lake' now. Hint: write place/lake.")]
    [InlineData("lees", null, "a.yaml:1:1: error DOS308: 'lees' may be the person 'Ann Lee' or the person 'Bob Lee'. Hint: write person/ann-lee or person/bob-lee.")]
    [InlineData("place/a-lee", null, "a.yaml:1:1: error DOS307: there is no record 'place/a-lee'. Hint: give the 'id' of a record of people.yaml, organizations.yaml or places.yaml.")]
    public void A_reference_means_one_record_also_by_an_id_that_only_it_had_before(string written, string? record, string finding)
    {
        var bag = new DiagnosticBag();

        var found = RecordReference.Resolve(written, new SourceFile("a.yaml", written).Span(0, written.Length), Registry, bag);

        Assert.Equal(record, found is null ? null : RecordReference.Whole(found));
        Assert.Equal(finding, string.Concat(bag.ToImmutable().Select(one => one.ToString())));
    }

    [Fact]
    public void The_shortest_reference_leads_back_to_its_record() => Assert.All(Registry.All, record =>
        Assert.Same(record, RecordReference.Resolve(RecordReference.Of(record, Registry), default, Registry, new DiagnosticBag())));
}
