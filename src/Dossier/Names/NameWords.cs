using System.Collections.Frozen;
using Dossier.Text;

namespace Dossier.Names;

/// <summary>The small tables of words around names. All entries are folded (see <see cref="Folding"/>).</summary>
internal static class NameWords
{
    /// <summary>Words that belong to the surname behind them: <c>van Dyke</c>, <c>de la Cruz</c>.</summary>
    public static FrozenSet<string> Particles { get; } = Set(
        "van von der den ten ter zu zum zur de del della dello dei degli dalla di da do dos das du des la le les lo el al bin ibn ben af av d");

    /// <summary>Particles that are no other word in the languages we read: with one of them in lower case a name may begin.</summary>
    public static FrozenSet<string> PlainParticles { get; } = Set("bin ibn abu al von van zu zur af av");

    private static readonly FrozenSet<string> ParticlesInside = Set(
        "van von der den ten ter zu zum zur de del della dello dei degli di da do dos das du la le al el bin ibn ben af av d");

    /// <summary>Whether a folded word, in lower case, joins two words with capitals to one name.</summary>
    public static bool IsParticleInside(ReadOnlySpan<char> word) => ParticlesInside.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Words behind a surname.</summary>
    public static FrozenSet<string> Suffixes { get; } = Set("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii senior junior");

    /// <summary>Whether a suffix is an abbreviation, so that a full stop behind it belongs to it: <c>Jr.</c></summary>
    public static bool IsAbbreviatedSuffix(ReadOnlySpan<char> word) =>
        word.Equals("jr", StringComparison.OrdinalIgnoreCase) || word.Equals("sr", StringComparison.OrdinalIgnoreCase);

    /// <summary>Abbreviations whose full stop some write and some do not: <c>St. Louis</c>, <c>Mr. Bean</c>.</summary>
    public static FrozenSet<string> Abbreviations { get; } = Set("st ste mt ft mr mrs ms dr jr sr");

    /// <summary>Words whose case is free inside the name of an organization or a place: <c>The Guardian</c> and
    /// <c>the Guardian</c>.</summary>
    public static FrozenSet<string> Small { get; } = Set(
        "the a an of and for in on at to il lo la i gli le un una di del della dello dei degli delle da e per les l d un une du des de et el los las y o os as do dos das der die das den dem und fur von");

    private static readonly FrozenSet<string> ArticleWords = Set("the a an il lo la i gli le l un una les une el los las o os as der die das");

    private static readonly FrozenDictionary<string, FrozenSet<string>> TitlesByLanguage = ByLanguage(
        ("en", "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother pope king queen prince princess president chancellor premier minister secretary senator sen representative rep congressman congresswoman governor gov mayor ambassador judge justice attorney prosecutor ceo cto cfo coo founder executive chairman chairwoman chair director officer detective sergeant sgt lieutenant lt captain capt colonel col general gen admiral major commander sheriff agent inspector spokesman spokeswoman spokesperson coach author editor"),
        ("it", "signor signore signora signorina sig sigra dott dottor dottore dottoressa prof professor professore professoressa avv avvocato ing ingegner ingegnere arch don donna padre fra suor papa re regina principe principessa presidente vicepresidente cancelliere cancelliera premier ministro ministra sottosegretario segretario segretaria senatore senatrice deputato deputata onorevole on governatore sindaco sindaca ambasciatore giudice procuratore pm ceo ad amministratore direttore direttrice agente ufficiale ispettore commissario maresciallo sergente tenente capitano colonnello generale ammiraglio comandante portavoce mister ct"),
        ("fr", "m mm mme mlle monsieur madame mademoiselle dr docteur pr professeur me maitre pere soeur pape roi reine prince princesse president presidente chancelier chanceliere premier ministre secretaire senateur senatrice depute deputee gouverneur maire ambassadeur juge procureur pdg directeur directrice agent officier inspecteur commissaire sergent lieutenant capitaine colonel general amiral commandant"),
        ("es", "sr sra srta senor senora senorita don dona dr dra doctor doctora prof profesor profesora padre sor papa rey reina principe princesa presidente presidenta vicepresidente canciller premier ministro ministra secretario secretaria senador senadora diputado diputada gobernador alcalde alcaldesa embajador juez fiscal ceo director directora agente oficial inspector comisario sargento teniente capitan coronel general almirante comandante portavoz"),
        ("pt", "sr sra senhor senhora dom dona dr dra doutor doutora prof professor professora padre irma papa rei rainha principe princesa presidentee chanceler premie ministro ministra secretario secretaria senador senadora deputado deputada governador prefeito embaixador juiz juiza promotor ceo diretor diretora agente oficial inspetor comissario delegado sargento tenente capitao coronel general almirante comandante"),
        ("de", "herr herrn frau fraulein dr doktor prof professor professorin papst konig konigin prinz prinzessin ceo"));

