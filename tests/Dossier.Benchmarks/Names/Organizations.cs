using System.Collections.Immutable;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Names;

/// <summary>Forty invented organizations, named like brands, so that Italian needs no article before them.</summary>
public static class Organizations
{
    private static readonly string[] Names =
    [
        "Northgate Press", "Alder Bank", "Vela Marittima", "Casa Tessera", "Orion Freight", "Lumen Radio", "Brightwater Mills",
        "Edizioni Lanterna", "Tramontana Film", "Kestrel Airways", "Istmo Energia", "Halcyon Trust", "Corda Viva", "Pinnacle Glass",
        "Ferrovie del Delta", "Saltmarsh Records", "Officine Quadrante", "Marrow & Finch", "Nimbus Telegraph", "Banca Serena",
        "Granite Union", "Teatro Obliquo", "Silverline Shipping", "Cartiere Ombrone", "Ember Foundation", "Porto Franco Servizi",
        "Larch House", "Studio Meridiana", "Wren Insurance", "Cantieri Levante", "Polar Institute", "Radio Argine",
        "Thornfield Labs", "Archivio Fenice", "Quayside Cooperative", "Museo Carbone", "Beacon Weekly", "Agenzia Prisma",
        "Foxglove Society", "Rete Civica Aurora",
    ];

    // A few go by another name in the other language.
    private static readonly Dictionary<string, string> ItalianNames = new(StringComparer.Ordinal)
    {
        ["Halcyon Trust"] = "Fondo Alcione",
        ["Granite Union"] = "Unione Granito",
        ["Ember Foundation"] = "Fondazione Brace",
        ["Polar Institute"] = "Istituto Polare",
        ["Quayside Cooperative"] = "Cooperativa Banchina",
        ["Foxglove Society"] = "Società Digitale Rossa",
    };

    public static ImmutableArray<Authority> All { get; } = [.. Names.Select(Organization)];

    private static Authority Organization(string name, int index)
    {
        var both = new Bilingual(name, ItalianNames.GetValueOrDefault(name, name));
        var city = Places.All[index * 7 % Places.All.Length].Name;
        var founded = 1871 + (index * 3);
        return new Authority(
            Id: Slug.From(name),
            Name: both,
            SortName: null,
            ShortName: both,
            Alias: null,
            Description: new Bilingual($"Founded in {city.English} in {founded}.", $"Nata a {city.Italian} nel {founded}."));
    }
}
