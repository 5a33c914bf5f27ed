using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Quotes;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Pipeline;

/// <summary>Asks the maintainer which of several records is named, and writes the correction that says so.</summary>
internal static class AmbiguousNames
{
    /// <summary>Reports each name at its place in the article.</summary>
    /// <param name="head">The article.</param>
    /// <param name="text">Its text.</param>
    /// <param name="names">The names that the rules can't tell.</param>
    /// <param name="dates">The article's dates; words that the maintainer said are one name nobody.</param>
    /// <param name="registry">All records.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Report(
        ArticleHead head,
        ArticleText text,
        ImmutableArray<AmbiguousName> names,
        ImmutableArray<DateMention> dates,
        AuthorityRegistry registry,
        DiagnosticBag diagnostics)
    {
        foreach (var name in names.Where(name => !dates.Any(date => date.Basis == DateBasis.Corrected && date.Span.Overlaps(name.Span))))
        {
            diagnostics.Add(Codes.NameAmbiguous.At(
                text.Offsets.ToSource(name.Span),
                name.Written.ReplaceLineEndings(" "),
                string.Join(" or ", name.Candidates.Select(record => $"the {record.Kind.ToString().ToLowerInvariant()} '{record.Id}'")),
                $"corrections/{head.Slug}.yaml",
                Correction(text, name, registry)));
        }
    }

    /// <summary>The correction in one line, with the first candidate; the reason is for the maintainer to write.</summary>
    private static string Correction(ArticleText text, AmbiguousName name, AuthorityRegistry registry)
    {
        var quote = QuoteWriter.Line(ShortestQuote.Of(text.Plain, name.Span));
        return $"- {{quote: {quote}, is: {RecordReference.Of(name.Candidates[0], registry)}, because: {YamlText.Quoted("…")}}}";
    }
}
