using System.Collections.Immutable;
using Dossier.Names.Recognition;
using Dossier.Text;

namespace Dossier.Names.Matching;

/// <summary>What a scan has found so far.</summary>
internal sealed class NameFindings(ImmutableArray<AuthorityRecord> records, string plain)
{
    private readonly List<NameMention> _mentions = [];
    private readonly List<AmbiguousName> _ambiguous = [];
    private readonly List<UnlistedMention> _unlisted = [];
    private readonly Dictionary<ulong, int> _acronyms = [];

    /// <summary>A mention of a record.</summary>
    public void Add(int record, NameForm form, TextSpan span, bool isTentative = false) =>
        _mentions.Add(new NameMention(span, records[record], form, span.In(plain)) { IsTentative = isTentative });

    /// <summary>A mention that the maintainer set.</summary>
    public void Add(NameRuling ruling) =>
        _mentions.Add(new NameMention(ruling.Span, ruling.Record, NameForm.Ruled, ruling.Span.In(plain)) { Ruling = ruling });

    /// <summary>A name that several records can be.</summary>
    public void AddAmbiguous(TextSpan span, IEnumerable<int> candidates) =>
        _ambiguous.Add(new AmbiguousName(span, [.. candidates.Order().Select(candidate => records[candidate])], span.In(plain)));

    /// <summary>A name of somebody without a record.</summary>
    public void AddUnlisted(TextSpan span, string name, EvidenceSet? evidence) =>
        _unlisted.Add(new UnlistedMention(span, name, span.In(plain), evidence));

    /// <summary>The article sets letters beside a name: from here on they are the record.</summary>
    public void DefineAcronym(ulong key, int record) => _acronyms[key] = record;

    /// <summary>A mention by letters that the article has defined; false where it has not.</summary>
    public bool TryAddAcronym(ulong key, in NameToken token, Rulings rulings)
    {
        var span = new TextSpan(token.Start, token.Length);
        if (!_acronyms.TryGetValue(key, out var record) || rulings.Reject(span, records[record]) || _mentions.Exists(mention => mention.Span.Overlaps(span)) || _unlisted.Exists(name => name.Span.Overlaps(span)))
        {
            return false;
        }

        // The definition tells what the rules alone could not.
        _ambiguous.RemoveAll(name => name.Span.Overlaps(span));
        Add(record, NameForm.Acronym, span);
        return true;
    }

    /// <summary>All of it, in the order of the text.</summary>
    public NamesFound ToResult() => new(
        [.. _mentions.OrderBy(mention => mention.Span.Start)],
        [.. _ambiguous.OrderBy(name => name.Span.Start)],
        [.. _unlisted.OrderBy(name => name.Span.Start)]);
}
