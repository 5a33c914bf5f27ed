using System.Collections.Immutable;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Dossier.Text;

/// <summary>A tag of HTML in a line, cleaned.</summary>
/// <param name="Name">Its lower-case name.</param>
/// <param name="Attributes">What it keeps.</param>
/// <param name="Closes">Whether it is an end tag.</param>
internal sealed record CleanTag(string Name, ImmutableArray<ContentAttribute> Attributes, bool Closes)
{
    /// <summary>Whether what lies up to its end tag goes too: a script.</summary>
    public bool Drops { get; init; }

    /// <summary>For <c>img</c>, what is shown.</summary>
    public ShownImage? Image { get; init; }
}

/// <summary>Reads one tag of HTML in a line of Markdown: Markdig finds where it ends, AngleSharp what it says.</summary>
internal sealed class HtmlTagReader(AttributeCleaner cleaner)
{
    /// <summary>The tag; null where it goes, or is none (a comment).</summary>
    public CleanTag? Read(string html, int start, int length, bool inLink)
    {
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        if (tokenizer.Get() is not HtmlTagToken { Type: HtmlTokenType.StartTag or HtmlTokenType.EndTag } token)
        {
            return null;
        }

        var name = token.Name;
        if (token.Type == HtmlTokenType.EndTag)
        {
            return new CleanTag(name, [], Closes: true);
        }

        var tag = Open(name, [.. token.Attributes.Select(attribute => new ContentAttribute(attribute.Name, attribute.Value))], start, length, inLink);
        cleaner.Report(start, length);
        return tag;
    }

    private CleanTag? Open(string name, ImmutableArray<ContentAttribute> attributes, int start, int length, bool inLink)
    {
        if (!Elements.Inline.Contains(name))
        {
            cleaner.Remove(name);
            return Elements.Dropped.Contains(name) ? new CleanTag(name, [], Closes: false) { Drops = true } : null;
        }

        if (name == "img")
        {
            return new CleanTag(name, [], Closes: false) { Image = cleaner.Image(attributes, start, length, inLink) };
        }

        return cleaner.Clean(name, attributes, start, length, inLink) is { } kept ? new CleanTag(name, kept, Closes: false) : null;
    }
}
