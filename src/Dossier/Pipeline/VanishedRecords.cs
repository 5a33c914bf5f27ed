using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Names;

namespace Dossier.Pipeline;

/// <summary>Holds that no address of a record is lost by accident: it has a record, leads on to one, or was retired.</summary>
internal static class VanishedRecords
{
    /// <summary>
    /// Reports each id that the last site had and this one has not, and each retired id that a record has or had. Where a
    /// file of records has an error, what it holds is not known, and nothing is said of its kind.
    /// </summary>
    /// <param name="previous">The last site.</param>
    /// <param name="settings">They say what is retired.</param>
    /// <param name="registry">All records.</param>
    /// <param name="diagnostics">Where findings go, with those on the files of records.</param>
    public static void Check(PreviousSite previous, SiteSettings settings, AuthorityRegistry registry, DiagnosticBag diagnostics)
    {
        foreach (var retired in settings.Retired)
        {
            if ((registry.ById(retired.Kind, retired.Id) ?? registry.Formerly(retired.Kind, retired.Id).FirstOrDefault()) is { } user)
            {
                diagnostics.Add(Codes.IdInUse.At(retired.Span, retired.Id, user.Kind.ToString().ToLowerInvariant(), user.Span));
            }
        }

        if (!previous.IsOf(settings))
        {
            return;
        }

        var broken = diagnostics.ToImmutable().Where(found => found.Code.Severity == Severity.Error).Select(found => found.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (kind, id) in previous.Records)
        {
            var isKnown = registry.ById(kind, id) is not null
                || registry.Formerly(kind, id).Length > 0
                || settings.Retired.Any(retired => retired.Kind == kind && retired.Id == id);
            if (!isKnown && !broken.Contains(FileOf(kind)) && !broken.Contains("dossier.yaml"))
            {
                diagnostics.Add(Codes.RecordVanished.InPath(FileOf(kind), id, $"{{{RecordReference.Whole(kind, id)}: why}}"));
            }
        }
    }

    private static string FileOf(RecordKind kind) => kind switch
    {
        RecordKind.Person => "people.yaml",
        RecordKind.Organization => "organizations.yaml",
        _ => "places.yaml",
    };
}
