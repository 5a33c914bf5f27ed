using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Yaml;

namespace Dossier.Annotations;

/// <summary>Reads what a note is about: its key <c>quote</c> (with <c>position</c>), or its key <c>about</c>.</summary>
internal static class AnnotationTargetReader
{
    private static readonly string[] Subjects = ["record", "date", "bead", "discrepancy"];
    private static readonly string[] Sides = ["source", "target"];

    /// <summary>The target; null where there is none, or one with an error, which is then reported.</summary>
    public static AnnotationTarget? Read(YamlMap note, DiagnosticBag diagnostics)
    {
        if (note.Value("about") is not { } about)
        {
            var quote = QuoteReader.Read(note, diagnostics);
            var position = note.Map("position", diagnostics) is { } map ? Position(map, diagnostics) : null;
            return quote is null ? null : new PassageTarget(quote, position, note.SpanOf("quote"));
        }

        if (note.Has("quote"))
        {
            diagnostics.Add(Codes.AnnotationTargetNotOne.At(about.Span, "both 'quote' and 'about'"));
            return null;
        }

        if (about.IsScalar)
        {
            return Whole(about, diagnostics);
        }

        if (about.AsMap("about", diagnostics) is not { } subject)
        {
            return null;
        }

        var target = Subject(subject, about.Span, diagnostics);
        subject.ReportUnknownKeys(diagnostics);
        return target;
    }

    private static ArticleTarget? Whole(YamlValue about, DiagnosticBag diagnostics)
    {
        var text = about.AsText("about", diagnostics);
        if (text == "article")
        {
            return new ArticleTarget(about.Span);
        }

        diagnostics.Add(Codes.ValueUnknown.At(about.Span, "about", text ?? string.Empty, "article, or a map with one of " + string.Join(", ", Subjects)));
        return null;
    }

    private static AnnotationTarget? Subject(YamlMap subject, SourceSpan place, DiagnosticBag diagnostics)
    {
        var named = Subjects.Where(subject.Has).ToArray();
        if (named.Length != 1)
        {
            diagnostics.Add(Codes.AnnotationTargetNotOne.At(place, named.Length == 0 ? "none" : string.Join(" and ", named)));
            return null;
        }

        return named[0] switch
        {
            "record" => subject.RequiredText("record", diagnostics) is { } reference ? new RecordTarget(reference, subject.SpanOf("record")) : null,
            "date" => subject.Date("date", diagnostics) is { } date ? new DateTarget(date, subject.SpanOf("date")) : null,
            "bead" => subject.Map("bead", diagnostics) is { } bead ? Bead(bead, diagnostics) : null,
            _ => subject.Map("discrepancy", diagnostics) is { } found ? Discrepancy(found, diagnostics) : null,
        };
    }

    private static BeadTarget? Bead(YamlMap bead, DiagnosticBag diagnostics)
    {
        var sides = Sides.Where(bead.Has).ToArray();
        bead.ReportUnknownKeys(diagnostics);
        if (sides is not [var side])
        {
            diagnostics.Add(Codes.AnnotationTargetNotOne.At(bead.Span, sides.Length == 0 ? "none of source, target" : "both source and target"));
            return null;
        }

        var words = bead.Value(side)!.Value;
        return QuoteReader.Words(words, side, diagnostics) is { } quote ? new BeadTarget(quote, side == "source", words.Span) : null;
    }

    private static DiscrepancyTarget? Discrepancy(YamlMap found, DiagnosticBag diagnostics)
    {
        var check = found.RequiredText("check", diagnostics);
        if (found.Value("quote") is not { } words)
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(found.Span with { Length = 0 }, "quote"));
            return null;
        }

        var quote = QuoteReader.Words(words, "quote", diagnostics);
        var side = Choice.Read<PairSide>(found, "side", diagnostics);
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

    private static TextPositionSelector? Position(YamlMap position, DiagnosticBag diagnostics)
    {
        var (start, end) = (Offset("start"), Offset("end"));
        position.ReportUnknownKeys(diagnostics);
        return start is { } from && end is { } to ? new TextPositionSelector(from, to) : null;

        int? Offset(string key)
        {
            if (position.RequiredText(key, diagnostics) is not { } text)
            {
                return null;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
            {
                return offset;
            }

            diagnostics.Add(Codes.YamlWrongType.At(position.SpanOf(key), key, "a whole number", "another text"));
            return null;
        }
    }
}
