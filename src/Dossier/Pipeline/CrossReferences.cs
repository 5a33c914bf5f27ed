using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Edtf;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline;

/// <summary>The mentions of one record in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Indexes">Which of its names, from 0.</param>
public sealed record MentionsIn(Article Article, ImmutableArray<int> Indexes);

/// <summary>A passage of an article that does not name a record, by the word of the maintainer.</summary>
public sealed record RejectedIn(Article Article, NameRuling Ruling);

/// <summary>A note on an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Index">Which of its notes, from 0.</param>
public sealed record NoteIn(Article Article, int Index)
{
    /// <summary>The note.</summary>
    public Annotation Note => Article.Annotations[Index];

    /// <summary>What it names.</summary>
    public NoteMentions Mentions => Article.NamedIn(Note);
}

/// <summary>A place of a note that names a record.</summary>
/// <param name="In">The note.</param>
/// <param name="Index">Which of the names in it, from 0.</param>
public sealed record NamedInNote(NoteIn In, int Index);

/// <summary>A date of an article: one that it mentions, its own, that of notes on it, or one that a note on it names.</summary>
/// <param name="Date">The date.</param>
/// <param name="Article">The article.</param>
/// <param name="Kind">What happened then.</param>
/// <param name="Indexes">Which of its mentions, one; which of its notes, all of this date; which date of the note, one; none for the article itself.</param>
public sealed record DatedPlace(EdtfDate Date, Article Article, DateKind Kind, ImmutableArray<int> Indexes)
{
    /// <summary>The note that names the date; else null.</summary>
    public NoteIn? Note { get; init; }

    /// <summary>The index of the mention, or of the first note.</summary>
    public int Index => Indexes[0];
}

/// <summary>Who names whom, and when: everything that can only be known once all articles are there.</summary>
public sealed record CrossReferences
{
    /// <summary>For each record that is mentioned: the articles, oldest first.</summary>
    public required FrozenDictionary<AuthorityRecord, ImmutableArray<MentionsIn>> Mentions { get; init; }

    /// <summary>For each record: the passages that do not name it, articles oldest first.</summary>
    public required FrozenDictionary<AuthorityRecord, ImmutableArray<RejectedIn>> Rejected { get; init; }

    /// <summary>For each astronomical year: its dates, in order.</summary>
    public required ImmutableSortedDictionary<long, ImmutableArray<DatedPlace>> Years { get; init; }

    /// <summary>The pairs, by the slug of the translation.</summary>
    public required ImmutableArray<TranslationPair> Pairs { get; init; }

    /// <summary>The pairs that an article is in.</summary>
    public required ILookup<Slug, TranslationPair> PairsOf { get; init; }

    /// <summary>For each record: the notes that are about it, articles oldest first.</summary>
    public required FrozenDictionary<AuthorityRecord, ImmutableArray<NoteIn>> NotesAbout { get; init; }

    /// <summary>For each record that notes name: the notes and where they do, articles oldest first. They count as no mentions.</summary>
    public required FrozenDictionary<AuthorityRecord, ImmutableArray<NamedInNote>> NamedInNotes { get; init; }

