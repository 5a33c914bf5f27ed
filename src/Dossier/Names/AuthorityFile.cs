using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Names;

/// <summary>Reads <c>people.yaml</c>, <c>organizations.yaml</c> and <c>places.yaml</c>.</summary>
public static class AuthorityFile
{
    private static readonly YamlKey<TextForm> Id = new("id", TextForm.Id, "The record's name in other files and in addresses: jack-dorsey becomes people/jack-dorsey.html. Lower-case letters, digits and hyphens.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<TextForm> Name = new("name", TextForm.Any, "The name, in full, as running text has it: Jack Dorsey.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<TextForm> SortName = new("sort_name", TextForm.Any, "What the record is sorted by, where its name does not say: “Dorsey, Jack”.");

    private static readonly YamlKey<ListForm<TextForm>> Aliases = new("aliases", new(TextForm.Any, orOne: true), "Other names, in any language.");

    private static readonly YamlKey<NamesForm> Names = new("names", NamesForm.ByLanguage, "Names by language: {it: Londra, de: London}.");

    private static readonly YamlKey<NamesForm> Description = new("description", NamesForm.ByLanguage, "Who or what it is, in a sentence, by language.");

    private static readonly YamlKey<DateForm> Born = new("born", DateForm.Edtf, "When the person was born, or the organization founded (EDTF).");

    private static readonly YamlKey<DateForm> Died = new("died", DateForm.Edtf, "When the person died, or the organization ended (EDTF).");

    private static readonly YamlKey<ListForm<UrlForm>> SameAs = new("same_as", new(UrlForm.Web, orOne: true), "Addresses of the same person, organization or place elsewhere: in Wikidata, VIAF, ….");

    private static readonly YamlKey<ListForm<TextForm>> Not = new("not", new(TextForm.Any, orOne: true), "Phrases that have the name and mean something else: “Dorsey Street”.");

    /// <summary>What such a file is.</summary>
    public static ListForm<YamlShape> Form { get; } = new(new(Id, Name, SortName, Aliases, Names, Description, Born, Died, SameAs, Not, FormerId.Key));

    /// <summary>The records of a file, in its order. All errors are reported in one run; a record without a usable id
    /// and name is left out.</summary>
    public static ImmutableArray<AuthorityRecord> Read(SourceFile file, RecordKind kind, DiagnosticBag diagnostics)
    {
        var records = ImmutableArray.CreateBuilder<AuthorityRecord>();
        foreach (var map in YamlReader.ReadList(file, Form, diagnostics))
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
        var id = map.Text(Id, diagnostics);
        var name = map.Text(Name, diagnostics)?.Trim();
        var sortName = map.Text(SortName, diagnostics)?.Trim();
        var aliases = Texts(map, Aliases, diagnostics);
        var names = ByLanguage(map, Names, diagnostics);
        var descriptions = ByLanguage(map, Description, diagnostics);
        var born = map.Date(Born, diagnostics);
        var died = map.Date(Died, diagnostics);
        var sameAs = Addresses(map, SameAs, diagnostics);
        var not = Texts(map, Not, diagnostics);
        var formerly = FormerId.Read(map, kind, diagnostics);
        map.ReportUnknownKeys(diagnostics);

        if (id is not null && !Identifier.IsValid(id))
        {
            diagnostics.Add(Codes.IdInvalid.At(map.SpanOf(Id), id));
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
    private static ImmutableArray<string> Texts(YamlMap map, YamlKey<ListForm<TextForm>> key, DiagnosticBag diagnostics) =>
        Trimmed(map.Texts(key, diagnostics), map.SpanOf(key), key.Name, diagnostics);

    private static ImmutableArray<string> Trimmed(ImmutableArray<string> texts, SourceSpan place, string key, DiagnosticBag diagnostics)
    {
        if (texts.Any(string.IsNullOrWhiteSpace))
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(place, key));
        }

        return [.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text.Trim())];
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ByLanguage(
        YamlMap map, YamlKey<NamesForm> key, DiagnosticBag diagnostics)
    {
        var result = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (map.Names(key, diagnostics) is not { } languages)
        {
            return result.ToImmutable();
        }

        foreach (var language in languages.Names)
        {
            var texts = Trimmed(languages.Texts(language, diagnostics), languages.SpanOf(language), language, diagnostics);
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

    private static ImmutableArray<string> Addresses(YamlMap map, YamlKey<ListForm<UrlForm>> key, DiagnosticBag diagnostics)
    {
        if (map.Value(key) is not { } value)
        {
            return [];
        }

        var addresses = ImmutableArray.CreateBuilder<string>();
        foreach (var item in value.IsScalar ? [value] : value.Items(key.Name, diagnostics))
        {
            if (item.AsText(key.Name, diagnostics) is not { } address)
            {
                continue;
            }

            if (WebAddress.TryParse(address, out _))
            {
                addresses.Add(address);
            }
            else
            {
                diagnostics.Add(Codes.UrlInvalid.At(item.Span, key.Name, address));
            }
        }

        return addresses.ToImmutable();
    }
}
