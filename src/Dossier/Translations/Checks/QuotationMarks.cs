using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>Counts quotations: by their marks in any language's fashion, or by the element <c>q</c>.</summary>
internal static class QuotationMarks
{
    /// <summary>How many begin in a segment.</summary>
    public static int Count(CheckedSegment segment) => segment.IsCode ? 0 : Places(segment).Count + segment.Segment.Marks.Count(mark => mark.Kind == MarkKind.Quotation);

    /// <summary>How many characters of a segment are quoted.</summary>
    public static int Length(CheckedSegment segment) => segment.IsCode ? 0 : Places(segment).Sum(place => place.Length);

    /// <summary>How many begin in a segment; one that "he said" interrupts counts once.</summary>
    public static int CountWhole(CheckedSegment segment)
    {
        if (segment.IsCode)
        {
            return 0;
        }

        var places = Places(segment);
        var interrupted = places.Zip(places.Skip(1)).Count(pair => IsInterrupted(segment, pair.First, pair.Second));
        return Count(segment) - interrupted;
    }

    /// <summary>Whether two are one, with "he said" between them: in French there are no marks around that.</summary>
    private static bool IsInterrupted(CheckedSegment segment, TextSpan first, TextSpan second)
    {
        var words = segment.Words.Count(word => word.Start >= first.End && word.End <= second.Start);
        var begins = segment.Words.FirstOrDefault(word => word.Start > second.Start);
        return words is > 0 and < 8 && begins.Length > 0 && char.IsLower(segment.Text[begins.Start])
            && segment.Words.Count(word => first.Contains(word)) > 1
            && (segment.Text[first.End - 2] == ',' || (first.End < segment.Text.Length && segment.Text[first.End] == ','));
    }

    /// <summary>Where those with marks begin, each with the end of its words where it ends in the segment.</summary>
    public static List<TextSpan> Places(CheckedSegment segment)
    {
        var text = segment.Text;
        var found = new List<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!Opens(text, i, out var closing) || segment.IsQuiet(new TextSpan(i, 1)))
            {
                continue;
            }

            var end = text.IndexOfAny([.. closing], i + 1);
            if (end < 0 && closing is "'" or "’" or "’'")
            {
                continue;
            }

            found.Add(TextSpan.FromBounds(i, end < 0 ? text.Length : end + 1));
            i = end < 0 ? i : end;
        }

        return found;
    }

    private static bool Opens(string text, int i, out string closing)
    {
        var isStart = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '’' or '\'';
        closing = text[i] switch
        {
            '“' => "”“\"",
            '„' => "“”\"",
            '«' => "»",
            '»' when isStart && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) => "«",
            '‘' when isStart => "’",
            '"' => "\"",
            '`' when isStart => "'",
            '「' => "」",
            _ => "",
        };
        return closing.Length > 0;
    }
}
