using System.Collections.Immutable;
using System.Numerics;

namespace Dossier.Names.Recognition;

/// <summary>A set of evidence.</summary>
/// <param name="Bits">Bit i: the evidence with the number i.</param>
public readonly record struct EvidenceSet(ulong Bits)
{
    /// <summary>The evidence, in the order of <see cref="Evidence"/>.</summary>
    public ImmutableArray<Evidence> All
    {
        get
        {
            var bits = Bits;
            return [.. Enum.GetValues<Evidence>().Where(evidence => (bits >> (int)evidence & 1) != 0)];
        }
    }

    /// <summary>The sum of the weights: the logarithm of the odds that it is a person, in hundredths.</summary>
    public int Score
    {
        get
        {
            var score = 0;
            for (var bits = Bits; bits != 0; bits &= bits - 1)
            {
                score += EvidenceWeights.Of(BitOperations.TrailingZeroCount(bits));
            }

            return score;
        }
    }

    /// <summary>The set with one more.</summary>
    public EvidenceSet With(Evidence evidence) => new(Bits | 1UL << (int)evidence);

    /// <summary>The set with one more, if a condition holds.</summary>
    public EvidenceSet With(Evidence evidence, bool condition) => condition ? With(evidence) : this;
}
