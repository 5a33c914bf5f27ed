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

    private static readonly YamlKey<TextForm> TitleKey = new("title", TextForm.Any, "The title of the dossier.");

    private static readonly YamlKey<TextForm> DescriptionKey = new("description", TextForm.Any, "What the dossier is about, in a sentence or two.");

    private static readonly YamlKey<UrlForm> BaseUrlKey = new("base_url", UrlForm.Web, "Where the site will be hosted. Without it there is no feed and no sitemap.");

    private static readonly YamlKey<TextForm> LanguageKey = new("language", TextForm.Language, "The language of the interface and of the notes (BCP 47); English, where it is not given.")
    {
        Example = "en",
    };

    private static readonly YamlKey<ListForm<TextForm>> EditorsKey = new("editors", new(TextForm.Any, orOne: true), "Who answers for the dossier.");

    private static readonly YamlKey<TextForm> LicenseKey = new("license", TextForm.Any, "Under what licence the dossier's own text is published.");

    /// <summary>What <c>dossier.yaml</c> may have.</summary>
    public static YamlShape Shape { get; } = new(TitleKey, DescriptionKey, BaseUrlKey, LanguageKey, EditorsKey, LicenseKey, RetiredRecord.Key);

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
        if (YamlReader.Read(file, 0, file.Text.Length, diagnostics)?.AsMap("dossier.yaml", Shape, diagnostics) is not { } map)
        {
            return Default;
        }

        var settings = new SiteSettings
        {
            Title = map.Text(TitleKey, diagnostics) ?? Default.Title,
            Description = map.Text(DescriptionKey, diagnostics)?.Trim() ?? string.Empty,
            BaseUrl = map.Url(BaseUrlKey, diagnostics) is { } url ? new Uri(url.EndsWith('/') ? url : url + "/") : null,
            Language = FrontMatterReader.Language(map, LanguageKey, diagnostics) ?? Default.Language,
            Editors = map.Texts(EditorsKey, diagnostics),
            License = map.Text(LicenseKey, diagnostics) ?? string.Empty,
            Retired = RetiredRecord.Read(map, diagnostics),
        };
        map.ReportUnknownKeys(diagnostics);
        return settings;
    }
}
