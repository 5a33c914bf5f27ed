using System.Collections.Immutable;
using System.Text;
using Dossier.Quotes;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Translations.Exchange;

/// <summary>Writes beads by quotation, as <c>translations/&lt;slug&gt;.yaml</c> has them: they outlive a sentence put in before them.</summary>
public static class BeadsYaml
{
    /// <summary>The key <c>beads</c>, in the order of the texts.</summary>
    public static string Write(ImmutableArray<BeadByHand> beads, ImmutableArray<Segment> source, ImmutableArray<Segment> target)
    {
        var yaml = new StringBuilder("beads:\n");
        var (from, to) = (new QuotedSide(source), new QuotedSide(target));
        foreach (var bead in beads.OrderBy(bead => bead.SourceCount > 0 ? bead.SourceStart : int.MaxValue).ThenBy(bead => bead.TargetStart))
        {
            var indent = "  - ";
            foreach (var (key, quotes) in new[] { ("source", from.Quotes(bead.SourceStart, bead.SourceCount)), ("target", to.Quotes(bead.TargetStart, bead.TargetCount)) })
            {
                yaml.Append(indent).Append(key).Append(quotes.Length == 0 ? ": []\n" : ":\n");
                indent = "    ";
                foreach (var quote in quotes)
                {
                    yaml.Append("      - ").Append(quote).Append('\n');
                }
            }
        }

        return yaml.ToString();
    }

    /// <summary>One side: a sentence that stands once is quoted alone, another one with the words beside it.</summary>
    private sealed class QuotedSide(ImmutableArray<Segment> segments)
    {
        // Prefixes and suffixes may reach into the segments beside: they stand one behind the other, a line each.
        private readonly string _text = string.Join('\n', segments.Select(segment => segment.Text));
        private readonly ILookup<string, Segment> _same = segments.ToLookup(segment => new FoldedText(segment.Text).Value.Trim(), StringComparer.Ordinal);

        public string[] Quotes(int start, int count) => [.. Enumerable.Range(start, count).Select(Quote)];

        private string Quote(int index)
        {
            var text = segments[index].Text;
            if (_same[new FoldedText(text).Value.Trim()].Take(2).Count() == 1)
            {
                return YamlText.Quoted(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            }

            var start = segments.Take(index).Sum(segment => segment.Text.Length + 1);
            return QuoteWriter.Line(ShortestQuote.Of(_text, new TextSpan(start, text.Length)));
        }
    }
}