    /// <summary>Gathers them.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="pairs">The pairs, by the slug of the translation.</param>
    public static CrossReferences Of(Corpus corpus, ImmutableArray<TranslationPair> pairs)
    {
        var mentions = Task.Run(() => MentionsOf(corpus));
        var years = Task.Run(() => YearsOf(corpus));
        var notes = ByDate(corpus.Articles.Where(article => article.Annotations.Length > 0))
            .SelectMany(article => article.Annotations.Select((_, index) => new NoteIn(article, index)))
            .ToArray();
        return new CrossReferences
        {
            Mentions = mentions.GetAwaiter().GetResult(),
            Rejected = ByDate(corpus.Articles)
                .SelectMany(article => article.Rejected.Select(ruling => new RejectedIn(article, ruling)))
                .GroupBy(rejected => rejected.Ruling.Record)
                .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()),
            Years = years.GetAwaiter().GetResult(),
            NotesAbout = notes
                .Where(note => note.Note.Written.Target is RecordTarget)
                .GroupBy(note => NoteTargets.RecordOf((RecordTarget)note.Note.Written.Target, corpus.Registry))
                .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()),
            NamedInNotes = notes
                .SelectMany(note => note.Mentions.Names.Select((name, index) => (name.Record, Place: new NamedInNote(note, index))))
                .GroupBy(named => named.Record, named => named.Place)
                .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()),
            Pairs = pairs,
            PairsOf = pairs.SelectMany(pair => new[] { (pair.Source.Slug, pair), (pair.Translation.Slug, pair) })
                .ToLookup(entry => entry.Slug, entry => entry.pair),
        };
    }

    /// <summary>How often a record is mentioned.</summary>
    public int CountOf(AuthorityRecord record) =>
        Mentions.TryGetValue(record, out var groups) ? groups.Sum(group => group.Indexes.Length) : 0;

    /// <summary>The key of a record among the facts that translations are compared by: <c>person-jack-dorsey</c>.</summary>
    public static string KeyOf(AuthorityRecord record) => $"{record.Kind.ToString().ToLowerInvariant()}-{record.Id}";

    /// <summary>By date; those without one last; then by slug.</summary>
    public static IOrderedEnumerable<Article> ByDate(IEnumerable<Article> articles) => articles
        .OrderBy(article => article.Date is null)
        .ThenBy(article => article.Date)
        .ThenBy(article => article.Slug);

    private static FrozenDictionary<AuthorityRecord, ImmutableArray<MentionsIn>> MentionsOf(Corpus corpus)
    {
        var mentions = new Dictionary<AuthorityRecord, ImmutableArray<MentionsIn>.Builder>();
        foreach (var article in ByDate(corpus.Articles))
        {
            foreach (var group in article.Names.Select((name, index) => (name, index)).GroupBy(entry => entry.name.Record))
            {
                var record = group.Key;
                if (!mentions.TryGetValue(record, out var list))
                {
                    mentions.Add(record, list = ImmutableArray.CreateBuilder<MentionsIn>());
                }

                list.Add(new MentionsIn(article, [.. group.Select(entry => entry.index)]));
            }
        }

        return mentions.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutable());
    }

    private static ImmutableSortedDictionary<long, ImmutableArray<DatedPlace>> YearsOf(Corpus corpus)
    {
        var years = new Dictionary<long, List<DatedPlace>>();
        foreach (var article in corpus.Articles)
        {
            if (article.Date is { } own)
            {
                Add(new DatedPlace(own, article, DateKind.Published, []));
            }

            for (var i = 0; i < article.Dates.Length; i++)
            {
                Add(new DatedPlace(article.Dates[i].Value, article, DateKind.Mentioned, [i]));
            }

            foreach (var notes in Enumerable.Range(0, article.Annotations.Length).GroupBy(note => article.Annotations[note].Written.Created))
            {
                if (notes.Key is { } created)
                {
                    Add(new DatedPlace(created, article, DateKind.Annotated, [.. notes]));
                }
            }

            for (var i = 0; i < article.Annotations.Length; i++)
            {
                var note = new NoteIn(article, i);
                foreach (var (index, date) in note.Mentions.Dates.Index())
                {
                    Add(new DatedPlace(date.Value, article, DateKind.Remarked, [index]) { Note = note });
                }
            }
        }

        return years.ToImmutableSortedDictionary(
            entry => entry.Key,
            entry => entry.Value
                .OrderBy(place => place.Date)
                .ThenBy(place => place.Article.Date is null)
                .ThenBy(place => place.Article.Date)
                .ThenBy(place => place.Article.Slug)
                .ThenBy(place => place.Kind)
                .ThenBy(place => place.Note?.Index)
                .ThenBy(place => place.Kind == DateKind.Published ? 0 : place.Index)
                .ToImmutableArray());

        void Add(DatedPlace place)
        {
            if (!years.TryGetValue(place.Date.Year, out var list))
            {
                years.Add(place.Date.Year, list = []);
            }

            list.Add(place);
        }
    }
}
