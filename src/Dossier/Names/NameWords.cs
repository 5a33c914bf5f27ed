using System.Collections.Frozen;

namespace Dossier.Names;

/// <summary>The small tables of words around names. All entries are folded (see <see cref="Folding"/>).</summary>
internal static class NameWords
{
    /// <summary>Words that belong to the surname behind them: <c>van Dyke</c>, <c>de la Cruz</c>.</summary>
    public static FrozenSet<string> Particles { get; } = Set(
        "van von der den ten ter zu zum zur de del della dello dei degli dalla di da do dos das du des la le les lo el al bin ibn ben af av d");

    /// <summary>Particles that are no other word in the languages we read: with one of them in lower case a name may begin.</summary>
    public static FrozenSet<string> PlainParticles { get; } = Set("bin ibn abu al von van zu zur af av");

    private static readonly KeyTable<bool> ParticlesInside = Keys(
        "van von der den ten ter zu zum zur de del della dello dei degli di da do dos das du la le al el bin ibn ben af av d");

    /// <summary>Whether a word, in lower case, joins two words with capitals to one name.</summary>
    public static bool IsParticleInside(ulong key) => ParticlesInside[key];

    /// <summary>Words behind a surname.</summary>
    public static FrozenSet<string> Suffixes { get; } = Set("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii senior junior");

    /// <summary>Whether a suffix is an abbreviation, so that a full stop behind it belongs to it: <c>Jr.</c></summary>
    public static bool IsAbbreviatedSuffix(ReadOnlySpan<char> word) =>
        word.Equals("jr", StringComparison.OrdinalIgnoreCase) || word.Equals("sr", StringComparison.OrdinalIgnoreCase);

    /// <summary>Words that say that a saint follows.</summary>
    public static FrozenSet<string> Saints { get; } = Set("san santa santo sant saint sainte sankt st ste sao sveti");

    /// <summary>Abbreviations whose full stop some write and some do not: <c>St. Louis</c>, <c>Mr. Bean</c>.</summary>
    public static FrozenSet<string> Abbreviations { get; } = Set(
        "st ste mt ft mr mrs ms dr jr sr prof rev hon sen rep gov gen adm col maj capt cpt lt sgt insp sig dott avv ing arch on mons card mme mlle sra srta");

    /// <summary>Words whose case is free inside the name of an organization or a place: <c>The Guardian</c> and
    /// <c>the Guardian</c>.</summary>
    public static FrozenSet<string> Small { get; } = Set(
        "the a an of and for in on at to il lo la i gli le un una di del della dello dei degli delle da e per les l d un une du des de et el los las y o os as do dos das der die das den dem und fur von");

    private static readonly FrozenSet<string> ArticleWords = Set("the a an il lo la i gli le l un una les une el los las o os as der die das");

    /// <summary>A name without the article that it begins with, for sorting.</summary>
    public static string WithoutArticle(string name)
    {
        var end = name.IndexOfAny([' ', '\'', '’']);
        return end > 0 && end < name.Length - 1 && ArticleWords.Contains(Folding.Fold(name[..end])) ? name[(end + 1)..].TrimStart() : name;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static KeyTable<bool> Keys(string words) => new([.. words.Split(' ').Select(word => KeyValuePair.Create(WordKey.Of(word), true))]);
}
