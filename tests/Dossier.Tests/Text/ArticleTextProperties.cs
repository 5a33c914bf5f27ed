using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Text;

/// <summary>For any article and any set of spans. The seed is fixed, so that runs are the same everywhere.</summary>
public class ArticleTextProperties
{
    private const int Runs = 1000;

    private static readonly string[] HostileElements =
        ["script", "style", "iframe", "svg", "math", "base", "meta", "link", "form", "input", "button", "object", "embed", "template"];

    private static readonly string[] KnownAttributes =
        ["id", "class", "href", "title", "src", "alt", "lang", "dir", "start", "type", "reversed", "colspan", "rowspan", "scope", "open", "role", "data-mark", "aria-label"];

    [Fact]
    public void The_articles_hold_everything_that_Markdown_has()
    {
        Assert.InRange(Corpus.Value.Select(article => article.Reading.File.Text).Distinct(StringComparer.Ordinal).Count(), Runs * 9 / 10, Runs);
        var html = string.Concat(Corpus.Value.Select(article => article.Page.Html));
        foreach (var tag in "a em strong code pre p h2 h3 ul ol li dl dt dd table th td blockquote figure figcaption img br hr abbr b i span sub q details mark time".Split(' '))
        {
            Assert.True(html.Contains($"<{tag} ", StringComparison.Ordinal) || html.Contains($"<{tag}>", StringComparison.Ordinal), tag);
        }

        Assert.Contains("class=\"to-entry\"", html);
        Assert.Contains("class=\"footnote-ref\"", html);
    }

    [Fact]
    public void Marks_and_notes_change_no_character() => Holds(article =>
    {
        foreach (var block in article.Reading.Text.Blocks)
        {
            var element = article.Page.Body.QuerySelector("#" + block.Id);
            Assert.NotNull(element);
            Assert.Equal(block.Span.In(article.Reading.Text.Plain), RenderedPage.TextOf(element));
        }
    });

    [Fact]
    public void The_blocks_are_the_whole_text() => Holds(article =>
        Assert.Equal(article.Reading.Text.Plain, string.Concat(article.Reading.Text.Blocks.Select(block => block.Span.In(article.Reading.Text.Plain) + "\n"))));

    [Fact]
    public void Tags_nest_as_they_are_written() => Holds(article =>
        Assert.Equal(string.Join(' ', article.Page.WrittenTags()), string.Join(' ', article.Page.ParsedTags())));

    [Fact]
    public void No_link_lies_in_a_link_and_no_block_in_a_paragraph() => Holds(article =>
    {
        Assert.Empty(article.Page.Body.QuerySelectorAll("a a, p p, p div, p ul, p ol, p table, p h2, p pre, p blockquote, :not(ul):not(ol) > li, :not(dl) > dt, :not(dl) > dd"));
        Assert.All(article.Page.Body.QuerySelectorAll("ul > *, ol > *"), child => Assert.Equal("li", child.LocalName));
    });

    [Fact]
    public void Every_id_is_given_once_and_every_reference_leads_to_one() => Holds(article =>
    {
        var ids = article.Page.Body.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        foreach (var note in article.Reading.Text.Footnotes)
        {
            Assert.All(Enumerable.Range(1, note.References), i => Assert.Contains(FootnoteAddress.Reference(note.Number, i), ids));
        }

        Assert.Equal(article.Page.Body.QuerySelectorAll(".footnote-ref").Length, article.Reading.Text.Footnotes.Sum(note => note.References));
    });

    [Fact]
    public void Every_mark_is_found_again() => Holds(article =>
    {
        var text = article.Reading.Text;
        foreach (var (span, index) in article.Marks.Select((mark, index) => (mark.Span, index)))
        {
            var expected = string.Concat(text.Blocks.Select(block =>
                text.Plain[Math.Clamp(span.Start, block.Span.Start, block.Span.End)..Math.Clamp(span.End, block.Span.Start, block.Span.End)]));
            var pieces = article.Page.Body.QuerySelectorAll($"[data-mark='{index.ToString(CultureInfo.InvariantCulture)}']").ToArray();
            Assert.Equal(expected, string.Concat(pieces.Select(RenderedPage.TextOf)));
            Assert.Equal(expected.Length > 0 ? 1 : 0, pieces.Count(piece => piece.Id == $"mark{index}"));
            Assert.True(expected.Length == 0 || pieces[0].Id == $"mark{index}");
        }
    });

    [Fact]
    public void Every_link_mark_stays_a_link_somewhere() => Holds(article =>
    {
        foreach (var (mark, index) in article.Marks.Index().Where(entry => entry.Item.Tag == "a").Select(entry => (entry.Item, entry.Index)))
        {
            var isShown = article.Page.Body.QuerySelector($"#mark{index}") is not null;
            Assert.Equal(isShown, article.Page.Body.QuerySelector($"a[href='to-{index}.html']") is not null);
        }
    });

    [Fact]
    public void Without_its_marks_the_tree_is_as_it_was() => Holds(article =>
        Assert.Equal(RenderedPage.Of(article.Reading.Text, [], []).Bare(), article.Page.Bare()));

