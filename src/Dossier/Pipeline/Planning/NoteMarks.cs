using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Dates;
using Dossier.Names;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>The names and dates in the words of a note, as links.</summary>
internal static class NoteMarks
{
    /// <summary>Every page that shows a note lies in a folder below the root, so that one relative address is right in all.</summary>
    private const string Page = "annotations/index.html";

    private const int LinkRank = 0;
    private const int TimeRank = 1;

    /// <summary>A note's words.</summary>
    /// <param name="article">The article.</param>
    /// <param name="note">The note.</param>
    /// <param name="language">The dossier's, for the names of records.</param>
    /// <param name="withIds">Whether names and dates have their addresses: in the page of the article, and nowhere else.</param>
    public static Markup Body(Article article, Annotation note, LanguageTag language, bool withIds)
    {
        var (names, dates) = article.NamedIn(note);
        var marks = names.Select((name, index) => Name(article, note, name, index, language)).Concat(dates.SelectMany((date, index) => Date(article, note, date, index)));
        return new Markup(MarkedHtml.Render(note.Written.Body, withIds ? marks : marks.Select(mark => mark with { Id = null }), [], withIds: false).Body);
    }

    /// <summary>Where the name of a note is listed.</summary>
    public static Permalink EntryOf(Article article, Annotation note, AuthorityRecord record, int index) =>
        RecordSections.PageOf(record).At(MentionAddress.EntryOfNote(article.Slug, AddressOf(note, MentionAddress.Name(index))));

    /// <summary>Where the date of a note is listed.</summary>
    public static Permalink EntryOf(Article article, Annotation note, DateMention date, int index) =>
        DatePlan.PageOf(date.Value.Year).At(MentionAddress.EntryOfNote(article.Slug, AddressOf(note, MentionAddress.Date(index))));

    /// <summary>A name or a date of a note in the words around it, as its entry shows it.</summary>
    public static MentionView Mention(Article article, Annotation note, TextSpan span, string mention)
    {
        var context = KeywordInContext.Of(note.Written.Body, span);
        return new MentionView
        {
            Id = MentionAddress.EntryOfNote(article.Slug, AddressOf(note, mention)),
            Target = article.Permalink.At(AddressOf(note, mention)),
            Before = context.Before,
            Written = context.Written,
            After = context.After,
        };
    }

    /// <summary>The address of a name or a date of a note in the page of the article.</summary>
    public static string AddressOf(Annotation note, string mention) => MentionAddress.InNote(note.Address, mention);

    private static Mark Name(Article article, Annotation note, NameMention name, int index, LanguageTag language) => new()
    {
        Span = name.Span,
        Tag = "a",
        Id = AddressOf(note, MentionAddress.Name(index)),
        Rank = LinkRank,
        LinkLabel = name.Record.NameIn(language),
        Attributes = [new("class", name.IsTentative ? "name name-tentative" : "name"), new("href", EntryOf(article, note, name.Record, index).From(Page))],
    };

    private static IEnumerable<Mark> Date(Article article, Annotation note, DateMention date, int index)
    {
        var value = date.Value.ToString();
        var machine = HtmlDateTime.Of(date.Value, date.Clock);
        yield return new Mark
        {
            Span = date.Span,
            Tag = "a",
            Id = AddressOf(note, MentionAddress.Date(index)),
            Rank = LinkRank,
            LinkLabel = value,
            Attributes =
            [
                new("class", "date"),
                new("href", EntryOf(article, note, date, index).From(Page)),
                .. machine is null ? [new ContentAttribute("data-edtf", value)] : ImmutableArray<ContentAttribute>.Empty,
            ],
        };
        if (machine is not null)
        {
            yield return new Mark { Span = date.Span, Tag = "time", Rank = TimeRank, Attributes = [new("datetime", machine), new("data-edtf", value)] };
        }
    }
}
