using Dossier.Names;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>What a record says of itself, with the language that it says it in.</summary>
internal static class RecordTexts
{
    /// <summary>The language of the description that is shown in a language; null where there is none.</summary>
    public static LanguageTag? DescriptionLanguage(AuthorityRecord record, LanguageTag language)
    {
        string[] wanted = [language.Value, language.Primary, LanguageTag.English.Value, .. record.Descriptions.Keys];
        return wanted.FirstOrDefault(record.Descriptions.ContainsKey) is { } tag ? Language(tag) : null;
    }

    /// <summary>The tag of a record's texts, which was read once already.</summary>
    public static LanguageTag Language(string tag) =>
        LanguageTag.TryParse(tag, out var language) ? language : throw new FormatException($"'{tag}' is no language");
}
