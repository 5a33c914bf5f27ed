using System.Collections.Immutable;
using System.Globalization;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Dates;
using Dossier.Names;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>What is marked in an article's text: sentences, annotated passages, names, dates; outermost first.</summary>
internal static class ArticleMarks
{
    private const int SentenceRank = 0;
    private const int NoteRank = 1;
    private const int LinkRank = 2;
    private const int TimeRank = 3;

    public static IEnumerable<Mark> Of(Article article, SiteSettings settings)
    {
        var page = article.Permalink.Path;
        foreach (var sentence in article.Text.Sentences)
        {
            yield return new Mark { Span = sentence.Span, Tag = "span", Id = sentence.Id, Rank = SentenceRank };
        }

        foreach (var note in article.Annotations.Where(note => note.Passage is not null))
        {
            yield return new Mark
            {
                Span = note.Passage!.Value,
                Tag = "mark",
                Id = AnnotationPlan.PassageId(note),
                Rank = NoteRank,
                Attributes = [new("class", note.Outcome == AnchorOutcome.Changed ? "passage passage-changed" : "passage")],
            };
        }

        for (var i = 0; i < article.Names.Length; i++)
        {
            var name = article.Names[i];
            var id = MentionAddress.Name(i);
            var entry = RecordSections.PageOf(name.Record).At(MentionAddress.Entry(article.Slug, id));
            var who = WhoIs.Of(name, settings.Language);
            yield return new Mark
            {
                Span = name.Span,
                Tag = "a",
                Id = id,
                Rank = LinkRank,
                LinkLabel = name.Record.NameIn(settings.Language),
                Attributes =
                [
                    new("class", ClassOf(name)),
                    new("href", entry.From(page)),
                    .. who.Length > 0 ? [new ContentAttribute("aria-description", who)] : ImmutableArray<ContentAttribute>.Empty,
                    .. Identifications.HasReading(name) ? [new("aria-describedby", Identifications.ReadingId(id))] : ImmutableArray<ContentAttribute>.Empty,
                ],
            };
        }

        for (var i = 0; i < article.Dates.Length; i++)
        {
            var date = article.Dates[i];
            var value = date.Value.ToString();
            var machine = HtmlDateTime.Of(date.Value, date.Clock);
            var id = MentionAddress.Date(i);
            yield return new Mark
            {
                Span = date.Span,
                Tag = "a",
                Id = id,
                Rank = LinkRank,
                LinkLabel = value,
                Attributes =
                [
                    new("class", ClassOf(date.Basis)),
                    new("href", DatePlan.EntryOf(article, i).From(page)),
                    .. machine is null ? [new ContentAttribute("data-edtf", value)] : ImmutableArray<ContentAttribute>.Empty,
                    .. date.Because is { } because ? [new ContentAttribute("title", because)] : ImmutableArray<ContentAttribute>.Empty,
                    .. date.Basis != DateBasis.Absolute ? [new("aria-describedby", DateEntries.ReadingId(id))] : ImmutableArray<ContentAttribute>.Empty,
                ],
            };
            if (machine is not null)
            {
                yield return new Mark
                {
                    Span = date.Span,
                    Tag = "time",
                    Rank = TimeRank,
                    Attributes = [new("datetime", machine), new("data-edtf", value)],
                };
            }
        }
    }

    private static string ClassOf(NameMention name) =>
        name.Ruling is not null ? "name name-ruled" : name.IsTentative ? "name name-tentative" : "name";

    private static string ClassOf(DateBasis basis) => basis switch
    {
        DateBasis.Absolute => "date",
        DateBasis.Corrected => "date date-corrected",
        _ => "date date-resolved",
    };

    /// <summary>The number of each note, behind its passage; notes with the same end in their order.</summary>
    public static IEnumerable<Insertion> NoteReferences(Article article) => article.Annotations.TakeWhile(note => note.Passage is not null).Select((note, index) =>
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var kind = note.Written.Kind.ToString().ToLowerInvariant();
        return new Insertion(
            note.Passage!.Value.End,
            $"<sup class=\"note-ref kind-{kind}\"><a id=\"{AnnotationPlan.ReferenceId(note)}\" href=\"#{note.Address}\" role=\"doc-noteref\" aria-describedby=\"{AnnotationPlan.KindId(note)}\">{number}</a></sup>");
    });
}
