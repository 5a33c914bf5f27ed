using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>People, organizations, places: an index of each, and a page for each record with every mention in context.</summary>
internal static class RecordPlan
{
    public static IEnumerable<PlannedPage> Pages(SitePlan plan)
    {
        foreach (var kind in plan.Corpus.Registry.All.GroupBy(record => record.Kind))
        {
            var path = NavigationPlan.Records(kind.Key).Path;
            yield return new PlannedPage(path, "the authority records", () => Index(plan, path, kind.Key));
            foreach (var record in kind)
            {
                yield return new PlannedPage(RecordSections.PageOf(record).Path, record.Span.File.Path, () => Page(plan, record));
            }
        }
    }

    private static RecordIndexPage Index(SitePlan plan, string path, RecordKind kind)
    {
        var records = plan.Records(kind);
        return new RecordIndexPage
        {
            Path = path,
            Site = plan.Frame,
            Kind = kind,
            Letters =
            [
                .. records.GroupBy(record => plan.Collation.LetterOf(record.SortName), StringComparer.Ordinal)
                    .Select(letter => (letter.Key, letter.Select(plan.CardOf).ToImmutableArray())),
            ],
            Count = records.Length,
            UnnamedCount = records.Count(record => !plan.References.Mentions.ContainsKey(record)),
            Files = RecordFiles.Downloads(kind),
        };
    }

    private static RecordPage Page(SitePlan plan, AuthorityRecord record)
    {
        var path = RecordSections.PageOf(record).Path;
        var language = plan.Corpus.Settings.Language;
        var name = record.NameIn(language);
        var found = plan.References.Mentions.GetValueOrDefault(record, []);
        var mentions = RecordMentions.Of(plan, found);
        var together = NamedTogether.With(record, found, plan);
        var count = found.Sum(group => group.Indexes.Length);
        return new RecordPage
        {
            Path = path,
            Site = plan.Frame,
            Kind = record.Kind,
            Name = name,
            OtherNames = OtherNames(record, name),
            Description = record.DescriptionIn(language),
            DescriptionLanguage = RecordTexts.DescriptionLanguage(record, language),
            Born = record.Born,
            Died = record.Died,
            SameAs = [.. record.SameAs.Select(AuthorityLink.Of)],
            Data = RecordJsonLd.Of(record, plan.Corpus.Settings),
            MentionCount = count,
            Languages = Languages(found),
            Times = MentionTimesPlan.Of(path, mentions),
            Mentions = mentions,
            IsLong = RecordMentions.IsLong(count),
            Together = [.. together.Where(other => other.Paragraphs.Count > 0)],
            InArticles = [.. together.Where(other => other.Paragraphs.Count == 0).Select(other => other.Record)],
            Notes = RecordFindings.Notes(plan, found),
            About = NoteAims.About(plan, record),
            InNotes = RecordFindings.InNotes(plan, record),
            Discrepancies = RecordFindings.Discrepancies(plan, record, found),
            Rejected = Identifications.RejectedOf(plan, record),
        };
    }

    /// <summary>Aliases, then names by language; the name that is shown already is left out, and so is one that is there twice.</summary>
    private static ImmutableArray<OtherName> OtherNames(AuthorityRecord record, string shown) =>
    [
        .. record.Names.SelectMany(names => names.Value, (names, text) => new OtherName(text, RecordTexts.Language(names.Key)))
            .Where(other => other.Text != shown)
            .UnionBy(record.Aliases.Prepend(record.Name).Where(other => other != shown).Select(other => new OtherName(other, null)), other => other.Text, StringComparer.Ordinal)
            .OrderBy(other => other.Language is not null),
    ];

    private static ImmutableArray<MentionLanguage> Languages(ImmutableArray<MentionsIn> groups) =>
    [
        .. groups.GroupBy(group => group.Article.Language)
            .Select(language => new MentionLanguage(language.Key, language.Sum(group => group.Indexes.Length), language.Count()))
            .OrderByDescending(language => language.Mentions)
            .ThenBy(language => language.Language.Value, StringComparer.Ordinal),
    ];
}
