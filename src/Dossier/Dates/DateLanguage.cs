using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Dates;

/// <summary>What a word can be in an expression of a date.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,

    /// <summary>A month; the value is 1–12.</summary>
    Month = 1 << 0,

    /// <summary>With <see cref="Month"/>: shortened, and too short to stand alone.</summary>
    Short = 1 << 1,

    /// <summary>With <see cref="Month"/>: also a person's name or another word; stands alone only behind an <see cref="InLead"/>.</summary>
    Doubtful = 1 << 2,

    /// <summary>A day of the week; the value is 1 for Monday to 7 for Sunday.</summary>
    Weekday = 1 << 3,

    /// <summary>A season; the value is that of <see cref="Edtf.YearPart"/>.</summary>
    Season = 1 << 4,

    /// <summary>A unit of the calendar; the value is that of <see cref="CalendarUnit"/>.</summary>
    Unit = 1 << 5,

    /// <summary>A number.</summary>
    Numeral = 1 << 6,

    /// <summary>An ordinal number.</summary>
    Ordinal = 1 << 7,

    /// <summary>What makes a figure an ordinal: it touches the figure.</summary>
    OrdinalSuffix = 1 << 8,

    /// <summary>Last (-1), this (0), next (+1).</summary>
    Shift = 1 << 9,

    /// <summary>Stands behind a number of units and puts them in the past.</summary>
    Ago = 1 << 10,

    /// <summary>A day, counted from the day of publication: yesterday is -1.</summary>
    DayShift = 1 << 11,

    /// <summary>A preposition or the like that may stand before a date, and before other things.</summary>
    Lead = 1 << 12,

    /// <summary>The same, where what follows is hardly anything but a date.</summary>
    InLead = 1 << 13,

    /// <summary>The same, before a day.</summary>
    DayLead = 1 << 14,

    /// <summary>Joins day and month, month and year.</summary>
    Of = 1 << 15,

    /// <summary>The definite article: before a day of the week it means a habit.</summary>
    Article = 1 << 16,

    /// <summary>Comes before a decade in two figures.</summary>
    DecadeLead = 1 << 17,

    /// <summary>The noun before a decade.</summary>
    DecadeNoun = 1 << 18,

    /// <summary>What makes a figure a decade: it touches the figure.</summary>
    DecadeSuffix = 1 << 19,

    /// <summary>A decade of the twentieth century in one word; the value is 20, 30, …, 90.</summary>
    DecadeWord = 1 << 20,

    /// <summary>Makes what follows a habit.</summary>
    Every = 1 << 21,

    /// <summary>Makes the number before it a measure: a unit, a currency, people.</summary>
    Measure = 1 << 22,

    /// <summary>Joins two dates.</summary>
    And = 1 << 23,

    /// <summary>Stands before a <see cref="DayShift"/> and moves it one day further; where the value is 0, only behind a unit.</summary>
    Further = 1 << 24,
}

/// <summary>The units that dates are counted in.</summary>
internal enum CalendarUnit
{
    None,
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Year,
}

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
