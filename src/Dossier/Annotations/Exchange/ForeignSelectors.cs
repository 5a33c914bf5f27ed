using System.Collections.Immutable;
using Dossier.Quotes;

namespace Dossier.Annotations.Exchange;

/// <summary>The selectors of a target (section 4.2): the first quote, and the names of those that a note of ours can't have.</summary>
internal sealed record ForeignSelectors(TextQuoteSelector? Quote, ImmutableArray<string> Others)
{
    /// <summary>Reads <c>selector</c>, and what refines it.</summary>
    public static ForeignSelectors Read(PlacedJson? selector)
    {
        TextQuoteSelector? quote = null;
        var others = ImmutableArray.CreateBuilder<string>();
        var open = new Queue<PlacedJson>(selector?.Items ?? []);
        while (open.TryDequeue(out var one))
        {
            var type = JsonLd.Types(one).FirstOrDefault() ?? "a selector";
            if (quote is null && one["exact"]?.Text is { } exact)
            {
                quote = new TextQuoteSelector(OneLine(exact), OneLine(one["prefix"]?.Text), OneLine(one["suffix"]?.Text));
            }
            else if (type == "Choice")
            {
                foreach (var item in one["items"]?.Items ?? [])
                {
                    open.Enqueue(item);
                }
            }
            else
            {
                // Places in a page of another program are none in the plain text of an article.
                others.Add(type);
            }

            foreach (var finer in one["refinedBy"]?.Items ?? [])
            {
                open.Enqueue(finer);
            }
        }

        return new ForeignSelectors(quote, [.. others.Distinct(StringComparer.Ordinal)]);
    }

    private static string OneLine(string? text) => Text.KeywordInContext.OneLine(text ?? string.Empty).Trim();
}
