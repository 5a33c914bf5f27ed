using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Articles;

/// <summary>The keys of front matter.</summary>
public static class FrontMatterKeys
{
    internal static readonly YamlKey<TextForm> Title = new("title", TextForm.Any, "The title of the article.")
    {
        IsRequired = true,
    };

    internal static readonly YamlKey<TextForm> Slug = new("slug", Articles.Slug.Form, "The last part of the article's address, where it is not the file's name: a-new-video becomes articles/a-new-video.html.");

    internal static readonly YamlKey<DateForm> Date = new("date", DateForm.Edtf, "When the article was published, as well as is known (EDTF). Dates such as “on Sunday” are resolved against it.");

    internal static readonly YamlKey<TextForm> Language = new("lang", TextForm.Language, "The language of the article (BCP 47); the dossier's, where it is not given.")
    {
        Example = "en",
    };

    internal static readonly YamlKey<ListForm<TextForm>> Authors = new("authors", new(TextForm.Any, orOne: true), "Who wrote the article.");

    internal static readonly YamlKey<TextForm> SourceTitle = new("title", TextForm.Any, "The title of the original.");

    internal static readonly YamlKey<TextForm> Publisher = new("publisher", TextForm.Any, "Who published it.");

    internal static readonly YamlKey<UrlForm> Url = new("url", UrlForm.Web, "Its address.");

    internal static readonly YamlKey<UrlForm> Archived = new("archived", UrlForm.Web, "The address of a copy in an archive.");

    internal static readonly YamlKey<DateForm> Retrieved = new("retrieved", DateForm.Edtf, "When it was retrieved (EDTF).");

    internal static readonly YamlKey<TextForm> Rights = new("rights", TextForm.Any, "Who has the rights in it.");

    internal static readonly YamlKey<TextForm> Credits = new("credits", TextForm.Any, "By-line and credits for pictures, in words.");

    internal static readonly YamlShape SourceShape = new(SourceTitle, Publisher, Url, Archived, Retrieved, Rights, Credits);

    internal static readonly YamlKey<EitherForm> Source = new("source", new(SourceShape, TextForm.Any), "Where the article comes from: a map of what is known of it, or its title or address alone.");

    internal static readonly YamlKey<TextForm> TranslationOf = new("translation_of", TextForm.Any, "The slug of the article that this one translates.");

    internal static readonly YamlKey<TextForm> TranslatorName = new("name", TextForm.Any, "A person, a group or a program.");

    internal static readonly YamlKey<ChoiceForm<TranslatorKind>> Kind = new("kind", new(), "human, if it is not given; machine for a program.");

    internal static readonly YamlShape TranslatorShape = new(TranslatorName, Kind);

    internal static readonly YamlKey<EitherForm> Translator = new("translator", new(TranslatorShape, TextForm.Any), "Who translated the article: name and kind, or a name alone.");

    internal static readonly YamlKey<TextForm> Summary = new("summary", TextForm.Any, "What the article says, in a sentence or two; shown in lists and below the title.");

    internal static readonly YamlKey<ListForm<TextForm>> Tags = new("tags", new(TextForm.Any, orOne: true), "Words to find the article by.");

    internal static readonly YamlKey<FlagForm> Draft = new("draft", FlagForm.Either, "true leaves the article out of the site.");

    /// <summary>What front matter may have.</summary>
    public static YamlShape Shape { get; } = new(Title, Slug, Date, Language, Authors, Source, TranslationOf, Translator, Summary, Tags, Draft);

    internal enum TranslatorKind
    {
        Human,
        Machine,
    }
}
