using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Names;

namespace Dossier.Pipeline;

/// <summary>What the last build's <c>dossier.json</c> knew: the records whose addresses others may have kept.</summary>
/// <param name="Title">The dossier's title, or null.</param>
/// <param name="BaseUrl">Its <c>base_url</c>, or null.</param>
/// <param name="Records">Kind and id of every record, and of every id that a record had before.</param>
public sealed record PreviousSite(string? Title, string? BaseUrl, ImmutableArray<(RecordKind Kind, string Id)> Records)
{
    /// <summary>The file, below the output folder.</summary>
    public const string Name = "dossier.json";

    /// <summary>There was none.</summary>
    public static PreviousSite None { get; } = new(null, null, []);

    private const int FirstRead = 1 << 16;

    private static readonly JsonSerializerOptions Keys = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>
    /// Whether it was a site of this dossier. Addresses belong to a <c>base_url</c>: of two different ones, one can't break
    /// the other's. Where one of both has none, the title tells.
    /// </summary>
    public bool IsOf(SiteSettings settings) =>
        BaseUrl is not null && settings.BaseUrl is not null ? BaseUrl == settings.BaseUrl.AbsoluteUri : Title == settings.Title;

    /// <summary>
    /// Reads the head of a <c>dossier.json</c>, up to the articles: those of a large dossier are not looked at.
    /// <see cref="None"/> for anything that is not such a file, or a broken one.
    /// </summary>
    public static PreviousSite Parse(Stream stream)
    {
        try
        {
            return ReadHead(stream) is { Format: "dossier/1" } head
                ? new PreviousSite(head.Title, head.BaseUrl, [.. (head.Records ?? []).SelectMany(KnownBy).Distinct()])
                : None;
        }
        catch (JsonException)
        {
            return None;
        }
    }

    private sealed record Head(string? Format, string? Title, string? BaseUrl, KnownRecord?[]? Records);

    private sealed record KnownRecord(string? Kind, string? Id, string?[]? Formerly);

    private static Head? ReadHead(Stream stream)
    {
        for (var (buffer, length) = (new byte[FirstRead], 0); ; Array.Resize(ref buffer, buffer.Length * 2))
        {
            length += stream.ReadAtLeast(buffer.AsSpan(length), buffer.Length - length, throwOnEndOfStream: false);
            if (StartOfArticles(buffer.AsSpan(0, length)) is { } end)
            {
                var head = buffer.AsSpan(0, end).TrimEnd(" \t\r\n,"u8);
                return JsonSerializer.Deserialize<Head>([.. head, (byte)'}'], Keys);
            }

            if (length < buffer.Length)
            {
                return null;
            }
        }
    }

    /// <summary>Where the key <c>articles</c> of the whole stands; null where these bytes end before it.</summary>
    private static int? StartOfArticles(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
        while (reader.Read())
        {
            if (reader is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName } && reader.ValueTextEquals("articles"))
            {
                return (int)reader.TokenStartIndex;
            }
        }

        return null;
    }

    private static IEnumerable<(RecordKind Kind, string Id)> KnownBy(KnownRecord? record)
    {
        foreach (var reference in (record?.Formerly ?? []).Prepend($"{record?.Kind}/{record?.Id}"))
        {
            if (reference is not null && RecordReference.Parse(reference) is ({ } kind, var id) && Identifier.IsValid(id))
            {
                yield return (kind, id);
            }
        }
    }
}
