using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Dates;
using Dossier.Pipeline;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Checks;

namespace Dossier.Accuracy.Defects;

/// <summary>Where each kind of defect can be planted in a translation.</summary>
internal sealed partial class Planting
{
    private const int FewestWords = 6;

    private readonly TranslationPair _pair;
    private readonly Dice _dice;
    private readonly ImmutableArray<Segment> _source;
    private readonly ImmutableArray<Segment> _target;
    private readonly string _file;

    public Planting(TranslationPair pair, Dice dice)
    {
        _pair = pair;
        _dice = dice;
        _source = TranslationPair.SegmentsOf(pair.Source);
        _target = TranslationPair.SegmentsOf(pair.Translation);
        _file = pair.Translation.File.Text;
    }

    /// <summary>All places of a kind.</summary>
    public IEnumerable<Change> Of(DefectKind kind) => kind.Name switch
    {
        "drop-sentence" => Sentences().Select(s => new Change(kind, s.Span.Start, s.Span.Length, "", s.Sources)),
        "add-sentence" => Sentences().Select(s => new Change(kind, s.Span.End, 0, " " + Strangers.Sentence(_pair.Translation.Language, _dice), [])),
        "leave-untranslated" => Untranslated(kind),
        "change-number" => Numbers(kind),
        "change-date" => Dates(kind),
        "change-name" => Names(kind),
        "drop-quotation" => Quotations(kind),
        "drop-link" => Links(kind),
        _ => Swaps(kind),
    };

    /// <summary>Sentences of paragraphs that are in a sure one-to-one bead, and whose Markdown can be taken out by itself.</summary>
    private IEnumerable<(Segment Target, TextSpan Span, string[] Sources)> Sentences()
    {
        foreach (var bead in _pair.Beads.Where(bead => bead.Kind == BeadKind.OneToOne && !bead.IsDoubtful))
        {
            var (source, target) = (_source[bead.SourceStart], _target[bead.TargetStart]);
            if (target is { Role: SegmentRole.Body, Block: BlockKind.Paragraph } && target.Text.Split(' ').Length >= FewestWords && InFile(target.Span) is { } span)
            {
                yield return (target, span, [source.Id]);
            }
        }
    }

    /// <summary>The span of the file, where what it holds is whole: no mark of Markdown is left over.</summary>
    private TextSpan? InFile(TextSpan plain)
    {
        var source = _pair.Translation.Text.Offsets.ToSource(plain);
        return IsWhole(_file, source.Start, source.Start + source.Length) ? new TextSpan(source.Start, source.Length) : null;
    }

    private static bool IsWhole(string file, int start, int end)
    {
        var text = file[start..end];
        return (start == 0 || char.IsWhiteSpace(file[start - 1])) && (end == file.Length || char.IsWhiteSpace(file[end]))
            && text.Count(c => c == '[') == text.Count(c => c == ']') && text.Count(c => c == '(') == text.Count(c => c == ')')
            && text.Count(c => c == '*') % 4 is 0 && text.Count(c => c == '`') % 2 == 0 && text.Count(c => c == '"') % 2 == 0
            && text.Count(c => c is '«' or '“') == text.Count(c => c is '»' or '”') && !text.Contains('<');
    }

    private IEnumerable<Change> Untranslated(DefectKind kind)
    {
        var file = _pair.Source.File.Text;
        foreach (var (target, span, sources) in Sentences())
        {
            var source = _source.First(segment => segment.Id == sources[0]);
            if (source.Role == SegmentRole.Body && source.Text != target.Text)
            {
                var place = _pair.Source.Text.Offsets.ToSource(source.Span);
                if (IsWhole(file, place.Start, place.Start + place.Length))
                {
                    yield return new Change(kind, span.Start, span.Length, file.Substring(place.Start, place.Length), sources);
                }
            }
        }
    }

