using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Dates;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Pipeline;

/// <summary>Finds the names and dates in the words of notes.</summary>
internal static class NoteReading
{
    /// <summary>What the notes of an article name, by their ids.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="language">The language that notes are written in: the dossier's.</param>
    /// <param name="matcher">Knows the names of all records.</param>
    /// <param name="people">The people of the article: a surname alone may mean them.</param>
    /// <param name="registry">All records: who a note is about counts as introduced in it.</param>
    public static FrozenDictionary<string, NoteMentions> Of(
        ImmutableArray<Annotation> notes, LanguageTag language, NameMatcher matcher, IntroducedPeople people, AuthorityRegistry registry) => notes
        .Select(note => (note.Written.Id, Mentions: Of(note.Written, language, matcher, With(people, note.Written.Target, registry))))
        .Where(note => note.Mentions.Names.Length + note.Mentions.Dates.Length > 0)
        .ToFrozenDictionary(note => note.Id, note => note.Mentions, StringComparer.Ordinal);

    /// <summary>The people of an article, for its notes; a title and a surname, which are only likely somebody, introduce nobody.</summary>
    public static IntroducedPeople PeopleOf(ImmutableArray<NameMention> names, ImmutableArray<UnlistedMention> others) => new(
        [.. names.Where(name => name.Record.Kind == RecordKind.Person && !name.IsTentative).Select(name => name.Record).Distinct()],
        [.. others.Select(other => other.Name).Distinct(StringComparer.Ordinal)]);

    private static IntroducedPeople With(IntroducedPeople people, AnnotationTarget target, AuthorityRegistry registry) =>
        target is RecordTarget about && NoteTargets.RecordOf(about, registry) is { Kind: RecordKind.Person } person && !people.Listed.Contains(person)
            ? people with { Listed = people.Listed.Add(person) }
            : people;

    /// <summary>
    /// Only dates that are written out count. A note speaks of the article's time, of its own, and of any between them: against
    /// its own date, “a Sunday” and “that year” were wrong as often as they stood in the notes of the shipped dossier.
    /// </summary>
    private static NoteMentions Of(WrittenAnnotation note, LanguageTag language, NameMatcher matcher, IntroducedPeople people)
    {
        var text = note.Body;
        var (names, dates) = OverlappingMentions.Settle(
            matcher.Find(text, language, [], people).Mentions,
            DateRecognizer.Find(text, language, published: null).RemoveAll(date => date.Basis != DateBasis.Absolute));
        var unread = Unread(text.Body).ToArray();
        return unread.Length == 0
            ? new NoteMentions(names, dates)
            : new NoteMentions(
                names.RemoveAll(name => Array.Exists(unread, span => span.Overlaps(name.Span))),
                dates.RemoveAll(date => Array.Exists(unread, span => span.Overlaps(date.Span))));
    }

    /// <summary>Code, and what the note's author made a link of: that leads where the author says, or nowhere.</summary>
    private static IEnumerable<TextSpan> Unread(ImmutableArray<ContentNode> nodes) => nodes.OfType<ElementNode>().SelectMany(element =>
        element.Tag is "a" or "code" or "kbd" or "samp" or "var" ? [element.Span] : Unread(element.Children));
}
