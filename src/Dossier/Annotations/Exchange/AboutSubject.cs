using Dossier.Quotes;
using Dossier.Yaml;

namespace Dossier.Annotations.Exchange;

/// <summary>
/// What a note that is on no passage is about, in a few words: <c>article</c>, <c>record person/jack-dorsey</c>,
/// <c>date 2015-10</c>, <c>bead target</c>, <c>discrepancy number source</c>. They stand as <c>dcterms:subject</c> in the
/// target of an exported note; the words of a bead or a discrepancy are its TextQuoteSelector.
/// </summary>
internal static class AboutSubject
{
    /// <summary>The words; null for a passage.</summary>
    public static string? Of(AnnotationTarget target) => target switch
    {
        ArticleTarget => "article",
        RecordTarget record => "record " + record.Reference,
        DateTarget date => "date " + date.Date,
        BeadTarget bead => "bead " + Side(bead.IsInOriginal),
        DiscrepancyTarget found => "discrepancy " + found.Check + (found.IsInOriginal is { } original ? " " + Side(original) : string.Empty),
        _ => null,
    };

    /// <summary>The quote that belongs to the words, or null.</summary>
    public static TextQuoteSelector? QuoteOf(AnnotationTarget target) => target switch
    {
        BeadTarget bead => bead.Quote,
        DiscrepancyTarget found => found.Quote,
        _ => null,
    };

    /// <summary>The value of the key <c>about</c>; null where the words are none of ours.</summary>
    public static string? Yaml(string subject, TextQuoteSelector? quote)
    {
        var words = subject.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (words, quote) switch
        {
            (["article"], _) => "article",
            (["record", var reference], _) => $"{{record: {YamlText.Quoted(reference)}}}",
            (["date", var date], _) when Edtf.EdtfDate.TryParse(date, out var day) => $"{{date: {YamlText.Quoted(day.ToString())}}}",
            (["bead", "source" or "target"], { } of) => $"{{bead: {{{words[1]}: {QuoteWriter.Line(of)}}}}}",
            (["discrepancy", var check], { } of) => $"{{discrepancy: {{check: {YamlText.Quoted(check)}, quote: {QuoteWriter.Line(of)}}}}}",
            (["discrepancy", var check, "source" or "target"], { } of) =>
                $"{{discrepancy: {{check: {YamlText.Quoted(check)}, quote: {QuoteWriter.Line(of)}, side: {words[2]}}}}}",
            _ => null,
        };
    }

    private static string Side(bool isInOriginal) => isInOriginal ? "source" : "target";
}
