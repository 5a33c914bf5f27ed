using System.Collections.Immutable;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Names;

/// <summary>Sixty cities of Europe, about half of them with a name of their own in Italian.</summary>
public static class Places
{
    private const string Cities =
        "Genoa/Genova Turin/Torino Milan/Milano Venice/Venezia Padua/Padova Mantua/Mantova Naples/Napoli Leghorn/Livorno " +
        "Rome/Roma Syracuse/Siracusa Trieste Bologna Ferrara Ravenna Ancona Pescara Bari Lecce Cagliari Palermo London/Londra " +
        "Edinburgh/Edimburgo Dublin/Dublino Paris/Parigi Lyon/Lione Marseille/Marsiglia Nice/Nizza Bordeaux Nantes Lille " +
        "Brussels/Bruxelles Antwerp/Anversa Ghent/Gand Rotterdam Utrecht Hamburg/Amburgo Berlin/Berlino Dresden/Dresda " +
        "Munich/Monaco Cologne/Colonia Vienna Graz Salzburg/Salisburgo Zurich/Zurigo Basel/Basilea Geneva/Ginevra " +
        "Prague/Praga Warsaw/Varsavia Krakow/Cracovia Budapest Zagreb/Zagabria Ljubljana/Lubiana Athens/Atene " +
        "Lisbon/Lisbona Porto Madrid Seville/Siviglia Barcelona/Barcellona Copenhagen/Copenaghen Stockholm/Stoccolma";

    public static ImmutableArray<Authority> All { get; } = [.. Cities.Split(' ').Select(Place)];

    private static Authority Place(string city)
    {
        var names = city.Split('/');
        var both = new Bilingual(names[0], names[^1]);
        return new Authority(
            Id: Slug.From(names[0]),
            Name: both,
            SortName: null,
            ShortName: both,
            Alias: null,
            Description: new Bilingual("City in Europe.", "Città europea."));
    }
}
