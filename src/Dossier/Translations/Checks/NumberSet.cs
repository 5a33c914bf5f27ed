using System.Collections.Immutable;
using System.Globalization;
using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>The numbers of a segment: those that it states, and those that it may be said to have.</summary>
internal sealed class NumberSet
{
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);

    /// <param name="segment">A segment whose words are already cut.</param>
    public NumberSet(CheckedSegment segment)
    {
        var stated = ImmutableArray.CreateBuilder<NumberMention>();
        if (!segment.IsCode)
        {
            foreach (var fact in segment.Segment.Facts)
            {
                if (fact.Kind == FactKind.Number && Digits(segment, fact) is { } number)
                {
                    stated.Add(number);
                    _present.Add(number.Key);
                }

                _present.Add(fact.Key);
            }

            AddDigits(segment);
            AddWords(segment, stated);
        }

        Stated = stated.ToImmutable();
    }

    /// <summary>What should have a partner; not what stands in a date, a name, an address or in code.</summary>
    public ImmutableArray<NumberMention> Stated { get; }

    /// <summary>Whether a number of another segment is in this one too, in whatever form.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">The text of its segment.</param>
    public bool Has(NumberMention number, string text)
    {
        if (_present.Contains(number.Key) || _present.Contains(number.Written) || _present.Contains(Plain(number.Written) ?? "-"))
        {
            return true;
        }

        // 8:30 is two numbers, 8.30 is one; '98 is 1998.
        var time = Time(number.Written);
        return (time.Length == 2 && Array.TrueForAll(time, _present.Contains))
            || (number.Place.Start > 0 && number.Place.Start <= text.Length && text[number.Place.Start - 1] is '\'' or '’' && number.Key.Length == 2
                && (_present.Contains("19" + number.Key) || _present.Contains("20" + number.Key)));
    }

    private static NumberMention? Digits(CheckedSegment segment, Fact fact)
    {
        if (segment.IsQuiet(fact.Place))
        {
            return null;
        }

        if (segment.Table is { } table && segment.Words.FirstOrDefault(word => word.Start > fact.Place.End) is { Length: > 0 } next
            && next.Start == fact.Place.End + 1 && segment.Text[fact.Place.End] is ' ' or '\u00a0' or '-' or '\u202f'
            && NumberWordReader.Magnitude(table, segment.Lower(next)) is { } magnitude
            && decimal.TryParse(fact.Key, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < 1_000_000)
        {
            var place = TextSpan.FromBounds(fact.Start, next.End);
            return new NumberMention((value * magnitude).ToString("0.####", CultureInfo.InvariantCulture), place, place.In(segment.Text), false);
        }

        return new NumberMention(Afternoon(segment, fact.Place, fact.Key) ?? fact.Key, fact.Place, fact.Written, false);
    }

    private void AddDigits(CheckedSegment segment)
    {
        foreach (var (place, fact) in NumberScanner.Find(segment.Text, segment.Language))
        {
            _present.Add(fact.Key);
            if (Plain(fact.Written) is { } plain)
            {
                _present.Add(plain);
            }

            _present.UnionWith(Time(fact.Written));
            if (Afternoon(segment, place, fact.Key) is { } hour)
            {
                _present.Add(hour);
            }
        }

        foreach (var word in segment.Words)
        {
            // IA-64 states a number for the scanner, ia64 does not.
            var written = word.In(segment.Text);
            var letters = written.TrimEnd("0123456789".ToCharArray()).Length;
            if (letters > 0 && letters < written.Length)
            {
                _present.Add(Trimmed(written[letters..]));
            }

            if (Roman(segment.Text.AsSpan(word.Start, word.Length)) is > 0 and var value)
            {
                _present.Add(value.ToString(CultureInfo.InvariantCulture));
            }
        }

        foreach (var date in segment.Segment.Facts.Where(fact => fact.Kind == FactKind.Date && fact.Key.Length == 4 && fact.Key[3] == 'X'))
        {
            _present.Add(date.Key[..3] + "0");
            _present.Add(date.Key[2..3] + "0");
        }
    }

    private void AddWords(CheckedSegment segment, ImmutableArray<NumberMention>.Builder stated)
    {
        if (segment.Table is not { } table)
        {
            return;
        }

        foreach (var (number, isStrong) in new NumberWordReader(table, segment.Text, segment.Words).Find())
        {
            _present.Add(number.Key);
            var isTaken = segment.Segment.Facts.Any(fact => fact.Place.Overlaps(number.Place)) || stated.Any(other => other.Place.Overlaps(number.Place));
            if (isStrong && !isTaken && !segment.IsQuiet(number.Place))
            {
                stated.Add(number);
            }
        }

        foreach (var word in segment.Words)
        {
            if (table.Ordinals.TryGetValue(segment.Lower(word), out var value))
            {
                _present.Add(value);
            }
        }
    }

    /// <summary>The two numbers of a time of the clock that is written with a point; none for any other number.</summary>
    private static string[] Time(string written) =>
        written.Split('.') is [{ Length: 1 or 2 } hours, { Length: 2 } minutes] && (hours + minutes).All(char.IsAsciiDigit)
            ? [Trimmed(hours), Trimmed(minutes)]
            : [];

    /// <summary>The hour that is meant by one before noon with "pm" behind it; null for any other number.</summary>
    private static string? Afternoon(CheckedSegment segment, TextSpan place, string key) =>
        segment.Words.FirstOrDefault(word => word.Start >= MinutesEnd(segment.Text, place.End)) is { Length: > 0 } next
        && next.Start <= MinutesEnd(segment.Text, place.End) + 1
        && segment.Lower(next) is "pm" or "p" && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour < 12
            ? (hour + 12).ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>Behind the minutes of <c>8:30 pm</c>; the place itself where there are none.</summary>
    private static int MinutesEnd(string text, int hourEnd) =>
        hourEnd <= text.Length && text.AsSpan(hourEnd) is [':', >= '0' and <= '5', >= '0' and <= '9', ..] ? hourEnd + 3 : hourEnd;

    private static string Trimmed(string digits) => digits.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0";

    /// <summary>The digits of a number in groups of three, whichever mark stands between them; null for any other.</summary>
    private static string? Plain(string written)
    {
        var groups = written.Split('.', ',');
        return groups.Length > 1 && groups[0].Length is > 0 and <= 3 && groups.All(group => group.All(char.IsAsciiDigit))
            && groups.Skip(1).All(group => group.Length == 3) ? string.Concat(groups) : null;
    }

    /// <summary>The value of a Roman number of two or more letters; 0 for what is none.</summary>
    private static int Roman(ReadOnlySpan<char> word)
    {
        var sum = 0;
        if (word.Length < 2 || word.ContainsAnyExcept("IVXLC"))
        {
            return 0;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var value = Value(word[i]);
            sum += i + 1 < word.Length && value < Value(word[i + 1]) ? -value : value;
        }

        return sum;

        static int Value(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 100 };
    }
}
