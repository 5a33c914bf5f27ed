using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Translations;

/// <summary>Reads <c>glossary.yaml</c>: a list of <c>term</c>, <c>lang</c>, <c>translations</c> and <c>forbidden</c>, both by language.</summary>
public static class GlossaryFile
{
    private static readonly YamlKey<TextForm> Term = new("term", TextForm.Any, "The term. Its inflected forms count too.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<TextForm> Language = new("lang", TextForm.Language, "The language of the term (BCP 47); the dossier's, where it is not given.")
    {
        Example = "en",
    };

    private static readonly YamlKey<NamesForm> Translations = new("translations", NamesForm.ByLanguage, "How it is to be translated, by language; any of them will do.");

    private static readonly YamlKey<NamesForm> Forbidden = new("forbidden", NamesForm.ByLanguage, "How it is not to be translated, by language.");

    /// <summary>What the file is.</summary>
    public static ListForm<YamlShape> Form { get; } = new(
        new(Term, Language, Translations, Forbidden) { Groups = [new(Translations, Forbidden)] });

    /// <summary>The terms. What is wrong is reported, all at once; an entry with an error is left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="language">The language of a term that does not say: the dossier's.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static Glossary Read(SourceFile file, LanguageTag language, DiagnosticBag diagnostics)
    {
        var terms = ImmutableArray.CreateBuilder<GlossaryTerm>();
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var map in YamlReader.ReadList(file, Form, diagnostics))
        {
            if (ReadTerm(map, language, diagnostics) is not { } term)
            {
                continue;
            }

            var key = term.Language.Value + " " + term.Text.ToLowerInvariant();
            if (places.TryGetValue(key, out var first))
            {
                diagnostics.Add(Codes.GlossaryTermTwice.At(map.SpanOf(Term), term.Text, first));
                continue;
            }

            places.Add(key, map.SpanOf(Term));
            terms.Add(term);
        }

        return new Glossary(terms.ToImmutable());
    }

    private static GlossaryTerm? ReadTerm(YamlMap map, LanguageTag language, DiagnosticBag diagnostics)
    {
        var text = map.Text(Term, diagnostics)?.Trim();
        if (map.Text(Language, diagnostics) is { } written && !LanguageTag.TryParse(written, out language))
        {
            diagnostics.Add(Codes.LanguageInvalid.At(map.SpanOf(Language), written));
            text = null;
        }

        var translations = ByLanguage(map, Translations, diagnostics);
        var forbidden = ByLanguage(map, Forbidden, diagnostics);
        map.ReportUnknownKeys(diagnostics);
        foreach (var (tag, words) in forbidden)
        {
            foreach (var word in words.Where(word => translations.GetValueOrDefault(tag, []).Contains(word, StringComparer.OrdinalIgnoreCase)))
            {
                diagnostics.Add(Codes.GlossaryContradicts.At(map.SpanOf(Forbidden), word));
                text = null;
            }
        }

        if (text is not null && translations.IsEmpty && forbidden.IsEmpty)
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(map.Span with { Length = 0 }, Translations.Name));
            return null;
        }

        return text is null ? null : new GlossaryTerm { Text = text, Language = language, Translations = translations, Forbidden = forbidden };
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ByLanguage(YamlMap map, YamlKey<NamesForm> key, DiagnosticBag diagnostics)
    {
        var result = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (map.Names(key, diagnostics) is not { } languages)
        {
            return result.ToImmutable();
        }

        foreach (var language in languages.Names)
        {
            var words = languages.Texts(language, diagnostics);
            if (!LanguageTag.TryParse(language, out var tag))
            {
                diagnostics.Add(Codes.LanguageInvalid.At(languages.SpanOf(language), language));
            }
            else if (!words.IsEmpty)
            {
                result[tag.Value] = [.. words.Select(word => word.Trim())];
            }
        }

        return result.ToImmutable();
    }
}