    // German forms titles as compounds: Außenminister, Twitter-Chef, Vizekanzlerin.
    private static readonly string[] GermanTitleEnds =
        ["chef", "chefin", "minister", "ministerin", "prasident", "prasidentin", "kanzler", "kanzlerin", "sprecher", "sprecherin", "direktor", "direktorin", "grunder", "grunderin", "meister", "meisterin", "general", "offizier", "beamter", "beamte"];

    private static readonly FrozenDictionary<string, FrozenSet<string>> OpenersByLanguage = ByLanguage(
        ("en", "the a an and but or nor so yet for if when while where as after before since until once because although though unless that this these those both only even still now then later today yesterday meanwhile however instead also in on at to by with from of about against like unlike according did does do was is has had would will can could should may what why how who not never"),
        ("it", "il lo la i gli le un uno una l e ed ma o anche se quando mentre dove come dopo prima poi poiche perche benche sebbene che chi cosa in nel su sul a ad al da dal di del con per tra fra contro secondo oggi ieri intanto invece tuttavia pero infatti quindi cosi solo non mai ora"),
        ("fr", "le la les l un une des et mais ou donc or ni car si quand lorsque lorsqu comme apres avant depuis puis pendant que qu qui a au en dans sur par avec pour contre selon aujourd hier ainsi aussi cependant pourtant meme seul ne jamais d"),
        ("es", "el la los las un una y e pero o si cuando mientras donde como despues antes luego desde porque aunque que quien a al en de del con por para contra segun hoy ayer tambien solo no nunca asi ahora"),
        ("pt", "o a os as um uma e mas ou se quando enquanto onde como depois antes logo desde porque embora que quem ao em no na de do da com por para contra segundo hoje ontem tambem so nao nunca assim agora"),
        ("de", "der die das ein eine und aber oder denn wenn als wahrend wo wie nach nachdem bevor seit weil obwohl dass wer was in im an am auf zu von mit bei fur gegen laut heute gestern auch nur nicht nie so dann jetzt doch"));

    /// <summary>Whether a folded word is a title or a role in a language; English, where that has no table.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word, LanguageTag language) =>
        Contains(TitlesByLanguage, word, language) || (language.Primary == "de" && IsGermanTitle(word));

    /// <summary>Whether a folded word is one that sentences begin with, and no name.</summary>
    public static bool IsOpener(ReadOnlySpan<char> word, LanguageTag language) => Contains(OpenersByLanguage, word, language);

    /// <summary>A name without the article that it begins with, for sorting.</summary>
    public static string WithoutArticle(string name)
    {
        var end = name.IndexOfAny([' ', '\'', '’']);
        return end > 0 && end < name.Length - 1 && ArticleWords.Contains(Folding.Fold(name[..end])) ? name[(end + 1)..].TrimStart() : name;
    }

    private static bool IsGermanTitle(ReadOnlySpan<char> word)
    {
        foreach (var end in GermanTitleEnds)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(FrozenDictionary<string, FrozenSet<string>> table, ReadOnlySpan<char> word, LanguageTag language) =>
        (table.GetValueOrDefault(language.Primary) ?? table["en"]).GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenDictionary<string, FrozenSet<string>> ByLanguage(params (string Language, string Words)[] rows) =>
        rows.ToFrozenDictionary(row => row.Language, row => Set(row.Words), StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
