using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Annotations;

/// <summary>Reads <c>annotations/&lt;slug&gt;.yaml</c>.</summary>
public static class AnnotationFile
{
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
        foreach (var map in YamlReader.ReadList(file, diagnostics))
        {
            if (ReadOne(map, file, language, links, diagnostics) is not { } note)
            {
                continue;
            }

            if (ids.TryGetValue(note.Id, out var first))
            {
                diagnostics.Add(Codes.IdTaken.At(map.SpanOf("id"), note.Id, "note", first));
                continue;
            }

            ids.Add(note.Id, map.SpanOf("id"));
            notes.Add(note);
        }

        return notes.ToImmutable();
    }

    private static WrittenAnnotation? ReadOne(
        YamlMap map, SourceFile file, LanguageTag language, ILinkTargets links, DiagnosticBag diagnostics)
    {
        var id = map.RequiredText("id", diagnostics);
        if (id is not null && !Identifier.IsValid(id))
        {
            diagnostics.Add(Codes.IdInvalid.At(map.SpanOf("id"), id));
            id = null;
        }

        var target = AnnotationTargetReader.Read(map, diagnostics);
        var kind = Choice.Required<AnnotationKind>(map, "kind", diagnostics);
        var certainty = Choice.Read<Certainty>(map, "certainty", diagnostics);
        var body = map.RequiredText("body", diagnostics);
        var creator = map.Text("creator", diagnostics);
        var created = map.Date("created", diagnostics);
        var sources = map.Texts("sources", diagnostics);
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
            Body = NoteBody(body, map.SpanOf("body"), file, language, links, diagnostics),
            Markdown = body,
            Creator = creator,
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
        return text;
    }
}
