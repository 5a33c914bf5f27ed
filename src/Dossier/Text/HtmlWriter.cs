using System.Collections.Immutable;
using System.Text;

namespace Dossier.Text;

/// <summary>Writes tags and escaped text; the one place where article text becomes HTML.</summary>
public static class HtmlWriter
{
    /// <summary>Text as HTML: <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c> are escaped.</summary>
    public static void Text(StringBuilder html, ReadOnlySpan<char> text) => Escape(html, text, "&<>");

    /// <summary>A start tag. A null id is left out.</summary>
    public static void OpenTag(StringBuilder html, string tag, string? id, ImmutableArray<ContentAttribute> attributes)
    {
        html.Append('<').Append(tag);
        if (id is not null)
        {
            Attribute(html, "id", id);
        }

        foreach (var (name, value) in attributes)
        {
            Attribute(html, name, value);
        }

        html.Append('>');
    }

    /// <summary>An end tag.</summary>
    public static void CloseTag(StringBuilder html, string tag) => html.Append("</").Append(tag).Append('>');

    private static void Attribute(StringBuilder html, string name, string value)
    {
        html.Append(' ').Append(name).Append("=\"");
        Escape(html, Characters.Clean(value), "&\"<>");
        html.Append('"');
    }

    private static void Escape(StringBuilder html, ReadOnlySpan<char> text, string special)
    {
        while (text.Length > 0)
        {
            var at = text.IndexOfAny(special);
            if (at < 0)
            {
                html.Append(text);
                return;
            }

            html.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            text = text[(at + 1)..];
        }
    }
}
