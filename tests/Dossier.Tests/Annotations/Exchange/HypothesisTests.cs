using Dossier.Diagnostics;
using Dossier.Pipeline;

namespace Dossier.Tests.Annotations.Exchange;

/// <summary>What the API of Hypothesis answers, as notes of ours.</summary>
public sealed class HypothesisTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle("The bell rang twice. Nobody heard it.");

    [Fact]
    public void A_row_is_a_note()
    {
        var import = Import(Row("r1", "It was *cold*.", "\"tags\": [\"correction\", \"weather\"]"));

        Assert.Equal("""
            - id: rang-twice
              quote: {exact: "rang twice", prefix: "The bell", suffix: ". Nobody heard it."}
              kind: correction
              body: |-
                It was *cold*.

                Tags: weather
              creator: "bo@hypothes.is"
              created: "2020-01-02"

            """.ReplaceLineEndings("\n"), Assert.Single(import.Files).Yaml);
        Assert.Equal(
            "import.json:1:23: warning DOS663: of the note “rang twice” this can't be kept: the time of day 10:11:12.123456+00:00; updated 2020-01-03T10:11:12.123456+00:00; RangeSelector; TextPositionSelector. Hint: write what matters into its body.",
            Assert.Single(import.Diagnostics).ToString());
    }

    [Fact]
    public void Answers_stand_under_the_note_that_they_answer()
    {
        var import = Import(
            Row("r1", "Why?"), Answer("r3", "Since *May*.", "\"r1\", \"r2\"", "al", "2020-02-02"), Answer("r2", "Who knows.", "\"r1\"", "cy", "2020-01-05"));

        Assert.Contains("    Why?\n\n    **cy@hypothes.is, 2020-01-05:** Who knows.\n\n    **al@hypothes.is, 2020-02-02:** Since *May*.\n", Assert.Single(import.Files).Yaml, StringComparison.Ordinal);
        Assert.Equal(1, import.Files[0].Count);
    }

    [Fact]
    public void Answers_in_a_circle_and_answers_to_nobody_are_notes()
    {
        var import = Import(Answer("r1", "One.", "\"r2\"", "al", "2020-01-05"), Answer("r2", "Two.", "\"r1\"", "bo", "2020-01-05"), Answer("r3", "Three.", "\"gone\"", "cy", "2020-01-05"));

        Assert.Equal(3, Assert.Single(import.Files).Count);
    }

    [Fact]
    public void A_page_note_is_on_the_article() =>
        Assert.Contains("  about: article\n", Assert.Single(Import(Answer("r1", "All of it.", string.Empty, "al", "2020-01-05")).Files).Yaml, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "\"flagged\": false", "it has no text")]
    [InlineData("b", "\"hidden\": true", "a moderator of Hypothesis hid it")]
    public void What_is_no_note_for_readers_is_left_out_and_said(string text, string keys, string why)
    {
        var import = Import(Row("r1", text, keys));

        Assert.Empty(import.Files);
        Assert.Contains(why, Assert.Single(import.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_to_a_hidden_note_is_a_note_of_its_own()
    {
        var import = Import(Row("r1", "Hidden.", "\"hidden\": true"), Answer("r2", "Worth keeping.", "\"r1\"", "al", "2020-01-05"));

        Assert.Contains("Worth keeping.", Assert.Single(import.Files).Yaml, StringComparison.Ordinal);
        Assert.Contains(import.Diagnostics, found => found.Code == Codes.ExchangedNoteLeftOut);
    }

    [Fact]
    public void A_hidden_answer_is_left_out_and_said()
    {
        var import = Import(Row("r1", "Shown."), Answer("r2", "Hidden.", "\"r1\"], \"hidden\": true, \"tags\": [", "al", "2020-01-05"));

        Assert.DoesNotContain("Hidden.", Assert.Single(import.Files).Yaml, StringComparison.Ordinal);
        Assert.Contains(import.Diagnostics, found => found.Message.Contains("a moderator of Hypothesis hid it", StringComparison.Ordinal));
    }

    [Fact]
    public void A_date_that_is_none_is_said() => Assert.Contains(
        "created yesterday",
        Assert.Single(Import(Row("r1", "b").Replace("2020-01-02T10:11:12.123456+00:00", "yesterday", StringComparison.Ordinal)).Diagnostics).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"group\": \"Ab12\"", "group Ab12")]
    [InlineData("\"permissions\": {\"read\": [\"acct:bo@hypothes.is\"]}", "that only its author could read it")]
    [InlineData("\"flagged\": true", "that it was flagged")]
    [InlineData("\"mood\": \"merry\"", "mood")]
    public void What_a_note_of_ours_cannot_have_is_said(string keys, string loss) =>
        Assert.Contains("; " + loss, Assert.Single(Import(Row("r1", "b", keys)).Diagnostics).Message, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private static string Row(string id, string text, string keys = "\"hidden\": false") => $$$"""
        {"id": "{{{id}}}", "created": "2020-01-02T10:11:12.123456+00:00", "updated": "2020-01-03T10:11:12.123456+00:00", "user": "acct:bo@hypothes.is", "uri": "https://t.example/articles/a.html", "text": "{{{text}}}", {{{keys}}}, "target": [{"source": "https://t.example/articles/a.html", "selector": [{"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]", "startOffset": 9, "endOffset": 19}, {"type": "TextPositionSelector", "start": 300, "end": 310}, {"type": "TextQuoteSelector", "exact": "rang twice", "prefix": "1 The bell ", "suffix": ". Nobody heard"}]}], "document": {"title": ["A"]}}
        """;

    private static string Answer(string id, string text, string references, string who, string day) => $$$"""
        {"id": "{{{id}}}", "created": "{{{day}}}T00:00:00+00:00", "updated": "{{{day}}}T00:00:00+00:00", "user": "acct:{{{who}}}@hypothes.is", "uri": "https://t.example/articles/a.html", "text": "{{{text}}}", "tags": [], "references": [{{{references}}}], "target": [{"source": "https://t.example/articles/a.html"}]}
        """;

    private AnnotationImport Import(params string[] rows) => AnnotationExchange.Import(
        _folder["input"], null, new SourceFile("import.json", $"{{\"total\": {rows.Length}, \"rows\": [{string.Join(", ", rows)}]}}"));
}
