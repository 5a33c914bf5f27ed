using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Text;

namespace Dossier.Annotations.Exchange;

/// <summary>
/// Reads an annotation as the API of Hypothesis gives it (<c>https://h.readthedocs.io/en/latest/api/</c>, version 1): a row of
/// a search, or one annotation.
/// </summary>
internal static class HypothesisReader
{
    private const string Account = "acct:";
    private const string Everyone = "__world__";

    /// <summary>Keys whose meaning is in the note, or that only Hypothesis has a use for.</summary>
    private static readonly string[] Kept =
    [
        "id", "created", "updated", "user", "user_info", "uri", "text", "tags", "group", "permissions", "target", "document", "links",
        "references", "hidden", "flagged", "moderation", "moderation_status", "actions", "mentions", "thread", "consumer",
    ];

    /// <summary>Whether an object is one of Hypothesis.</summary>
    public static bool IsOne(PlacedJson value) => value["uri"] is not null && value["user"] is not null && value["body"] is null;

    /// <summary>The note.</summary>
    public static ForeignNote Read(PlacedJson row)
    {
        var targets = row["target"]?.Items ?? [];
        var selectors = ForeignSelectors.Read(targets.FirstOrDefault()?["selector"]);
        var tags = ForeignTags.Of(row.Texts("tags"), []);
        var created = row["created"]?.Text is { } moment ? ExchangedDate.Read(moment) : null;
        return new ForeignNote
        {
            Place = row.Place,
            Iri = row["id"]?.Text,
            Targets = [.. new[] { targets.FirstOrDefault()?["source"]?.Text, row["uri"]!.Text }.OfType<string>().Distinct(StringComparer.Ordinal)],
            Quote = selectors.Quote,
            Subject = null,
            Kind = tags.Kind,
            Body = tags.Under((row["text"]?.Text ?? string.Empty).ReplaceLineEndings("\n").Trim('\n').TrimEnd()),
            Creator = Creator(row),
            Created = created?.Day,
            Certainty = tags.Certainty,
            Sources = [],
            Answers = row.Texts("references"),
            Withheld = row["hidden"]?.IsTrue == true ? "a moderator of Hypothesis hid it" : null,
            Losses = [.. Losses(row, selectors, created)],
        };
    }

    /// <summary>The name that is shown, and the account; the account alone where there is no name.</summary>
    private static string? Creator(PlacedJson row)
    {
        var account = row["user"]!.Text is { } user ? (user.StartsWith(Account, StringComparison.Ordinal) ? user[Account.Length..] : user) : null;
        return row["user_info"]?["display_name"]?.Text is { } name ? KeywordInContext.OneLine($"{name} ({account})") : account;
    }

    private static IEnumerable<string> Losses(PlacedJson row, ForeignSelectors selectors, (string Day, string? Time)? created)
    {
        if (created is null && row["created"]?.Text is { } unread)
        {
            yield return "created " + unread;
        }

        if (created?.Time is { } time)
        {
            yield return time;
        }

        if (row["updated"]?.Text is { } updated && updated != row["created"]?.Text)
        {
            yield return "updated " + updated;
        }

        if (row["group"]?.Text is { } group && group != Everyone)
        {
            yield return "group " + group;
        }

        if (row["permissions"]?.Texts("read") is [var only] && only.StartsWith(Account, StringComparison.Ordinal))
        {
            yield return "that only its author could read it";
        }

        if (row["flagged"]?.IsTrue == true)
        {
            yield return "that it was flagged";
        }

        foreach (var other in selectors.Others)
        {
            yield return other;
        }

        foreach (var (key, value) in row.Members)
        {
            if (!Kept.Contains(key) && value.Kind is not (JsonValueKind.Null or JsonValueKind.False))
            {
                yield return key;
            }
        }
    }
}
