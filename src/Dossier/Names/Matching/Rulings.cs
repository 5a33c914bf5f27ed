using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Names.Matching;

/// <summary>What the maintainer says of an article's passages.</summary>
/// <param name="rulings">In any order.</param>
internal sealed class Rulings(ImmutableArray<NameRuling> rulings)
{
    private readonly ImmutableArray<NameRuling> _are = [.. rulings.Where(ruling => ruling.IsRecord).OrderBy(ruling => ruling.Span.Start)];
    private readonly ImmutableArray<NameRuling> _areNot = [.. rulings.Where(ruling => !ruling.IsRecord)];
    private int _next;

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => _are.IsEmpty && _areNot.IsEmpty;

    /// <summary>The identified passage that begins in a word; asked for words in their order.</summary>
    public NameRuling? At(in NameToken token)
    {
        while (_next < _are.Length && _are[_next].Span.End <= token.Start)
        {
            _next++;
        }

        return _next < _are.Length && _are[_next].Span.Start < token.End ? _are[_next] : null;
    }

    /// <summary>Whether words overlap an identified passage.</summary>
    public bool Cover(ReadOnlySpan<NameToken> tokens, int first, int last)
    {
        var span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
        return !_are.IsEmpty && _are.Any(ruling => ruling.Span.Overlaps(span));
    }

    /// <summary>Whether a passage is said not to be a record.</summary>
    public bool Reject(TextSpan span, AuthorityRecord record) =>
        !_areNot.IsEmpty && _areNot.Any(ruling => ReferenceEquals(ruling.Record, record) && ruling.Span.Overlaps(span));
}
