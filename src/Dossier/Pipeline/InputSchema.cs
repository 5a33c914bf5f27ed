using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Corrections;
using Dossier.Names;
using Dossier.Translations;
using Dossier.Translations.Editing;
using Dossier.Yaml;

namespace Dossier.Pipeline;

/// <summary>A kind of YAML in the input folder, and its JSON Schema, written from what its reader reads by.</summary>
public sealed record InputSchema
{
    /// <summary>What it is called: <c>annotations</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The files, in the input folder; <c>*</c> is a name, <c>**</c> any folders. Of Markdown files, it is the front matter.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>What the files hold, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>What a file is.</summary>
    public required YamlForm Form { get; init; }

    /// <summary>The file that the schema is written to.</summary>
    public string FileName => Name + ".schema.json";

    /// <summary>All, by name.</summary>
    public static ImmutableArray<InputSchema> All { get; } =
    [
        new()
        {
            Name = "annotations",
            Files = ["annotations/*.yaml"],
            Description = "The notes on the article that the file is named after.",
            Form = AnnotationFile.Form,
        },
        new()
        {
            Name = "corrections",
            Files = ["corrections/*.yaml"],
            Description = "What the maintainer says of names and dates in the article that the file is named after.",
            Form = CorrectionFile.Form,
        },
        new()
        {
            Name = "dossier",
            Files = ["dossier.yaml"],
            Description = "What holds for the whole dossier.",
            Form = SiteSettings.Shape,
        },
        new()
        {
            Name = "front-matter",
            Files = ["articles/**/*.md", "pages/*.md"],
            Description = "The head of an article or a page: the YAML between two lines --- at the top of a Markdown file.",
            Form = FrontMatterKeys.Shape,
        },
        new()
        {
            Name = "glossary",
            Files = ["glossary.yaml"],
            Description = "How terms are to be translated.",
            Form = GlossaryFile.Form,
        },
        new()
        {
            Name = "records",
            Files = ["organizations.yaml", "people.yaml", "places.yaml"],
            Description = "The people, organizations or places that mentions are linked to.",
            Form = AuthorityFile.Form,
        },
        new()
        {
            Name = "translations",
            Files = ["translations/*.yaml"],
            Description = "Beads set by hand, and verdicts on discrepancies, of the translation that the file is named after.",
            Form = TranslationFile.Shape,
        },
    ];

    /// <summary>The schema: JSON, UTF-8 without a byte order mark, lines that end with LF; the same bytes each time.</summary>
    public string Write() => JsonSchema.Write(Form, $"Dossier: {Name}", Description);
}
