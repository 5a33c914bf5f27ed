using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Dates;

/// <summary>What a word can be, and its value in all of those roles.</summary>
internal readonly record struct DateWord(WordRoles Roles, int Value);

/// <summary>A line of a language's data.</summary>
/// <param name="Roles">What the words can be.</param>
/// <param name="First">The value of the first word.</param>
/// <param name="Words">The words, in lower case, divided by a blank where the value rises by one and by <c>|</c> where it does not.</param>
internal readonly record struct WordList(WordRoles Roles, int First, string Words);

/// <summary>All that the recogniser knows about a language.</summary>
internal sealed record DateLanguage
{
    private readonly FrozenDictionary<string, DateWord> _words = FrozenDictionary<string, DateWord>.Empty;

    /// <summary>The primary subtag of BCP 47.</summary>
    public required string Primary { get; init; }

    /// <summary>Whether months and days of the week are written with a capital letter.</summary>
    public required bool Capitals { get; init; }

    /// <summary>Whether the month can come before the day: <c>February 24</c>.</summary>
    public required bool MonthFirst { get; init; }

    /// <summary>Whether words for last, this and next may follow their noun: <c>anno scorso</c>.</summary>
    public required bool ShiftFollows { get; init; }

    /// <summary>
    /// Whether an article stands before words for last and next. Where it does not, one that does makes them a duration
    /// (<c>the last year</c>) or points from another date in the text (<c>the next month</c>).
    /// </summary>
    public required bool ShiftTakesArticle { get; init; }

    /// <summary>Whether an apostrophe belongs to the word before it: <c>dell'anno</c>.</summary>
    public required bool Elides { get; init; }

    /// <summary>The words. One that stands in several lists has all their roles and the value that is not 0.</summary>
    public required ImmutableArray<WordList> Words
    {
        init
        {
            var words = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);
            foreach (var list in value)
            {
                var number = list.First;
                foreach (var step in list.Words.Split(' '))
                {
                    foreach (var word in step.Split('|'))
                    {
                        var known = words.GetValueOrDefault(word);
                        words[word] = new DateWord(known.Roles | list.Roles, known.Value != 0 ? known.Value : number);
                    }

                    number++;
                }
            }

            _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        }
    }

    /// <summary>What a word can be; nothing where the language does not know it.</summary>
    public DateWord Find(ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : default;
}
