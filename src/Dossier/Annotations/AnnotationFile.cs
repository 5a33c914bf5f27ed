using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Annotations;

/// <summary>Reads <c>annotations/&lt;slug&gt;.yaml</c>.</summary>
public static class AnnotationFile
{
    internal static readonly YamlKey<TextForm> Id = new("id", TextForm.Id, "The note's address in the page: which-video becomes #n-which-video. Lower-case letters, digits and hyphens; each note of a file has its own.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<ChoiceForm<AnnotationKind>> Kind = new(
        "kind",
        new(),
        "What the note is for. context: what a reader needs to know besides. correction: something in the text is wrong. identification: who or what is meant. source: where something comes from. translation: how something was, or should have been, translated.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<TextForm> Body = new("body", TextForm.Any, "The note itself, in Markdown.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<TextForm> Creator = new("creator", TextForm.Any, "Who wrote the note.");

    private static readonly YamlKey<DateForm> Created = new("created", DateForm.Edtf, "When the note was written (EDTF).");

    private static readonly YamlKey<ChoiceForm<Certainty>> CertaintyKey = new("certainty", new(), "How sure its author is.");

    private static readonly YamlKey<ListForm<TextForm>> Sources = new("sources", new(TextForm.Any, orOne: true), "What the note rests on: titles or addresses.");

    /// <summary>What such a file is.</summary>
    public static ListForm<YamlShape> Form { get; } = new(
        new(
            Id,
            AnnotationTargetReader.Quote,
            AnnotationTargetReader.Position,
            AnnotationTargetReader.About,
            Kind,
            Body,
            Creator,
            Created,
            CertaintyKey,
            Sources)
        {
            Groups = AnnotationTargetReader.Groups,
        });

    /// <summary>The notes of a file, in its order. What is wrong is reported, all at once; a note with an error is left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="language">The language that notes are written in: the dossier's.</param>
    /// <param name="links">Where relative links of notes lead.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ImmutableArray<WrittenAnnotation> Read(
        SourceFile file, LanguageTag language, ILinkTargets links, DiagnosticBag diagnostics)
    {
        var notes = ImmutableArray.CreateBuilder<WrittenAnnotation>();
        var ids = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var map in YamlReader.ReadList(file, Form, diagnostics))
        {
            if (ReadOne(map, file, language, links, diagnostics) is not { } note)
            {
                continue;
            }

            if (ids.TryGetValue(note.Id, out var first))
            {
                diagnostics.Add(Codes.IdTaken.At(map.SpanOf(Id), note.Id, "note", first));
                continue;
            }

            ids.Add(note.Id, map.SpanOf(Id));
            notes.Add(note);
        }

        return notes.ToImmutable();
    }

    private static WrittenAnnotation? ReadOne(
        YamlMap map, SourceFile file, LanguageTag language, ILinkTargets links, DiagnosticBag diagnostics)
    {
        var id = map.Text(Id, diagnostics);
        if (id is not null && !Identifier.IsValid(id))
        {
            diagnostics.Add(Codes.IdInvalid.At(map.SpanOf(Id), id));
            id = null;
        }

        var target = AnnotationTargetReader.Read(map, diagnostics);
        var kind = Choice.Read(map, Kind, diagnostics);
        var certainty = Choice.Read(map, CertaintyKey, diagnostics);
        var body = map.Text(Body, diagnostics);
        var creator = map.Text(Creator, diagnostics);
        var created = map.Date(Created, diagnostics);
        var sources = map.Texts(Sources, diagnostics);
        map.ReportUnknownKeys(diagnostics);
        if (id is null || target is null || kind is null || body is null)
        {
            return null;
        }

        return new WrittenAnnotation
        {
            Id = id,
            Target = target,
            Kind = kind.Value,
            Body = NoteBody(body, map.SpanOf(Body), file, language, links, diagnostics),
            Markdown = body,
            Creator = string.IsNullOrWhiteSpace(creator) ? null : creator,
            Created = created,
            Certainty = certainty,
            Sources = sources,
        };
    }

    /// <summary>A note's Markdown stands in YAML, so what is found in it is reported where the body begins.</summary>
    private static ArticleText NoteBody(
        string body, SourceSpan span, SourceFile file, LanguageTag language, ILinkTargets links, DiagnosticBag diagnostics)
    {
        var inner = new DiagnosticBag();
        var text = MarkdownReader.Read(new SourceFile(file.Path, body), 0, language, links, inner);
        diagnostics.AddRange(inner.ToImmutable().Select(finding => finding with { Span = span }));
        if (!text.Footnotes.IsEmpty)
        {
            diagnostics.Add(Codes.AnnotationFootnote.At(span));
        }

        return text;
    }
}
