using System.Globalization;
using System.Text;
using Dossier.Diagnostics;

namespace Dossier.Annotations.Exchange;

/// <summary>Ids for notes that come from elsewhere.</summary>
internal sealed class NoteIds(IEnumerable<string> taken)
{
    private const int Words = 5;
    private const int Longest = 50;

    private readonly HashSet<string> _taken = [.. taken];

    /// <summary>The id that an address of ours ends with (<c>#n-ID</c>), else the first words; with a number where it is taken.</summary>
    public string Take(ForeignNote note)
    {
        var own = note.Iri is { } iri && iri.LastIndexOf("#n-", StringComparison.Ordinal) is var at and >= 0 ? iri[(at + 3)..] : null;
        var id = own is not null && Identifier.IsValid(own) ? own : OfWords(note.Quote?.Exact) ?? OfWords(note.Body) ?? "note";
        for (var number = 1; ; number++)
        {
            var numbered = number == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
            if (_taken.Add(numbered))
            {
                return numbered;
            }
        }
    }

    /// <summary>Letters of ASCII and digits; null where there are none.</summary>
    private static string? OfWords(string? text)
    {
        var start = text is null ? string.Empty : text[..Dossier.Text.Characters.Boundary(text, Math.Min(text.Length, 200))];
        var clean = new StringBuilder();
        foreach (var c in Whole(start).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                clean.Append(char.ToLowerInvariant(c));
            }
            else if (clean.Length > 0 && clean[^1] != '-' && char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’'))
            {
                clean.Append('-');
            }
        }

        var words = clean.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries).Take(Words);
        var id = words.Aggregate(string.Empty, (so, word) => so.Length + word.Length < Longest ? (so.Length == 0 ? word : so + "-" + word) : so);
        return id.Length == 0 ? null : id;
    }

    /// <summary>Without halves of characters, which have no normal form.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
