using System.Collections.Immutable;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Names;

/// <summary>Three hundred invented people. Each surname belongs to two of them, as in life; no full name comes twice.</summary>
public static class People
{
    private const string GivenNames =
        "Ada Alberto Agnes Bruno Bianca Carlo Clara Daniel Delia Edmund Elena Enrico Esther Fabio Flora Giles Giulia Hugo " +
        "Helen Ivan Irene Jacopo Joan Karl Katia Lorenzo Lucy Marco Martha Nadia Neil Oreste Olga Paolo Petra Quentin Rita " +
        "Rufus Silvia Stefano Tessa Tommaso Una Ugo Vera Victor Wanda Walter Xenia Yusuf Yvonne Zeno Zelda Andrea Miriam " +
        "Nicola Ingrid Leon Amina Omar";

    private const string Surnames =
        "Abernethy Adinolfi Aldermoor Ambrosetti Ardizzone Ashgrove Baldoria Bancroft Barberis Bellacorte Birkbeck Boscaro " +
        "Brackley Brunetti Calderara Cantwell Carravetta Castellino Chadburn Cogliati Coldwater Corradini Cressley Dalmasso " +
        "Danby Deangeli Dorrington Drummore Ellerby Emanuelli Erskine Fabrizi Fairclough Fenwick Ferraguti Fontanesi Frobisher " +
        "Gallizio Garnett Gherardi Gilchrist Giordanengo Gorringe Grantley Grimaldelli Guarnieri Haddow Halloran Hartnell " +
        "Hawksworth Heseltine Holroyd Iannelli Ilderton Invernizzi Jessop Jovanelli Kavanagh Kellaway Kirkbride Kowalczyk " +
        "Lachlan Lambertini Lanfranchi Larkspur Lindqvist Locatelli Lonsdale Lucherini Macready Maffezzoli Malaspini Marchetti " +
        "Marlowe Mazzoleni Melchiorri Merriweather Mondadelli Montague Mortimer Nardelli Nettlefold Nicoletti Norbury Novaresi " +
        "Oakeshott Okonjo Olivares Ormerod Orsenigo Osgood Pagnoncelli Palethorpe Passerini Pemberton Petrosino Pickering " +
        "Piovene Pontecorvi Prestwick Quaglia Rainford Ravenscroft Rebaudengo Redmayne Ricciardelli Rookwood " +
        "Rossetto Rutherglen Sacripanti Salvadori Sandringer Scarpellini Sedgwick Selvaggi Shackley Signorelli Skelton " +
        "Spadaccini Stanhope Strozzega Sutcliffe Tagliaferri Tarrant Tedeschini Thackray Tomasoni Torrisi Trelawney Turnbull " +
        "Ubaldini Underhay Urbinati Vaccarino Valsecchi Venturelli Verrall Vignolo Vosper Wadsworth Wainfleet Westcott " +
        "Whitlock Winterbourne Woolcott Yarborough Yelverton Zambelli Zanardini Zucchero";

    private static readonly string[] Given = GivenNames.Split(' ');
    private static readonly string[] Family = Surnames.Split(' ');

    // Trades whose Italian name is the same for women and men.
    private static readonly ImmutableArray<Bilingual> Trades =
    [
        new("Archivist", "Archivista"), new("Journalist", "Giornalista"), new("Pianist", "Pianista"), new("Economist", "Economista"),
        new("Interpreter", "Interprete"), new("Teacher", "Insegnante"), new("Spokesperson", "Portavoce"), new("Driver", "Autista"),
        new("Singer", "Cantante"), new("Chemist", "Chimista"),
    ];

    public static ImmutableArray<Authority> All { get; } = [.. Enumerable.Range(0, 300).Select(Person)];

    private static Authority Person(int index)
    {
        var surname = Family[index % Family.Length];
        var given = Given[((index * 7) + (index / Family.Length * 11)) % Given.Length];
        var trade = Trades[index * 3 % Trades.Length];
        var city = Places.All[index * 13 % Places.All.Length].Name;
        return new Authority(
            Id: $"{given}-{surname}".ToLowerInvariant(),
            Name: Bilingual.Same($"{given} {surname}"),
            SortName: $"{surname}, {given}",
            ShortName: Bilingual.Same(surname),
            Alias: index % 10 == 0 ? $"{given} {(char)('A' + (index % 23))}. {surname}" : null,
            Description: new Bilingual($"{trade.English} in {city.English}.", $"{trade.Italian} a {city.Italian}."));
    }
}
