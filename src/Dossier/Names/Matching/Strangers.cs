using Dossier.Names.Recognition;

namespace Dossier.Names.Matching;

/// <summary>The people of an article who are named in full and not listed: they bear surnames too.</summary>
internal sealed class Strangers
{
    private readonly List<Stranger> _all = [];
    private readonly Dictionary<ulong, (int Person, int First)> _latest = [];

    /// <summary>Somebody with a name and no record.</summary>
    /// <param name="Name">The full name as written first.</param>
    /// <param name="Surname">The key of its last word.</param>
    /// <param name="Initial">The first letter of the first name, folded.</param>
    /// <param name="First">The word where it stands first.</param>
    public sealed record Stranger(string Name, ulong Surname, char Initial, int First);

    /// <summary>Notes a full mention: the person is the latest bearer of the surname from there on.</summary>
    public Stranger Add(string name, ulong surname, char initial, int first)
    {
        var at = _all.FindIndex(stranger => stranger.Surname == surname && stranger.Name == name);
        if (at < 0)
        {
            at = _all.Count;
            _all.Add(new Stranger(name, surname, initial, first));
        }

        _latest[surname] = (at, first);
        return _all[at];
    }

    /// <summary>The latest bearer of a surname and the word of the latest full mention; null and -1 where there is none.</summary>
    public (Stranger? Person, int At) LatestOf(ulong surname) =>
        _latest.TryGetValue(surname, out var at) ? (_all[at.Person], at.First) : (null, -1);

    /// <summary>Whether anybody bears a surname.</summary>
    public bool Bears(ulong surname) => _latest.ContainsKey(surname);

    /// <summary>Whether anybody bears a surname and a first name with an initial.</summary>
    public bool Bears(ulong surname, char initial) => _all.Exists(stranger => stranger.Surname == surname && stranger.Initial == initial);
}
