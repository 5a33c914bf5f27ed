using System.Collections.Immutable;

namespace Dossier.Dates.Grammar;

/// <summary>
/// All patterns of one stage as one deterministic automaton over symbols, whose states are made when a text first needs
/// them (lazy subset construction, as in RE2: Cox 2010, "Regular Expression Matching in the Wild"). A text is read with
/// one table look-up a token; nothing is ever tried twice.
/// </summary>
internal sealed class PatternAutomaton
{
    /// <summary>The state from which nothing can match any more.</summary>
    public const int Dead = 0;

    /// <summary>The state before the first token.</summary>
    public const int Start = 1;

    private const int Unknown = -1;

    private readonly Lock _building = new();
    private readonly SymbolTable _symbols;
    private readonly Dictionary<string, int> _states = new(StringComparer.Ordinal);
    private readonly List<int[]> _members = [];

    // Grown under the lock and published whole, before any row leads to the new state; so readers need no lock.
    private volatile int[][] _next = [];
    private volatile ImmutableArray<int>[] _accepted = [];

    // Places of all patterns, numbered through.
    private readonly int[] _patternOf;
    private readonly int[] _offsets;

    public PatternAutomaton(ImmutableArray<Pattern> patterns, SymbolTable symbols)
    {
        Patterns = patterns;
        OnlyComposes = patterns.All(pattern => pattern.Places.Any(place => ExpressionClasses.All.Any(classes => (classes & place.Class) != 0)));
        _symbols = symbols;
        _offsets = new int[patterns.Length];
        var patternOf = new List<int>();
        for (var i = 0; i < patterns.Length; i++)
        {
            _offsets[i] = patternOf.Count;
            patternOf.AddRange(Enumerable.Repeat(i, patterns[i].Places.Length));
        }

        _patternOf = [.. patternOf];
        AddState([]);
        AddState([-1]);
    }

    public ImmutableArray<Pattern> Patterns { get; }

    /// <summary>Whether every pattern asks for an expression of an earlier stage.</summary>
    public bool OnlyComposes { get; }

    /// <summary>The state after one more token.</summary>
    public int Next(int state, int symbol)
    {
        var next = Volatile.Read(ref _next[state][symbol]);
        return next != Unknown ? next : Build(state, symbol);
    }

    /// <summary>The patterns that are whole in a state, in the order of the table.</summary>
    public ImmutableArray<int> Accepted(int state) => _accepted[state];

    private int Build(int state, int symbol)
    {
        lock (_building)
        {
            var reached = new SortedSet<int>();
            foreach (var member in _members[state])
            {
                foreach (var candidate in member < 0 ? FirstPlaces() : Followers(member))
                {
                    if (_symbols.Fits(symbol, PlaceAt(candidate)))
                    {
                        reached.Add(candidate);
                    }
                }
            }

            var members = reached.ToArray();
            var key = string.Join(',', members);
            if (!_states.TryGetValue(key, out var next))
            {
                next = AddState(members);
            }

            Volatile.Write(ref _next[state][symbol], next);
            return next;
        }
    }

    private int AddState(int[] members)
    {
        var state = _members.Count;
        _members.Add(members);
        _states[string.Join(',', members)] = state;
        var row = new int[_symbols.Count];
        Array.Fill(row, members.Length == 0 ? Dead : Unknown);
        ImmutableArray<int> accepted =
        [
            .. members.Where(m => m >= 0 && Patterns[_patternOf[m]].IsLast[m - _offsets[_patternOf[m]]]).Select(m => _patternOf[m]).Distinct().Order(),
        ];
        _accepted = [.. _accepted, accepted];
        _next = [.. _next, row];
        return state;
    }

    private IEnumerable<int> FirstPlaces() => Patterns.SelectMany((pattern, i) => pattern.First.Select(place => _offsets[i] + place));

    private IEnumerable<int> Followers(int place)
    {
        var pattern = _patternOf[place];
        return Patterns[pattern].Followers[place - _offsets[pattern]].Select(follower => _offsets[pattern] + follower);
    }

    private PatternPlace PlaceAt(int place) => Patterns[_patternOf[place]].Places[place - _offsets[_patternOf[place]]];
}
