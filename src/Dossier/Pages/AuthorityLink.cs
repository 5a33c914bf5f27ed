using System.Collections.Frozen;

namespace Dossier.Pages;

/// <summary>The same thing in another authority file or reference work.</summary>
/// <param name="Address">The address, as the record has it.</param>
/// <param name="Name">What people call the source: <c>Wikidata</c>; else its host.</param>
public sealed record AuthorityLink(string Address, string Name)
{
    /// <summary>By the host, or the end of it: <c>it.wikipedia.org</c> is Wikipedia.</summary>
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["wikidata.org"] = "Wikidata",
        ["wikipedia.org"] = "Wikipedia",
        ["commons.wikimedia.org"] = "Wikimedia Commons",
        ["viaf.org"] = "VIAF",
        ["d-nb.info"] = "GND",
        ["isni.org"] = "ISNI",
        ["orcid.org"] = "ORCID",
        ["ror.org"] = "ROR",
        ["id.loc.gov"] = "Library of Congress",
        ["data.bnf.fr"] = "BnF",
        ["catalogue.bnf.fr"] = "BnF",
        ["idref.fr"] = "IdRef",
        ["id.sbn.it"] = "SBN",
        ["opac.sbn.it"] = "SBN",
        ["datos.bne.es"] = "BNE",
        ["vocab.getty.edu"] = "Getty",
        ["snaccooperative.org"] = "SNAC",
        ["geonames.org"] = "GeoNames",
        ["openstreetmap.org"] = "OpenStreetMap",
        ["pleiades.stoa.org"] = "Pleiades",
        ["dbpedia.org"] = "DBpedia",
        ["musicbrainz.org"] = "MusicBrainz",
        ["treccani.it"] = "Treccani",
        ["britannica.com"] = "Britannica",
        ["deutsche-biographie.de"] = "Deutsche Biographie",
        ["worldcat.org"] = "WorldCat",
        ["imdb.com"] = "IMDb",
        ["archive.org"] = "Internet Archive",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names an address.</summary>
    /// <param name="address">An absolute http or https address.</param>
    public static AuthorityLink Of(string address) => new(address, NameOf(new Uri(address).Host));

    private static string NameOf(string host)
    {
        for (var end = host; ; end = end[(end.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (Names.TryGetValue(end, out var name))
            {
                return name;
            }

            if (!end.Contains('.', StringComparison.Ordinal))
            {
                return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
            }
        }
    }
}
