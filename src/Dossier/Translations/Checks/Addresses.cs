using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>Addresses that stand in a text as they are: <c>https://…</c>, <c>www.…</c>, <c>name@example.org</c>.</summary>
internal static class Addresses
{
    /// <summary>Where they stand, without the punctuation behind them.</summary>
    public static ImmutableArray<TextSpan> Find(string text)
    {
        if (!text.Contains('@') && !text.Contains("://", StringComparison.Ordinal) && !text.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '«' or '»' or '“' or '”' or '(' or ')'))
            {
                end++;
            }

            var trimmed = end;
            while (trimmed > i && text[trimmed - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’')
            {
                trimmed--;
            }

            if (IsAddress(text.AsSpan()[i..trimmed]))
            {
                found.Add(TextSpan.FromBounds(i, trimmed));
            }

            i = end;
        }

        return found.ToImmutable();
    }

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        var at = word.IndexOf('@');
        return word.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (at > 0 && at < word.Length - 3 && word[at..].Contains('.'));
    }
}
