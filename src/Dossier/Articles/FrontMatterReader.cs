using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Articles;

/// <summary>Reads the YAML between the two lines <c>---</c> at the top of a Markdown file.</summary>
public static class FrontMatterReader
{
    private const string Fence = "---";

    /// <summary>
    /// The head of an article. All that is wrong is reported at its place; null where the article can't be used then.
    /// A file without front matter is an article too: its title is its first heading, or its name.
    /// </summary>
    public static FrontMatter? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (Split(file, diagnostics) is not { } parts)
        {
            return null;
        }

        var before = diagnostics.ErrorCount;
        var map = parts.YamlLength < 0 ? null : YamlReader.Read(file, parts.YamlStart, parts.YamlLength, diagnostics)?.AsMap("front matter", FrontMatterKeys.Shape, diagnostics);
        var front = diagnostics.ErrorCount > before ? null
            : map is null ? WithoutKeys(file, parts, diagnostics)
            : FromKeys(file, map, parts.BodyStart, diagnostics);
        return diagnostics.ErrorCount > before ? null : front;
    }

    /// <summary>
    /// What a text of any origin says of itself, in front matter that need not be ours: what can't be read counts as not said.
    /// The title is null where there is no front matter.
    /// </summary>
    public static (string? Title, string? Summary, LanguageTag? Language, int BodyStart) ReadLoosely(SourceFile file)
    {
        var silent = new DiagnosticBag();
        if (Split(file, silent) is not { YamlLength: >= 0 } parts)
        {
            return (null, null, null, 0);
        }

        var map = YamlReader.Read(file, parts.YamlStart, parts.YamlLength, silent)?.AsMap("front matter", FrontMatterKeys.Shape, silent);
        return map is null
            ? (null, null, null, parts.BodyStart)
            : (map.Text(FrontMatterKeys.Title, silent)?.Trim(), map.Text(FrontMatterKeys.Summary, silent)?.Trim(), Language(map, FrontMatterKeys.Language, silent), parts.BodyStart);
    }

    /// <summary>A BCP 47 tag, or null; another text is reported.</summary>
    public static LanguageTag? Language(YamlMap map, YamlKey<TextForm> key, DiagnosticBag diagnostics)
    {
        if (map.Text(key, diagnostics) is not { } text)
        {
            return null;
        }

        if (LanguageTag.TryParse(text, out var tag))
        {
            return tag;
        }

        diagnostics.Add(Codes.LanguageInvalid.At(map.SpanOf(key), text));
        return null;
    }

    private readonly record struct Parts(int YamlStart, int YamlLength, int BodyStart);

    private static Parts? Split(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        if (!IsFence(text, 0, out var yaml))
        {
            return new Parts(0, -1, 0);
        }

        for (var line = yaml; line < text.Length; line = NextLine(text, line))
        {
            if (IsFence(text, line, out var body))
            {
                return new Parts(yaml, line - yaml, body);
            }
        }

        diagnostics.Add(Codes.FrontMatterOpen.At(file.Span(0, Fence.Length)));
        return null;
    }

    private static bool IsFence(string text, int line, out int next)
    {
        next = NextLine(text, line);
        return text.AsSpan(line, next - line).TrimEnd().SequenceEqual(Fence);
    }

    private static int NextLine(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny('\n', '\r');
        if (end < 0)
        {
            return text.Length;
        }

        end += from;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    private static FrontMatter? WithoutKeys(SourceFile file, Parts parts, DiagnosticBag diagnostics)
    {
        var title = FirstHeading(file.Text, parts.BodyStart) ?? file.Stem;
        diagnostics.Add(Codes.FrontMatterMissing.At(file.Top, title));
        return ReadSlug(file, null, diagnostics) is not { } slug ? null : new FrontMatter
        {
            File = file,
            BodyStart = parts.BodyStart,
            Title = title,
            Slug = slug.Slug,
            SlugSpan = slug.Span,
            Date = null,
            Language = null,
            Authors = [],
            Source = null,
            TranslationOf = null,
            TranslationOfSpan = file.Top,
            Translator = null,
            Summary = null,
            Tags = [],
            IsDraft = false,
        };
    }

    private static FrontMatter? FromKeys(SourceFile file, YamlMap map, int bodyStart, DiagnosticBag diagnostics)
    {
        var title = map.Text(FrontMatterKeys.Title, diagnostics);
        var slug = ReadSlug(file, map, diagnostics);
        var date = map.Date(FrontMatterKeys.Date, diagnostics);
        var language = Language(map, FrontMatterKeys.Language, diagnostics);
        var authors = map.Texts(FrontMatterKeys.Authors, diagnostics);
        var source = ReadSource(map, diagnostics);
        var translationOf = map.Text(FrontMatterKeys.TranslationOf, diagnostics);
        var translator = ReadTranslator(map, diagnostics);
        var summary = map.Text(FrontMatterKeys.Summary, diagnostics)?.Trim();
        var tags = map.Texts(FrontMatterKeys.Tags, diagnostics);
        var isDraft = map.Flag(FrontMatterKeys.Draft, diagnostics);
        map.ReportUnknownKeys(diagnostics);
        return title is null || slug is null ? null : new FrontMatter
        {
            File = file,
            BodyStart = bodyStart,
            Title = title.Trim(),
            Slug = slug.Value.Slug,
            SlugSpan = slug.Value.Span,
            Date = date,
            Language = language,
            Authors = authors,
            Source = source,
            TranslationOf = translationOf,
            TranslationOfSpan = map.SpanOf(FrontMatterKeys.TranslationOf),
            Translator = translator,
            Summary = string.IsNullOrEmpty(summary) ? null : summary,
            Tags = tags,
            IsDraft = isDraft,
        };
    }

    private static (Slug Slug, SourceSpan Span)? ReadSlug(SourceFile file, YamlMap? map, DiagnosticBag diagnostics)
    {
        var written = map?.Text(FrontMatterKeys.Slug, diagnostics);
        var span = written is null ? file.Top : map!.SpanOf(FrontMatterKeys.Slug);
        if (Slug.TryParse(written ?? file.Stem, out var slug) && (written is null || slug.Value == written))
        {
            return (slug, span);
        }

        diagnostics.Add(Codes.SlugInvalid.At(span, written ?? file.Stem));
        return null;
    }

    /// <summary>A map, or a single text: what a maintainer who knows no keys would write.</summary>
    private static ArticleSource? ReadSource(YamlMap map, DiagnosticBag diagnostics)
    {
        if (map.Value(FrontMatterKeys.Source) is not { } value)
        {
            return null;
        }

        if (value.IsScalar)
        {
            var text = value.AsText("source", diagnostics)!;
            var isUrl = WebAddress.TryParse(text, out var url);
            return new ArticleSource
            {
                Title = isUrl ? null : text,
                Publisher = null,
                Url = isUrl ? url!.AbsoluteUri : null,
                Archived = null,
                Retrieved = null,
                Rights = null,
                Credits = null,
            };
        }

        if (value.AsMap("source", FrontMatterKeys.SourceShape, diagnostics) is not { } keys)
        {
            return null;
        }

        var source = new ArticleSource
        {
            Title = keys.Text(FrontMatterKeys.SourceTitle, diagnostics),
            Publisher = keys.Text(FrontMatterKeys.Publisher, diagnostics),
            Url = keys.Url(FrontMatterKeys.Url, diagnostics),
            Archived = keys.Url(FrontMatterKeys.Archived, diagnostics),
            Retrieved = keys.Date(FrontMatterKeys.Retrieved, diagnostics),
            Rights = keys.Text(FrontMatterKeys.Rights, diagnostics),
            Credits = keys.Text(FrontMatterKeys.Credits, diagnostics),
        };
        keys.ReportUnknownKeys(diagnostics);
        return source;
    }

    private static Translator? ReadTranslator(YamlMap map, DiagnosticBag diagnostics)
    {
        if (map.Value(FrontMatterKeys.Translator) is not { } value)
        {
            return null;
        }

        if (value.IsScalar)
        {
            return new Translator(value.AsText("translator", diagnostics), IsMachine: false);
        }

        if (value.AsMap("translator", FrontMatterKeys.TranslatorShape, diagnostics) is not { } keys)
        {
            return null;
        }

        var name = keys.Text(FrontMatterKeys.TranslatorName, diagnostics);
        var kind = Choice.Read(keys, FrontMatterKeys.Kind, diagnostics);
        keys.ReportUnknownKeys(diagnostics);
        return new Translator(name, kind == FrontMatterKeys.TranslatorKind.Machine);
    }

    private static string? FirstHeading(string text, int start)
    {
        for (var line = start; line < text.Length; line = NextLine(text, line))
        {
            var words = text.AsSpan(line, NextLine(text, line) - line).Trim();
            if (words.StartsWith("# ", StringComparison.Ordinal) && words.TrimStart("# ").Trim("# ").Length > 0)
            {
                return words.TrimStart("# ").Trim("# ").ToString();
            }
        }

        return null;
    }
}
