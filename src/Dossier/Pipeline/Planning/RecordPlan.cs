using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>People, organizations, places: an index of each, and a page for each record with every mention in context.</summary>
internal static class RecordPlan
{
    private const int Together = 24;

    public static IEnumerable<PlannedPage> Pages(SitePlan plan)
    {
        foreach (var kind in plan.Corpus.Registry.All.GroupBy(record => record.Kind))
        {
            var path = NavigationPlan.Records(kind.Key).Path;
            yield return new PlannedPage(path, "the authority records", () => Index(plan, path, kind.Key, kind));
            foreach (var record in kind)
            {
                yield return new PlannedPage(RecordSections.PageOf(record).Path, record.Span.File.Path, () => Page(plan, record));
            }
        }
    }

    private static RecordIndexPage Index(SitePlan plan, string path, RecordKind kind, IEnumerable<AuthorityRecord> records) => new()
    {
        Path = path,
        Site = plan.Frame,
        Kind = kind,
        Letters =
        [
            .. records.GroupBy(record => Letter(record.SortName), StringComparer.Ordinal)
                .Select(letter => (letter.Key, letter.Select(plan.CardOf).ToImmutableArray())),
        ],
    };

    /// <summary>The letter a name is listed under: without diacritics, upper case; # for what begins with no letter.</summary>
    private static string Letter(string sortName)
    {
        var first = sortName.Normalize(NormalizationForm.FormD).EnumerateRunes().FirstOrDefault();
        return Rune.IsLetter(first) ? Rune.ToUpperInvariant(first).ToString() : "#";
    }

    private static RecordPage Page(SitePlan plan, AuthorityRecord record)
    {
        var groups = plan.References.Mentions.GetValueOrDefault(record, []);
        var name = record.NameIn(plan.Corpus.Settings.Language);
        return new RecordPage
        {
            Path = RecordSections.PageOf(record).Path,
            Site = plan.Frame,
            Kind = record.Kind,
            Name = name,
            OtherNames = [.. record.Aliases.Prepend(record.Name).Concat(record.Names.Values.SelectMany(names => names)).Where(other => other != name).Distinct(StringComparer.Ordinal)],
            Description = record.DescriptionIn(plan.Corpus.Settings.Language),
            Born = record.Born,
            Died = record.Died,
            SameAs = record.SameAs,
            MentionCount = groups.Sum(group => group.Indexes.Length),
            Mentions = [.. groups.Select(group => Group(plan, group))],
            Rejected = Identifications.RejectedOf(plan, record),
            Together = NamedTogether(plan, record, groups),
        };
    }

    private static MentionGroup Group(SitePlan plan, MentionsIn group) => new(
        plan.CardOf(group.Article),
        [.. group.Indexes.Select(index => SitePlan.Mention(group.Article, group.Article.Names[index].Span, MentionAddress.Name(index)))]);

    /// <summary>The records of the same articles, by how many articles they share.</summary>
    private static ImmutableArray<RecordLink> NamedTogether(SitePlan plan, AuthorityRecord record, ImmutableArray<MentionsIn> groups) =>
    [
        .. groups
            .SelectMany(group => group.Article.Names.Select(name => name.Record).Distinct())
            .Where(other => !ReferenceEquals(other, record))
            .CountBy(other => other)
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key.Kind)
            .ThenBy(entry => entry.Key.Id, StringComparer.Ordinal)
            .Take(Together)
            .Select(entry => plan.LinkTo(entry.Key, entry.Value)),
    ];
}
