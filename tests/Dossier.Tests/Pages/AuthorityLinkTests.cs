using Dossier.Pages;

namespace Dossier.Tests.Pages;

public sealed class AuthorityLinkTests
{
    [Theory]
    [InlineData("https://www.wikidata.org/entity/Q42", "Wikidata")]
    [InlineData("https://it.wikipedia.org/wiki/A_B", "Wikipedia")]
    [InlineData("http://viaf.org/viaf/113230702", "VIAF")]
    [InlineData("https://d-nb.info/gnd/119033364", "GND")]
    [InlineData("https://isni.org/isni/0000000080455980", "ISNI")]
    [InlineData("https://orcid.org/0000-0002-1825-0097", "ORCID")]
    [InlineData("https://www.example.org/people/7", "example.org")]
    [InlineData("https://notviaf.org/1", "notviaf.org")]
    [InlineData("https://viaf.org.example.com/1", "viaf.org.example.com")]
    public void An_address_is_named_after_what_people_call_its_host(string address, string name) =>
        Assert.Equal(name, AuthorityLink.Of(address).Name);
}
