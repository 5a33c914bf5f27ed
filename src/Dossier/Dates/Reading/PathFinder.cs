using System.Collections.Immutable;
using Dossier.Dates.Grammar;
using Dossier.Dates.Meaning;

namespace Dossier.Dates.Reading;

/// <summary>
/// Tells which place of a pattern each token of a match fills: forwards the places that can be reached, backwards one
/// way through them. Linear in the tokens, nothing is tried twice.
/// </summary>
internal sealed class PathFinder(DateLanguage language, List<DateExpression> expressions)
{
    private readonly List<List<int>> _reached = [];
    private readonly SlotValues _slots = new();
    private int[] _path = new int[32];

    /// <summary>The first token inside, the one behind the last inside, and the values that the tokens give, until the next call.</summary>
    public (int First, int End, SlotValues Slots) Follow(Pattern pattern, ReadOnlySpan<DateToken> tokens)
    {
        Reach(pattern, tokens);
        if (_path.Length < tokens.Length)
        {
            _path = new int[tokens.Length];
        }

        var path = _path;
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            path[i] = -1;
            foreach (var place in _reached[i])
            {
                var leads = i == tokens.Length - 1 ? pattern.IsLast[place] : pattern.Followers[place].Contains(path[i + 1]);
                if (leads)
                {
                    path[i] = place;
                    break;
                }
            }
        }

        var slots = _slots;
        slots.Clear();
        foreach (var (slot, value) in pattern.Constants)
        {
            slots.Add(slot, value);
        }

        var (first, end) = (-1, tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var place = pattern.Places[path[i]];
            if (place.Zone == PatternZone.Inside)
            {
                first = first < 0 ? i : first;
                end = i + 1;
            }

            Fill(slots, place, tokens[i]);
        }

        return (Math.Max(0, first), end, slots);
    }

    private void Reach(Pattern pattern, ReadOnlySpan<DateToken> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (_reached.Count == i)
            {
                _reached.Add([]);
            }

            var reached = _reached[i];
            reached.Clear();
            if (i == 0)
            {
                Add(pattern, pattern.First, tokens[i].Symbol, reached);
                continue;
            }

            foreach (var before in _reached[i - 1])
            {
                Add(pattern, pattern.Followers[before], tokens[i].Symbol, reached);
            }
        }
    }

    private void Add(Pattern pattern, ImmutableArray<int> candidates, int symbol, List<int> reached)
    {
        foreach (var candidate in candidates)
        {
            if (language.Symbols.Fits(symbol, pattern.Places[candidate]) && !reached.Contains(candidate))
            {
                reached.Add(candidate);
            }
        }
    }

    private void Fill(SlotValues slots, in PatternPlace place, in DateToken token)
    {
        if (token.Kind == TokenKind.Expression)
        {
            if (place.Slot == Slot.Date && place.Zone == PatternZone.Inside)
            {
                slots.Dates.Add(new PlacedExpression(expressions[token.Expression], token.Start, token.End));
            }
        }
        else if (place.Slot != Slot.None)
        {
            var value = token.Entry != 0 ? language.Lexicon[token.Entry].ValueIn(place.Class) : token.Value;
            if (place.Adds)
            {
                slots.AddTo(place.Slot, value);
            }
            else
            {
                slots.Add(place.Slot, value);
            }
        }
    }
}
