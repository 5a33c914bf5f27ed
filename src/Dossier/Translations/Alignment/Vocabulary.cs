namespace Dossier.Translations.Alignment;

/// <summary>The tokens of one language in a group of pairs: each has a number, and is counted.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _tokens = [];
    private readonly List<int> _counts = [];

    /// <summary>What each token counts more than it was seen.</summary>
    private const double Unseen = 0.5;

    /// <summary>How many different tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>How many tokens in all.</summary>
    public long Total { get; private set; }

    /// <summary>The token of a number.</summary>
    public string this[int number] => _tokens[number];

    /// <summary>How often a token was added.</summary>
    public int CountOf(int number) => _counts[number];

    /// <summary>The number of a token, which is counted.</summary>
    public int Add(string token)
    {
        if (!_numbers.TryGetValue(token, out var number))
        {
            _numbers.Add(token, number = _tokens.Count);
            _tokens.Add(token);
            _counts.Add(0);
        }

        _counts[number]++;
        Total++;
        return number;
    }

    /// <summary>The number of a token, or -1.</summary>
    public int Find(string token) => _numbers.GetValueOrDefault(token, -1);

    /// <summary>The share of a token among all.</summary>
    public double ShareOf(int number) => (_counts[number] + Unseen) / (Total + (Unseen * Count));
}
