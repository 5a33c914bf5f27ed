using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Translations;

/// <summary>Reads <c>glossary.yaml</c>: a list of <c>term</c>, <c>lang</c>, <c>translations</c> and <c>forbidden</c>, both by language.</summary>
public static class GlossaryFile
{
    /// <summary>The terms. What is wrong is reported, all at once; an entry with an error is left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="language">The language of a term that does not say: the dossier's.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static Glossary Read(SourceFile file, LanguageTag language, DiagnosticBag diagnostics)
    {
        var terms = ImmutableArray.CreateBuilder<GlossaryTerm>();
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var map in YamlReader.ReadList(file, diagnostics))
        {
            if (ReadTerm(map, language, diagnostics) is not { } term)
            {
                continue;
            }

            var key = term.Language.Value + " " + term.Text.ToLowerInvariant();
            if (places.TryGetValue(key, out var first))
            {
                diagnostics.Add(Codes.GlossaryTermTwice.At(map.SpanOf("term"), term.Text, first));
                continue;
            }

            places.Add(key, map.SpanOf("term"));
            terms.Add(term);
        }

        return new Glossary(terms.ToImmutable());
    }

    private static GlossaryTerm? ReadTerm(YamlMap map, LanguageTag language, DiagnosticBag diagnostics)
    {
        var text = map.RequiredText("term", diagnostics)?.Trim();
        if (map.Text("lang", diagnostics) is { } written && !LanguageTag.TryParse(written, out language))
        {
            diagnostics.Add(Codes.LanguageInvalid.At(map.SpanOf("lang"), written));
            text = null;
        }

        var translations = ByLanguage(map, "translations", diagnostics);
        var forbidden = ByLanguage(map, "forbidden", diagnostics);
        map.ReportUnknownKeys(diagnostics);
        foreach (var (tag, words) in forbidden)
        {
            foreach (var word in words.Where(word => translations.GetValueOrDefault(tag, []).Contains(word, StringComparer.OrdinalIgnoreCase)))
            {
                diagnostics.Add(Codes.GlossaryContradicts.At(map.SpanOf("forbidden"), word));
                text = null;
            }
        }

        if (text is not null && translations.IsEmpty && forbidden.IsEmpty)
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(map.Span with { Length = 0 }, "translations"));
            return null;
        }

        return text is null ? null : new GlossaryTerm { Text = text, Language = language, Translations = translations, Forbidden = forbidden };
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ByLanguage(YamlMap map, string key, DiagnosticBag diagnostics)
    {
        var result = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (map.Map(key, diagnostics) is not { } languages)
        {
            return result.ToImmutable();
        }

        foreach (var language in languages.Keys)
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
