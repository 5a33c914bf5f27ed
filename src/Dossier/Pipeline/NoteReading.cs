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

    private static NoteMentions Of(WrittenAnnotation note, LanguageTag language, NameMatcher matcher, IntroducedPeople people)
    {
        var text = note.Body;
        var (names, dates) = OverlappingMentions.Settle(
            matcher.Find(text, language, [], people).Mentions,
            DateRecognizer.Find(text, language, note.Created).RemoveAll(date => !IsOfTheNote(date, text.Plain)));
        var unread = Unread(text.Body).ToArray();
        return unread.Length == 0
            ? new NoteMentions(names, dates)
            : new NoteMentions(
                names.RemoveAll(name => Array.Exists(unread, span => span.Overlaps(name.Span))),
                dates.RemoveAll(date => Array.Exists(unread, span => span.Overlaps(date.Span))));
    }

    /// <summary>
    /// Whether a date is what the note says, whatever time it speaks of. A month without a year is that of the article's time as
    /// often as that of the note's, and “last year” in quotation marks is somebody else's: such dates are nobody's.
    /// </summary>
    private static bool IsOfTheNote(DateMention date, string plain) => date.Basis switch
    {
        DateBasis.Context => false,
        DateBasis.Relative or DateBasis.Anaphoric => !IsQuoted(date.Span, plain),
        _ => true,
    };

    /// <summary>Whether the last quotation mark before a place opens, in its paragraph.</summary>
    private static bool IsQuoted(TextSpan span, string plain)
    {
        var line = plain.AsSpan(0, span.Start);
        line = line[(line.LastIndexOf('\n') + 1)..];
        var at = line.LastIndexOfAny("“”„«»\"‹›");
        return at >= 0 && (line[at] is '“' or '„' or '«' or '‹' || (line[at] == '"' && line.Count('"') % 2 == 1));
    }

    /// <summary>Code, and what the note's author made a link of: that leads where the author says, or nowhere.</summary>
    private static IEnumerable<TextSpan> Unread(ImmutableArray<ContentNode> nodes) => nodes.OfType<ElementNode>().SelectMany(element =>
        element.Tag is "a" or "code" or "kbd" or "samp" or "var" ? [element.Span] : Unread(element.Children));
}
