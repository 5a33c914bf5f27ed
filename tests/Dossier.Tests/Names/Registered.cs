using Dossier.Diagnostics;
using Dossier.Names;

namespace Dossier.Tests.Names;

/// <summary>Registries of authority files that have no errors.</summary>
internal static class Registered
{
    public static AuthorityRegistry Of(string people, string organizations = "[]", string places = "[]")
    {
        var bag = new DiagnosticBag();
        var registry = AuthorityRegistry.Create(
            [
                .. AuthorityFile.Read(new SourceFile("people.yaml", people), RecordKind.Person, bag),
                .. AuthorityFile.Read(new SourceFile("organizations.yaml", organizations), RecordKind.Organization, bag),
                .. AuthorityFile.Read(new SourceFile("places.yaml", places), RecordKind.Place, bag),
            ],
            bag);
        Assert.Empty(bag.ToImmutable());
        return registry;
    }
}
