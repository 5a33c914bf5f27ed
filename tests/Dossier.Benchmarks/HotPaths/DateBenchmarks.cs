using BenchmarkDotNet.Attributes;
using Dossier.Dates;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Benchmarks.HotPaths;

/// <summary>Dates in a megabyte of running text, on one core: the target is 20 MB a second.</summary>
[MemoryDiagnoser]
[Config(typeof(WithSpeed))]
public class DateBenchmarks
{
    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["en"] = "On Sunday the council wrote to the town about the mill, and nobody answered. The first letters of May 2015 had asked for nothing but patience, "
            + "since the bridge was closed and the road beside it under water. Last year the office spent 1,200 euros on signs that stand in the rain; two weeks later the river took them. "
            + "Ann Lee, who keeps the ledger, says that every page of it can be read by whoever wants to.",
        ["it"] = "Domenica il consiglio ha scritto alla città sul mulino, e nessuno ha risposto. Le prime lettere del maggio 2015 chiedevano soltanto pazienza, "
            + "perché il ponte era chiuso e la strada accanto sott'acqua. L'anno scorso l'ufficio ha speso 1.200 euro in cartelli che stanno sotto la pioggia; due settimane dopo il fiume se li è presi. "
            + "Anna Lea, che tiene il registro, dice che ogni sua pagina può essere letta da chi lo desidera.",
    };

    private ArticleText _text = null!;
    private LanguageTag _language;
    private EdtfDate _published = null!;

    [Params("en", "it")]
    public string Language { get; set; } = "en";

    [GlobalSetup]
    public void Prepare()
    {
        _ = LanguageTag.TryParse(Language, out _language);
        _published = EdtfDate.OfDay(new DateOnly(2016, 2, 24));
        _text = MarkdownReader.Read(new("articles/a.md", Text(Language)), 0, _language, NoLinkTargets.Instance, new());
    }

    [Benchmark]
    public int Find() => DateRecognizer.Find(_text, _language, _published).Length;

    private static string Text(string language) => string.Concat(Enumerable.Repeat(Sentences[language] + "\n\n", 1_000_000 / Sentences[language].Length));

    private sealed class WithSpeed : BenchmarkDotNet.Configs.ManualConfig
    {
        public WithSpeed() => AddColumn(new SpeedColumn(nameof(Language), Text));
    }
}
