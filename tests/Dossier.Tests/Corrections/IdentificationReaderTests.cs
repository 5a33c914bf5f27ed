using Dossier.Corrections;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Quotes;
using Dossier.Tests.Names;

namespace Dossier.Tests.Corrections;

public class IdentificationReaderTests
{
    private static readonly AuthorityRegistry Registry = Registered.Of(
        "- {id: ann-lee, name: Ann Lee}\n- {id: lee, name: Bob Lee}", places: "- {id: lee, name: River Lee}");

    [Theory]
    [InlineData("is: ann-lee", "person/ann-lee", "")]
    [InlineData("is: place/lee", "place/lee", "")]
    [InlineData("is_not: ann-lee", "", "person/ann-lee")]
    [InlineData("is_not: [ann-lee, person/lee, person/ann-lee]", "", "person/ann-lee person/lee")]
    [InlineData("is: ann-lee\n  is_not: person/lee", "person/ann-lee", "person/lee")]
    public void A_record_is_named_by_its_id_or_with_its_kind(string entry, string named, string others)
    {
        var (ruling, findings) = Read(entry);

        Assert.Empty(findings);
        Assert.Equal(named, ruling!.Is is { } record ? RecordReference.Whole(record) : "");
        Assert.Equal(others, string.Join(' ', ruling.IsNot.Select(RecordReference.Whole)));
        Assert.Null(ruling.Certainty);
    }

    [Fact]
    public void How_sure_the_maintainer_is_can_be_said() => Assert.Equal(Certainty.Low, Read("is: ann-lee\n  certainty: low").Ruling!.Certainty);

    [Theory]
    [InlineData("is: ann-le", "2:7: error DOS307: there is no record 'ann-le'. Hint: did you mean 'ann-lee'?")]
    [InlineData("is: place/ann-lee", "2:7: error DOS307: there is no record 'place/ann-lee'. Hint: did you mean 'person/ann-lee'?")]
    [InlineData("is: place/lea", "2:7: error DOS307: there is no record 'place/lea'. Hint: did you mean 'place/lee'?")]
    [InlineData("is_not: [ann-lee, ann]", "2:21: error DOS307: there is no record 'ann'. ")]
    [InlineData("is: lee", "2:7: error DOS308: 'lee' may be the person 'Bob Lee' or the place 'River Lee'. Hint: write person/lee or place/lee.")]
    [InlineData("is: [ann-lee]", "2:7: error DOS103: 'is' has to be a text, and is a list. ")]
    [InlineData("is: ann-lee\n  is_not: [person/lee, ann-lee]", "3:11: error DOS304: a correction has to say one thing, and this one says 'is' and 'is_not' of 'ann-lee'. ")]
    [InlineData("is_not: []", "2:11: error DOS304: a correction has to say one thing, and this one says nothing. ")]
    [InlineData("is: ann-lee\n  date: 2015", "2:7: error DOS304: a correction has to say one thing, and this one says 'date' and 'is'. ")]
    [InlineData("is: ann-lee\n  certainty: sure", "3:14: error DOS114: 'certainty' can't be 'sure'. Hint: use one of low, medium, high.")]
    public void What_names_no_record_is_an_error_at_its_place(string entry, string finding)
    {
        var (ruling, findings) = Read(entry);

        Assert.Null(ruling);
        Assert.StartsWith("corrections/a.yaml:" + finding, Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_has_no_certainty_of_its_own_since_edtf_says_it() =>
        Assert.StartsWith("corrections/a.yaml:3:3: warning DOS105: unknown key 'certainty'. ", Assert.Single(Read("date: 2015?\n  certainty: low").Findings), StringComparison.Ordinal);

    private static (IdentificationRuling? Ruling, IReadOnlyList<string> Findings) Read(string entry)
    {
        var bag = new DiagnosticBag();
        var file = new SourceFile("corrections/a.yaml", $"- quote: {{exact: one}}\n  {entry}\n  because: B.\n");
        return (CorrectionFile.Read(file, Registry, bag).SingleOrDefault()?.Ruling as IdentificationRuling, [.. bag.ToImmutable().Select(finding => finding.ToString())]);
    }
}
