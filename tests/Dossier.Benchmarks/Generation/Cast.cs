using Dossier.Benchmarks.Names;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Generation;

/// <summary>
/// Who and what appears in one article, and what has been named so far: a person by the full name first, by the
/// surname afterwards, now and then by the full name or by the alias again.
/// </summary>
public sealed class Cast
{
    private readonly SplitMix64 random;
    private readonly List<Authority> people = [];
    private readonly List<Authority> organizations = [];
    private readonly List<Authority> places = [];

    public Cast(SplitMix64 random)
    {
        this.random = random;
        Choose(People.All, random.Between(4, 6), people);
        Choose(Organizations.All, random.Between(2, 3), organizations);
        Choose(Places.All, random.Between(3, 4), places);
    }

    public SortedSet<string> PeopleNamed { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> OrganizationsNamed { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> PlacesNamed { get; } = new(StringComparer.Ordinal);

    /// <summary>Mentions of people, organizations and places so far, in one language.</summary>
    public int Mentions { get; private set; }

    public Authority Person(Authority? butNot) => Other(people, butNot);

    public Authority Place(Authority? butNot) => Other(places, butNot);

    public Bilingual NamePerson(Authority person)
    {
        Mentions++;
        if (PeopleNamed.Add(person.Name.English))
        {
            return person.Name;
        }

        return random.Below(10) switch
        {
            0 => person.Name,
            1 when person.Alias is not null => Bilingual.Same(person.Alias),
            _ => person.ShortName,
        };
    }

    public Bilingual NamePlace(Authority place)
    {
        Mentions++;
        PlacesNamed.Add(place.Name.English);
        return place.Name;
    }

    public Bilingual NameOrganization()
    {
        Mentions++;
        var organization = random.Pick(organizations);
        OrganizationsNamed.Add(organization.Name.English);
        return organization.Name;
    }

    // Two bearers of one surname never meet: nobody, man or machine, could tell them apart.
    private void Choose(IReadOnlyList<Authority> all, int count, List<Authority> chosen)
    {
        while (chosen.Count < count)
        {
            var candidate = all[random.SkewedBelow(all.Count)];
            if (chosen.TrueForAll(other => other.ShortName != candidate.ShortName))
            {
                chosen.Add(candidate);
            }
        }
    }

    private Authority Other(List<Authority> all, Authority? butNot)
    {
        var candidate = random.Pick(all);
        return candidate == butNot ? all[(all.IndexOf(candidate) + 1) % all.Count] : candidate;
    }
}
