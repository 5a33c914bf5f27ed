using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Names;
using Dossier.Translations;
using Dossier.Translations.Alignment;
using Dossier.Translations.Checks;
using Dossier.Translations.Editing;

namespace Dossier.Pipeline;

/// <summary>Aligns and checks all pairs of a dossier: they share what is learned of their languages, and are checked against each other.</summary>
public static class TranslationPairs
{
    /// <summary>The pairs, by the slug of the translation; verdicts that fit no discrepancy, or several, are reported.</summary>
    public static ImmutableArray<TranslationPair> In(Corpus corpus, DiagnosticBag diagnostics)
    {
        var translations = corpus.Articles.Where(article => article.TranslationOf is not null).ToImmutableArray();
        var sources = translations.Select(translation => corpus.BySlug[translation.TranslationOf!.Value]).ToImmutableArray();
        var keys = corpus.Registry.All.ToFrozenDictionary(record => record, CrossReferences.KeyOf);
        var requests = Enumerable.Range(0, translations.Length).AsParallel().AsOrdered()
            .Select(i => new AlignmentRequest
            {
                SourceLanguage = sources[i].Language,
                TargetLanguage = translations[i].Language,
                Source = SegmentsWithFacts(sources[i], keys),
                Target = SegmentsWithFacts(translations[i], keys),
                ByHand = EditsOf(translations[i]).Beads,
            })
            .ToImmutableArray();
        var beads = Aligner.AlignAll(requests, corpus.WordLists);
        var bitexts = requests.Select((request, i) => Bitext.Of(request, beads[i])).ToImmutableArray();
        var found = Discrepancies.FindAll(bitexts, corpus.Glossary);
        return
        [
            .. translations.Select((translation, i) => new TranslationPair(sources[i], translation, beads[i], found[i])
            {
                Verdicts = EditsOf(translation).Written is { } written
                    ? Judging.Match(written, bitexts[i], found[i], diagnostics)
                    : FrozenDictionary<string, Verdict>.Empty,
                Staleness = EditsOf(translation).Staleness,
                Notes = PairNotes.Of(translation, bitexts[i], found[i], diagnostics),
            }),
        ];

        EditedTranslation EditsOf(Article translation) => corpus.Edited.GetValueOrDefault(translation.Slug, EditedTranslation.None);
    }

    private static ImmutableArray<Segment> SegmentsWithFacts(Article article, FrozenDictionary<AuthorityRecord, string> keys) => Segments.Of(
        article.Text,
        article.Language,
        article.Title,
        article.Summary,
        article.Names.Select(name => (name.Span, NameFact(name, keys)))
            .Concat(article.Dates.Select(date => (date.Span, DateFact(date, article.Date)))));

    private static Fact NameFact(NameMention name, FrozenDictionary<AuthorityRecord, string> keys) => new(FactKind.Name, keys[name.Record], name.Written)
    {
        Forms = [name.Record.Name, .. name.Record.Aliases, .. name.Record.Names.Values.SelectMany(names => names)],
    };

    private static Fact DateFact(DateMention date, EdtfDate? published) => new(FactKind.Date, date.Value.ToString(), date.Written)
    {
        IsRelative = date.Basis is DateBasis.Relative or DateBasis.Anaphoric,
        Reference = date.Basis is DateBasis.Absolute or DateBasis.Corrected ? null : published?.ToString(),
    };
}
