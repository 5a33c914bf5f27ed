using BenchmarkDotNet.Attributes;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Benchmarks.HotPaths;

/// <summary>What each article pays: Markdown → text, and text → HTML with a mark around every sentence.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private readonly SourceFile _file = new("articles/a.md", string.Concat(Enumerable.Repeat(
        "On Sunday *Ann Lee* of the [Water Office](https://example.org/) wrote **twice** to the town. Nobody answered.\n\n", 25)));

    private ArticleText _text = null!;
    private Mark[] _marks = [];

    [GlobalSetup]
    public void Prepare()
    {
        _text = Read();
        _marks = [.. _text.Sentences.Select(sentence => new Mark { Span = sentence.Span, Tag = "span", Id = sentence.Id })];
    }

    [Benchmark]
    public ArticleText Read() => MarkdownReader.Read(_file, 0, LanguageTag.English, NoLinkTargets.Instance, new DiagnosticBag());

    [Benchmark]
    public ArticleHtml Render() => MarkedHtml.Render(_text, _marks, []);
}
