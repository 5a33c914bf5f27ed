using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Yaml;

namespace Dossier.Annotations;

/// <summary>Reads what a note is about: its key <c>quote</c> (with <c>position</c>), or its key <c>about</c>.</summary>
internal static class AnnotationTargetReader
{
    private static readonly YamlKey<TextForm> Record = new(
        "record",
        new() { Pattern = $"^(?:[a-z]+/)?{Identifier.Pattern}$", Advice = "write the 'id' of a record, or its kind and id, as in 'person/jack-dorsey'" },
        "A person, an organization or a place: its id, or kind and id where two kinds have it: person/jack-dorsey.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<DateForm> Date = new("date", DateForm.Edtf, "A date of the article (EDTF): one that it names, or its own.");

    private static readonly YamlKey<EitherForm> Source = new("source", QuoteReader.WordsForm, "Words of one of its sentences, in the original.");

    private static readonly YamlKey<EitherForm> Target = new("target", QuoteReader.WordsForm, "Words of one of its sentences, in the translation.");

    private static readonly YamlKey<YamlShape> Bead = new(
        "bead",
        new(Source, Target) { Groups = [new(Source), new(Target)] },
        "Sentences that go together in a translation and its original.");

    private static readonly YamlKey<TextForm> Check = new("check", TextForm.Id, "The code of the check that found it: number, omission, ….")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<EitherForm> Words = new("quote", QuoteReader.WordsForm, "The words that differ, as a verdict quotes them.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<ChoiceForm<PairSide>> Side = new("side", new(), "Which text has the words, where both have them.");

    private static readonly YamlKey<YamlShape> Discrepancy = new(
        "discrepancy", new(Check, Words, Side), "A discrepancy between this translation and its original.");

    private static readonly YamlShape SubjectShape = new(Record, Date, Bead, Discrepancy)
    {
        Groups = [new(Record), new(Date), new(Bead), new(Discrepancy)],
    };

    private static readonly YamlKey<NumberForm> Start = new("start", NumberForm.Whole, "Where the passage began: characters of the article's plain text before it.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<NumberForm> End = new("end", NumberForm.Whole, "Where the passage ended: characters of the article's plain text before its end.")
    {
        IsRequired = true,
    };

    /// <summary>The passage.</summary>
    public static readonly YamlKey<YamlShape> Quote = new(
        "quote", QuoteReader.Shape, "The passage that the note is about, by its words. Give a prefix or a suffix where they stand more than once.");

    /// <summary>A hint.</summary>
    public static readonly YamlKey<YamlShape> Position = new(
        "position", new(Start, End), "Where the passage stood once: a hint, for tools that have it. The quote says what is meant.");

    /// <summary>Anything but a passage.</summary>
    public static readonly YamlKey<EitherForm> About = new(
        "about", new(SubjectShape, ChoiceForm.Of("article")), "What the note is about, where it is no passage: article (the whole of it), a record, a date, a bead or a discrepancy.");

    /// <summary>A note has one target.</summary>
    public static ImmutableArray<YamlGroup> Groups { get; } = [new(Quote) { With = [Position] }, new(About)];

    /// <summary>The target; null where there is none, or one with an error, which is then reported.</summary>
    public static AnnotationTarget? Read(YamlMap note, DiagnosticBag diagnostics)
    {
        if (note.Value(About) is not { } about)
        {
            var quote = QuoteReader.Read(note, Quote, diagnostics);
            var position = note.Map(Position, diagnostics) is { } map ? ReadPosition(map, diagnostics) : null;
            return quote is null ? null : new PassageTarget(quote, position, note.SpanOf(Quote));
        }

        if (note.Has(Quote))
        {
            diagnostics.Add(Codes.AnnotationTargetNotOne.At(about.Span, "both 'quote' and 'about'"));
            return null;
        }

        if (about.IsScalar)
        {
            return Whole(about, diagnostics);
        }

        if (about.AsMap(About.Name, SubjectShape, diagnostics) is not { } subject)
        {
            return null;
        }

        var target = Subject(subject, about.Span, diagnostics);
        subject.ReportUnknownKeys(diagnostics);
        return target;
    }

    private static ArticleTarget? Whole(YamlValue about, DiagnosticBag diagnostics)
    {
        var text = about.AsText(About.Name, diagnostics);
        if (text == "article")
        {
            return new ArticleTarget(about.Span);
        }

        var subjects = string.Join(", ", SubjectShape.Keys.Select(key => key.Name));
        diagnostics.Add(Codes.ValueUnknown.At(about.Span, About.Name, text ?? string.Empty, "article, or a map with one of " + subjects));
        return null;
    }

    private static AnnotationTarget? Subject(YamlMap subject, SourceSpan place, DiagnosticBag diagnostics)
    {
        var named = SubjectShape.Keys.Where(subject.Has).ToArray();
        if (named is not [var one])
        {
            diagnostics.Add(Codes.AnnotationTargetNotOne.At(place, named.Length == 0 ? "none" : string.Join(" and ", named.Select(key => key.Name))));
            return null;
        }

        return one == Record ? subject.Text(Record, diagnostics) is { } reference ? new RecordTarget(reference, subject.SpanOf(Record)) : null
            : one == Date ? subject.Date(Date, diagnostics) is { } date ? new DateTarget(date, subject.SpanOf(Date)) : null
            : one == Bead ? subject.Map(Bead, diagnostics) is { } bead ? ReadBead(bead, diagnostics) : null
            : subject.Map(Discrepancy, diagnostics) is { } found ? ReadDiscrepancy(found, diagnostics) : null;
    }

    private static BeadTarget? ReadBead(YamlMap bead, DiagnosticBag diagnostics)
    {
        var sides = new[] { Source, Target }.Where(bead.Has).ToArray();
        bead.ReportUnknownKeys(diagnostics);
        if (sides is not [var side])
        {
            diagnostics.Add(Codes.AnnotationTargetNotOne.At(bead.Span, sides.Length == 0 ? "none of source, target" : "both source and target"));
            return null;
        }

        var words = bead.Value(side)!.Value;
        return QuoteReader.Words(words, side.Name, diagnostics) is { } quote ? new BeadTarget(quote, side == Source, words.Span) : null;
    }

    private static DiscrepancyTarget? ReadDiscrepancy(YamlMap found, DiagnosticBag diagnostics)
    {
        var check = found.Text(Check, diagnostics);
        if (found.Value(Words) is not { } words)
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(found.Span with { Length = 0 }, Words.Name));
            return null;
        }

        var quote = QuoteReader.Words(words, Words.Name, diagnostics);
        var side = Choice.Read(found, Side, diagnostics);
        found.ReportUnknownKeys(diagnostics);
        return check is null || quote is null
            ? null
            : new DiscrepancyTarget(check, quote, side is null ? null : side == PairSide.Source, words.Span);
    }

    private enum PairSide
    {
        Source,
        Target,
    }

    private static TextPositionSelector? ReadPosition(YamlMap position, DiagnosticBag diagnostics)
    {
        var (start, end) = (position.Number(Start, diagnostics), position.Number(End, diagnostics));
        position.ReportUnknownKeys(diagnostics);
        return start is { } from && end is { } to ? new TextPositionSelector(from, to) : null;
    }
}
