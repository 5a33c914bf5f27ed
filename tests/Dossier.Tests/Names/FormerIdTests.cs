using Dossier.Diagnostics;
using Dossier.Names;

namespace Dossier.Tests.Names;

public class FormerIdTests
{
    [Fact]
    public void A_record_says_which_ids_it_had_and_of_which_kind() => Assert.Equal(
        ["Organization b", "Person a", "Person c"],
        Registered.Of("- {id: x, name: X Y, formerly: [a, organization/b]}\n- {id: z, name: Z Y, formerly: c}").FormerIds
            .Select(former => $"{former.Kind} {former.Id}").Order(StringComparer.Ordinal));

    [Fact]
    public void After_a_split_several_records_had_an_id()
    {
        var registry = Registered.Of("- {id: y, name: Y Z, formerly: [a]}\n- {id: x, name: X Z, formerly: [a, a]}");

        Assert.Equal(["x", "y"], registry.Formerly(RecordKind.Person, "a").Select(record => record.Id).Order(StringComparer.Ordinal));
        Assert.Empty(registry.Formerly(RecordKind.Place, "a"));
    }

    [Theory]
    [InlineData("formerly: [a b]", "people.yaml:3:14: error DOS118: 'a b' can't be an id. ")]
    [InlineData("formerly: [thing/a]", "people.yaml:3:14: error DOS118: 'thing/a' can't be an id. ")]
    [InlineData("formerly: {a: b}", "people.yaml:3:13: error DOS103: 'formerly' has to be a list, and is a map. ")]
    [InlineData("formerly: [x]", "people.yaml:3:14: error DOS405: 'x' is an id of the person at people.yaml:1:3. ")]
    public void What_no_record_can_have_been_called_is_an_error_at_its_place(string key, string finding)
    {
        var bag = new DiagnosticBag();
        var file = new SourceFile("people.yaml", $"- id: x\n  name: X Y\n  {key}\n");

        AuthorityRegistry.Create(AuthorityFile.Read(file, RecordKind.Person, bag), bag);

        Assert.StartsWith(finding, Assert.Single(bag.ToImmutable()).ToString(), StringComparison.Ordinal);
    }
}