    /// <summary>Numbers that both sides have; one digit becomes another.</summary>
    private IEnumerable<Change> Numbers(DefectKind kind)
    {
        foreach (var (bead, segment) in InBeads())
        {
            var before = SourceOf(bead).SelectMany(source => source.Facts).Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var fact in segment.Facts.Where(fact => fact.Kind == FactKind.Number && before.Contains(fact.Key) && fact.Written.All(c => char.IsAsciiDigit(c) || c is '.' or ',')))
            {
                var place = new TextSpan(segment.Span.Start + fact.Start, fact.Written.Length);
                if (_pair.Translation.Dates.Any(date => date.Span.Overlaps(place)) || _pair.Translation.Names.Any(name => name.Span.Overlaps(place)) || !IsPlain(segment, fact))
                {
                    continue;
                }

                yield return Replace(kind, bead, place, OtherDigit(fact.Written));
            }
        }
    }

    /// <summary>Whether a number stands by itself: not in a version, an address or code, nor beside a hyphen or a letter.</summary>
    private static bool IsPlain(Segment segment, Fact fact)
    {
        int before = fact.Start - 1, after = fact.Start + fact.Written.Length;
        return !segment.Marks.Any(mark => mark.Kind == MarkKind.Code && mark.Place.Overlaps(fact.Place))
            && !Addresses().IsMatch(segment.Text)
            && (before < 0 || char.IsWhiteSpace(segment.Text[before]) || segment.Text[before] is '(' or '«' or '“')
            && (after >= segment.Text.Length || char.IsWhiteSpace(segment.Text[after]) || segment.Text[after] is '.' or ',' or ';' or ')' or '%');
    }

    /// <summary>Dates in full that both sides have: the day becomes another, or the year.</summary>
    private IEnumerable<Change> Dates(DefectKind kind)
    {
        foreach (var date in _pair.Translation.Dates.Where(date => date.Basis is DateBasis.Absolute or DateBasis.Context))
        {
            if (BeadAt(date.Span) is { } bead && _pair.Source.Dates.Any(other => other.Value.ToString() == date.Value.ToString() && IsInSource(bead, other.Span))
                && Digits().Match(date.Written) is { Success: true } digits)
            {
                var value = int.Parse(digits.Value, CultureInfo.InvariantCulture);
                if (digits.Length is 1 or 2 or 4)
                {
                    var other = digits.Length == 4 ? value + 1 + _dice.Throw(8) : 1 + ((value + _dice.Throw(26)) % 28);
                    yield return Replace(kind, bead, new TextSpan(date.Span.Start + digits.Index, digits.Length), other.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }

    private IEnumerable<Change> Names(DefectKind kind)
    {
        foreach (var name in _pair.Translation.Names)
        {
            if (BeadAt(name.Span) is { } bead && _pair.Source.Names.Any(other => other.Record.Id == name.Record.Id && IsInSource(bead, other.Span))
                && _pair.Translation.Names.Count(other => other.Record.Id == name.Record.Id && BeadAt(other.Span) == bead) == 1)
            {
                yield return Replace(kind, bead, name.Span, Strangers.Name(_dice));
            }
        }
    }

    /// <summary>Quotations of both sides lose their marks.</summary>
    private IEnumerable<Change> Quotations(DefectKind kind)
    {
        foreach (var (bead, segment) in InBeads())
        {
            if (SourceOf(bead).Sum(source => Quoted().Count(source.Text)) != _target.Slice(bead.TargetStart, bead.TargetCount).Sum(target => Quoted().Count(target.Text)) || segment.Role != SegmentRole.Body)
            {
                continue;
            }

            foreach (var match in Quoted().Matches(segment.Text).Where(match => segment.Block != BlockKind.Code && match.Value.Count(char.IsLetter) > 2))
            {
                yield return Replace(kind, bead, new TextSpan(segment.Span.Start + match.Index, match.Length), match.Value[1..^1].Trim());
            }
        }
    }

    private IEnumerable<Change> Links(DefectKind kind)
    {
        foreach (Match match in MarkdownLink().Matches(_file))
        {
            foreach (var (bead, segment) in InBeads())
            {
                var address = match.Groups["address"].Value;
                var span = _pair.Translation.Text.Offsets.ToSource(segment.Span);
                if (match.Groups["text"].Value != address && span.Start <= match.Index && match.Index < span.Start + span.Length && segment.Marks.Any(mark => mark.Address == address)
                    && SourceOf(bead).Any(source => source.Marks.Any(mark => mark.Address == address)))
                {
                    yield return new Change(kind, match.Index, match.Length, match.Groups["text"].Value, [.. SourceOf(bead).Select(source => source.Id)]);
                }
            }
        }
    }

    private IEnumerable<Change> Swaps(DefectKind kind)
    {
        foreach (Match match in TwoParagraphs().Matches(_file[_pair.Translation.Text.Offsets.Runs[0].SourceStart..]))
        {
            var offset = _pair.Translation.Text.Offsets.Runs[0].SourceStart;
            var span = new TextSpan(match.Index + offset, match.Length);
            var beads = _pair.Beads.Where(bead => Enumerable.Range(bead.TargetStart, bead.TargetCount).Any(i =>
                _target[i].Role == SegmentRole.Body && span.Contains(new TextSpan(_pair.Translation.Text.Offsets.ToSource(_target[i].Span).Start, 0))));
            yield return new Change(
                kind, span.Start, span.Length, match.Groups["second"].Value + "\n\n" + match.Groups["first"].Value, [.. beads.SelectMany(SourceOf).Select(source => source.Id)]);
        }
    }

    private Change Replace(DefectKind kind, Bead bead, TextSpan plain, string after)
    {
        var span = _pair.Translation.Text.Offsets.ToSource(plain);
        return new Change(kind, span.Start, span.Length, after, [.. SourceOf(bead).Select(source => source.Id)]);
    }

    private string OtherDigit(string written)
    {
        var places = Enumerable.Range(0, written.Length).Where(i => char.IsAsciiDigit(written[i])).ToArray();
        var at = places[_dice.Throw(places.Length)];
        var least = at == 0 ? 1 : 0;
        var digit = (char)('0' + least + ((written[at] - '0' - least + 1 + _dice.Throw(9 - least)) % (10 - least)));
        return written[..at] + digit + written[(at + 1)..];
    }

    private IEnumerable<(Bead Bead, Segment Segment)> InBeads() => _pair.Beads.Where(bead => bead.SourceCount > 0)
        .SelectMany(bead => _target.Slice(bead.TargetStart, bead.TargetCount).Where(segment => segment.Role == SegmentRole.Body).Select(segment => (bead, segment)));

    private Bead? BeadAt(TextSpan plain) => _pair.Beads.FirstOrDefault(bead => bead.SourceCount > 0
        && Enumerable.Range(bead.TargetStart, bead.TargetCount).Any(i => _target[i].Role == SegmentRole.Body && _target[i].Span.Contains(plain)));

    private bool IsInSource(Bead bead, TextSpan plain) => SourceOf(bead).Any(segment => segment.Role == SegmentRole.Body && segment.Span.Contains(plain));

    private IEnumerable<Segment> SourceOf(Bead bead) => _source.Slice(bead.SourceStart, bead.SourceCount);

    [GeneratedRegex("«[^«»]+»|“[^“”]+”|\"[^\"]+\"|„[^„“]+“", RegexOptions.None, 5000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<!!)\[(?<text>[^\[\]]+)\]\((?<address>https?:[^()\s]+)\)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"(?<=\n\n)(?<first>[\p{L}*“«].{120,})\n\n(?<second>[\p{L}*“«].{120,})(?=\n\n|\n?$)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex TwoParagraphs();

    [GeneratedRegex(@"(?<!\d)(\d{4}|\d\d?)(?![\d/:.-]\d)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Digits();

    [GeneratedRegex("://|@", RegexOptions.None, 5000)]
    private static partial Regex Addresses();
}
