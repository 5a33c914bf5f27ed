using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Names;

/// <summary>Reads <c>people.yaml</c>, <c>organizations.yaml</c> and <c>places.yaml</c>.</summary>
public static class AuthorityFile
{
    /// <summary>The records of a file, in its order. All errors are reported in one run; a record without a usable id
    /// and name is left out.</summary>
    public static ImmutableArray<AuthorityRecord> Read(SourceFile file, RecordKind kind, DiagnosticBag diagnostics)
    {
        var records = ImmutableArray.CreateBuilder<AuthorityRecord>();
        foreach (var map in YamlReader.ReadList(file, diagnostics))
        {
            if (ReadRecord(map, kind, diagnostics) is { } record)
            {
                records.Add(record);
            }
        }

        return records.ToImmutable();
    }

    private static AuthorityRecord? ReadRecord(YamlMap map, RecordKind kind, DiagnosticBag diagnostics)
    {
        var id = map.RequiredText("id", diagnostics);
        var name = map.RequiredText("name", diagnostics)?.Trim();
        var sortName = map.Text("sort_name", diagnostics)?.Trim();
        var aliases = Texts(map, "aliases", diagnostics);
        var names = ByLanguage(map, "names", diagnostics);
        var descriptions = ByLanguage(map, "description", diagnostics);
        var born = map.Date("born", diagnostics);
        var died = map.Date("died", diagnostics);
        var sameAs = Addresses(map, "same_as", diagnostics);
        var not = Texts(map, "not", diagnostics);
        var formerly = FormerId.Read(map, kind, diagnostics);
        map.ReportUnknownKeys(diagnostics);

        if (id is not null && !IsId(id))
        {
            diagnostics.Add(Codes.IdInvalid.At(map.SpanOf("id"), id));
            return null;
        }

        if (id is null || name is null)
        {
            return null;
        }

        return new AuthorityRecord
        {
            Kind = kind,
            Id = id,
            Name = name,
            SortName = string.IsNullOrEmpty(sortName) ? SortNameOf(name, kind) : sortName,
            Aliases = aliases,
            Names = names,
            Descriptions = descriptions.ToImmutableSortedDictionary(
                pair => pair.Key, pair => string.Join(' ', pair.Value), StringComparer.Ordinal),
            Born = born,
            Died = died,
            SameAs = sameAs,
            Not = not,
            Formerly = formerly,
            Span = map.Span,
        };
    }

    /// <summary>What a name is sorted by where its record does not say: <c>Dorsey, Jack</c>; <c>Guardian</c>.</summary>
    public static string SortNameOf(string name, RecordKind kind) =>
        kind == RecordKind.Person ? PersonalName.Parse(name)?.SortName ?? name : NameWords.WithoutArticle(name);

    /// <summary>The texts of a key, without white space around them. An empty one is reported, and left out.</summary>
    private static ImmutableArray<string> Texts(YamlMap map, string key, DiagnosticBag diagnostics)
    {
        var texts = map.Texts(key, diagnostics);
        if (texts.Any(string.IsNullOrWhiteSpace))
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(map.SpanOf(key), key));
        }

        return [.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text.Trim())];
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ByLanguage(
        YamlMap map, string key, DiagnosticBag diagnostics)
    {
        var result = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (map.Map(key, diagnostics) is not { } languages)
        {
            return result.ToImmutable();
        }

        foreach (var language in languages.Keys)
        {
            var texts = Texts(languages, language, diagnostics);
            if (!LanguageTag.TryParse(language, out var tag))
            {
                diagnostics.Add(Codes.LanguageInvalid.At(languages.SpanOf(language), language));
            }
            else if (!texts.IsEmpty)
            {
                result[tag.Value] = texts;
            }
        }

        return result.ToImmutable();
    }

    private static ImmutableArray<string> Addresses(YamlMap map, string key, DiagnosticBag diagnostics)
    {
        if (map.Value(key) is not { } value)
        {
            return [];
        }

        var addresses = ImmutableArray.CreateBuilder<string>();
        foreach (var item in value.IsScalar ? [value] : value.Items(key, diagnostics))
        {
            if (item.AsText(key, diagnostics) is not { } address)
            {
                continue;
            }

            if (WebAddress.TryParse(address, out _))
            {
                addresses.Add(address);
            }
            else
            {
                diagnostics.Add(Codes.UrlInvalid.At(item.Span, key, address));
            }
        }

        return addresses.ToImmutable();
    }

    private static bool IsId(string id) =>
        id.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c)));
}
