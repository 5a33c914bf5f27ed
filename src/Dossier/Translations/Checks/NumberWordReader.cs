using System.Collections.Immutable;
using System.Globalization;
using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>Reads numbers in words: <c>twenty-one</c>, <c>einundzwanzig</c>, <c>duecentomila</c>, <c>quatre-vingt-dix</c>.</summary>
internal sealed class NumberWordReader(CheckLanguage table, string text, ImmutableArray<TextSpan> words)
{
    /// <summary>The longest first, so that a word is cut where its parts end.</summary>
    private const int LongestPart = 12;

    private const int LargestSmall = 12;

    private decimal _total;
    private decimal _current;
    private bool _isJoined;
    private bool _isWeak;

    /// <summary>The numbers, and whether each is strong enough to be missed: not <c>one</c>, not <c>thousands</c>.</summary>
    public IEnumerable<(NumberMention Number, bool IsStrong)> Find()
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (PartsOf(words[i]) is not { Count: > 0 } parts || parts[0] == 0)
            {
                continue;
            }

            (_total, _current, _isJoined, _isWeak) = (0, 0, false, IsWeak(words[i]));
            var last = i;
            if (!AddAll(parts))
            {
                continue;
            }

            while (last + 1 < words.Length && Next(last) is { } next)
            {
                last = next;
            }

            var isBareMagnitude = last == i && parts.Count == 1 && parts[0] >= 100;
            var value = _total + _current;
            var place = TextSpan.FromBounds(words[i].Start, words[last].End);
            yield return (
                new NumberMention(value.ToString("0.####", CultureInfo.InvariantCulture), place, place.In(text), value <= LargestSmall),
                !isBareMagnitude && !(last == i && _isWeak));
            i = last;
        }
    }

    /// <summary>The value of a word that multiplies what is before it: <c>million</c>, <c>mila</c>; null for others.</summary>
    public static decimal? Magnitude(CheckLanguage table, string word) =>
        table.Numbers.TryGetValue(word, out var number) && number.Value >= 100 && number.Value % 100 == 0 ? number.Value : null;

    private bool IsWeak(TextSpan word) => table.Numbers.TryGetValue(Lower(word), out var number) && number.IsWeak;

    /// <summary>Goes on with the next word, or with the one behind a word that joins; null where the number ends.</summary>
    private int? Next(int last)
    {
        var next = last + 1;
        if (!IsAdjacent(last))
        {
            return null;
        }

        if (table.NumbersJoin.Contains(Lower(words[next])) && next + 1 < words.Length && IsAdjacent(next) && _current + _total >= 20)
        {
            next++;
        }

        var (total, current, joined) = (_total, _current, _isJoined);
        if (PartsOf(words[next]) is { Count: > 0 } parts && AddAll(parts))
        {
            return next;
        }

        (_total, _current, _isJoined) = (total, current, joined);
        return null;
    }

    private bool IsAdjacent(int word) => words[word + 1].Start - words[word].End == 1 && text[words[word].End] is ' ' or '-' or '\u00a0' or '‑';

    private string Lower(TextSpan word) => word.In(text).ToLowerInvariant();

    private bool AddAll(List<decimal> parts) => parts.TrueForAll(Add);

    /// <summary>The values of the parts of a word, 0 for one that joins; null where it is no number.</summary>
    private List<decimal>? PartsOf(TextSpan span)
    {
        var word = Lower(span);
        if (table.Numbers.TryGetValue(word, out var whole))
        {
            return [whole.Value];
        }

        var parts = new List<decimal>();
        for (var at = 0; at < word.Length;)
        {
            var length = Math.Min(LongestPart, word.Length - at);
            for (; length > 0; length--)
            {
                var part = word.Substring(at, length);
                if (table.Numbers.TryGetValue(part, out var number) && (length > 2 || number.Value >= 1))
                {
                    parts.Add(number.Value);
                    break;
                }

                if (at > 0 && table.NumbersJoin.Contains(part) && length > 1)
                {
                    parts.Add(0);
                    break;
                }
            }

            if (length == 0)
            {
                return null;
            }

            at += length;
        }

        return parts.Count > 1 && parts[^1] > 0 ? parts : null;
    }

    private bool Add(decimal value)
    {
        switch (value)
        {
            case 0:
                _isJoined = true;
                return _current > 0;
            case >= 1000:
                if (_total > 0 && _total < value * 1000)
                {
                    return false;
                }

                _total += Math.Max(_current, 1) * value;
                _current = 0;
                return true;
            case 100 when _current < 100:
                _current = Math.Max(_current, 1) * 100;
                return true;
        }

        var below = _current % 100;
        var isFrench = table.Primary == "fr";
        if (_current == 0 || (value < 100 && below == 0) || (value < 10 && below >= 20 && below % 10 == 0)
            || (value >= 20 && value < 100 && below is > 0 and < 10 && _isJoined)
            || (isFrench && value < 20 && below is 60 or 80))
        {
            _current += value;
            return true;
        }

        if (isFrench && below == 4 && value == 20)
        {
            _current += 76;
            return true;
        }

        return false;
    }
}