    [Fact]
    public void Every_note_number_is_shown_once_and_in_no_link() => Holds(article =>
    {
        var shown = article.Page.Body.QuerySelectorAll("sup.note-ref").ToArray();
        Assert.Equal(article.Insertions.OrderBy(insertion => insertion.Position).Select(insertion => insertion.Html), shown.Select(note => note.OuterHtml));
        Assert.All(shown, note => Assert.Null(note.ParentElement!.Closest("a")));
    });

    [Fact]
    public void Blocks_and_sentences_tile_the_text() => Holds(article =>
    {
        var text = article.Reading.Text;
        foreach (var (block, index) in text.Blocks.Select((block, index) => (block, index)))
        {
            var at = block.Span.Start;
            foreach (var sentence in text.Sentences.Skip(block.FirstSentence).Take(block.SentenceCount))
            {
                Assert.Equal(index, sentence.Block);
                Assert.Equal(at, sentence.Span.Start);
                Assert.True(sentence.Span.Length > 0);
                Assert.Equal(sentence, text.SentenceAt(sentence.Span.Start));
                at = sentence.Span.End;
            }

            Assert.Equal(block.Span.End, at);
        }
    });

    [Fact]
    public void Every_character_leads_back_to_the_source() => Holds(article =>
    {
        var (text, source) = (article.Reading.Text, article.Reading.File.Text);
        foreach (var run in text.Offsets.Runs.Where(run => run.Plain.Length == run.SourceLength))
        {
            var written = source.Substring(run.SourceStart, run.SourceLength);
            var plain = run.Plain.In(text.Plain);
            Assert.True(plain.Zip(written).All(pair => pair.First == pair.Second || (char.IsWhiteSpace(pair.First) && char.IsWhiteSpace(pair.Second))), $"'{plain}' is '{written}'");
        }

        foreach (var mark in article.Marks)
        {
            var place = text.Offsets.ToSource(mark.Span);
            Assert.InRange(place.Start, 0, source.Length);
            Assert.InRange(place.End, place.Start, source.Length);
        }
    });

    [Fact]
    public void Nothing_hostile_is_left() => Holds(article =>
    {
        foreach (var element in article.Page.Body.QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.LocalName, HostileElements);
            foreach (var attribute in element.Attributes)
            {
                Assert.Contains(attribute.Name, KnownAttributes);
                Assert.True(attribute.Name is not ("href" or "src") || IsSafe(attribute.Value), attribute.Value);
            }
        }
    });

    private static bool IsSafe(string url) =>
        url.StartsWith("http://", StringComparison.Ordinal) || url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.Ordinal)
        || url.StartsWith('#') || url is "other.html" or "../media/image.png" || (url.StartsWith("to-", StringComparison.Ordinal) && url.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Where the property fails, the shortest article for which it does is shown.</summary>
    private static void Holds(Action<MarkedArticle> property)
    {
        var failures = Corpus.Value.Select(article => (Article: article, Failure: Record.Exception(() => property(article)))).Where(run => run.Failure is not null).ToArray();
        if (failures.Length > 0)
        {
            var (article, failure) = failures.MinBy(run => run.Article.Reading.File.Text.Length);
            Assert.Fail($"{failures.Length} of {Runs}; the shortest:\n{article}\n=== {failure}");
        }
    }

    private static readonly Lazy<MarkedArticle[]> Corpus = new(() => [.. Articles.Sample(Runs, new Rnd(20151101UL), 50)]);

    private static readonly Gen<MarkedArticle> Articles =
        from markdown in MarkdownDocuments.All
        let reading = Reading.Of(markdown)
        from spans in MarkdownDocuments.SpansOf(reading.Text)
        from tags in Gen.ArrayOf(Gen.Elements("a", "a", "span", "mark", "time"), spans.Length)
        from notes in Gen.ArrayOf(Gen.Choose(0, Math.Max(0, reading.Text.Plain.Length - 1)), reading.Text.Blocks.IsEmpty ? 0 : 2)
        select new MarkedArticle(reading, spans, tags, notes);

    private sealed record MarkedArticle
    {
        public MarkedArticle(Reading reading, TextSpan[] spans, string[] tags, int[] notes)
        {
            Reading = reading;
            Marks = [.. spans.Select((span, i) => new Mark
            {
                Span = span,
                Tag = tags[i],
                Id = $"mark{i}",
                Rank = i % 3,
                LinkLabel = "label",
                Attributes = [new("data-mark", i.ToString(CultureInfo.InvariantCulture)), .. tags[i] == "a" ? [new ContentAttribute("href", $"to-{i}.html")] : ImmutableArray<ContentAttribute>.Empty],
            })];
            Insertions = [.. notes.Select((position, i) => new Insertion(position, $"<sup class=\"note-ref\"><a id=\"note{i}\" href=\"#n{i}\">{i}</a></sup>"))];
            Page = RenderedPage.Of(reading.Text, Marks, Insertions);
        }

        public Reading Reading { get; }

        public ImmutableArray<Mark> Marks { get; }

        public ImmutableArray<Insertion> Insertions { get; }

        public RenderedPage Page { get; }

        public override string ToString() => $"{Reading.File.Text}\n=== {string.Join(' ', Marks.Select(mark => mark.Tag + mark.Span))}\n=== {Page.Html}";
    }
}
