using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Articles;

/// <summary>What <c>dossier.yaml</c> says of the whole dossier.</summary>
public sealed record SiteSettings
{
    /// <summary>The dossier's title.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences on what it is about; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>Where it will be hosted, with a slash at the end; null where it is not known.</summary>
    public required Uri? BaseUrl { get; init; }

    /// <summary>The language of the interface and of the notes.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Who answers for it.</summary>
    public required ImmutableArray<string> Editors { get; init; }

    /// <summary>Under what licence its own text is published; may be empty.</summary>
    public required string License { get; init; }

    /// <summary>The records that were removed for good.</summary>
    public required ImmutableArray<RetiredRecord> Retired { get; init; }

    /// <summary>What holds without a <c>dossier.yaml</c>.</summary>
    public static SiteSettings Default { get; } = new()
    {
        Title = "Dossier",
        Description = string.Empty,
        BaseUrl = null,
        Language = LanguageTag.English,
        Editors = [],
        License = string.Empty,
        Retired = [],
    };

    /// <summary>Reads <c>dossier.yaml</c>; what is missing or wrong has the default.</summary>
    public static SiteSettings Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(file, 0, file.Text.Length, diagnostics)?.AsMap("dossier.yaml", diagnostics) is not { } map)
        {
            return Default;
        }

        var settings = new SiteSettings
        {
            Title = map.Text("title", diagnostics) ?? Default.Title,
            Description = map.Text("description", diagnostics)?.Trim() ?? string.Empty,
            BaseUrl = map.Url("base_url", diagnostics) is { } url ? new Uri(url.EndsWith('/') ? url : url + "/") : null,
            Language = FrontMatterReader.Language(map, "language", diagnostics) ?? Default.Language,
            Editors = map.Texts("editors", diagnostics),
            License = map.Text("license", diagnostics) ?? string.Empty,
            Retired = RetiredRecord.Read(map, diagnostics),
        };
        map.ReportUnknownKeys(diagnostics);
        return settings;
    }
}
