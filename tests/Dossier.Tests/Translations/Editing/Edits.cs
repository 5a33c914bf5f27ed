using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Translations;
using Dossier.Translations.Editing;

namespace Dossier.Tests.Translations.Editing;

/// <summary>Small files and small texts: a segment is a text, its address its number.</summary>
internal static class Edits
{
    public static ImmutableArray<Segment> Segments(params string[] texts) =>
        [.. texts.Select((text, i) => Passage.Segment($"p1s{i + 1}", text))];

    public static WrittenTranslation Read(string yaml, DiagnosticBag diagnostics) =>
        TranslationFile.Read(new SourceFile("translations/a.yaml", yaml), diagnostics);

    public static IEnumerable<string> Ids(DiagnosticBag diagnostics) => diagnostics.ToImmutable().Select(found => found.Code.Id);
}
