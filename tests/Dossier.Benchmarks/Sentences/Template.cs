using System.Collections.Immutable;
using System.Text;

namespace Dossier.Benchmarks.Sentences;

/// <summary>
/// A sentence with named slots, in English and in Italian. Both have the same slots, though not in the same order:
/// so a filled template is a sentence and its translation.
/// </summary>
public sealed class Template
{
    private readonly ImmutableArray<Part> english;
    private readonly ImmutableArray<Part> italian;

    public Template(string english, string italian)
    {
        this.english = Parse(english);
        this.italian = Parse(italian);
        if (!SlotsOf(this.english).SetEquals(SlotsOf(this.italian)))
        {
            throw new ArgumentException($"the slots differ: '{english}' / '{italian}'", nameof(italian));
        }
    }

    /// <summary>Asks once for the value of each slot, in the English order, and fills both languages with it.</summary>
    public Bilingual Fill(Func<string, Bilingual> valueOf)
    {
        var values = new Dictionary<string, Bilingual>(StringComparer.Ordinal);
        foreach (var part in english)
        {
            if (part.IsSlot && !values.ContainsKey(part.Text))
            {
                values.Add(part.Text, valueOf(part.Text));
            }
        }

        return new Bilingual(
            Write(english, slot => values[slot].English),
            Write(italian, slot => values[slot].Italian));
    }

    private static string Write(ImmutableArray<Part> parts, Func<string, string> valueOf)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part.IsSlot ? valueOf(part.Text) : part.Text);
        }

        Capitalize(text);
        return text.ToString();
    }

    private static void Capitalize(StringBuilder text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!"*[“«".Contains(text[index], StringComparison.Ordinal))
            {
                text[index] = char.ToUpperInvariant(text[index]);
                return;
            }
        }
    }

    private static HashSet<string> SlotsOf(ImmutableArray<Part> parts) =>
        parts.Where(part => part.IsSlot).Select(part => part.Text).ToHashSet(StringComparer.Ordinal);

    private static ImmutableArray<Part> Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var start = 0;
        while (text.IndexOf('{', start) is var open and >= 0)
        {
            var close = text.IndexOf('}', open);
            parts.Add(new Part(text[start..open], IsSlot: false));
            parts.Add(new Part(text[(open + 1)..close], IsSlot: true));
            start = close + 1;
        }

        parts.Add(new Part(text[start..], IsSlot: false));
        return parts.ToImmutable();
    }

    private readonly record struct Part(string Text, bool IsSlot);
}
