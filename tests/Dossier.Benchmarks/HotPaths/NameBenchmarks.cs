using BenchmarkDotNet.Attributes;
using Dossier.Benchmarks.Names;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Benchmarks.HotPaths;

/// <summary>
/// Names in a megabyte of text, in articles of some five kilobytes, on one core, with 50,000 people listed: the target is
/// 30 MB a second. Each article names people who are listed, one who is not, and organizations.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(WithSpeed))]
public class NameBenchmarks
{
    private const int Listed = 50_000;
    private const int Articles = 200;
    private const int ParagraphsEach = 10;

    private static readonly string[] Endings = ["", "son", "ini", "escu", "berg", "man", "etti", "wick", "ova", "sen"];

    private NameMatcher _matcher = null!;
    private ArticleText[] _texts = [];
    private LanguageTag _language;

    [Params("en", "it")]
    public string Language { get; set; } = "en";

    [GlobalSetup]
    public void Prepare()
    {
        _ = LanguageTag.TryParse(Language, out _language);
        _matcher = NameMatcher.Create(Registry(), new DiagnosticBag());
        _texts = [.. Enumerable.Range(0, Articles).Select(i => MarkdownReader.Read(new("articles/a.md", Article(Language, i)), 0, _language, NoLinkTargets.Instance, new()))];
    }

    /// <summary>Linking: everything that a build does. It finds the unlisted people too.</summary>
    [Benchmark]
    public int Link() => _texts.Sum(text => _matcher.Find(text, _language, []).Mentions.Length);

    /// <summary>Recognising full names alone, without any record.</summary>
    [Benchmark]
    public int Suggest() => _texts.Sum(text => PersonRecognizer.Find(text, _language).Length);

    private static string Text(string language) => string.Concat(Enumerable.Range(0, Articles).Select(i => Article(language, i)));

    private static string Article(string language, int number)
    {
        var first = People.All[number % People.All.Length].Name.English;
        var second = People.All[((number * 7) + 11) % People.All.Length].Name.English;
        var stranger = $"Tessa {(char)('A' + (number % 26))}ldermansby";
        return string.Concat(Enumerable.Range(0, ParagraphsEach).Select(_ => language == "it"
            ? $"Domenica il consiglio ha scritto alla città sul mulino, e nessuno ha risposto; le prime lettere di {first} chiedevano soltanto pazienza, perché il ponte era chiuso e la strada accanto sott'acqua. "
                + $"L'ufficio ha speso molto in cartelli che stanno sotto la pioggia, dice {second}, e due settimane dopo il fiume se li è presi. {stranger}, che tiene il registro, dice che ogni sua pagina può essere letta da chi lo desidera, "
                + "e che il Consiglio di Stato non ha mai chiesto altro.\n\n"
            : $"On Sunday the council wrote to the town about the mill, and nobody answered; the first letters of {first} had asked for nothing but patience, since the bridge was closed and the road beside it under water. "
                + $"The office spent a good deal on signs that stand in the rain, says {second}, and two weeks later the river took them. {stranger}, who keeps the ledger, says that every page of it can be read by whoever wants to, "
                + "and that the State Council has never asked for more.\n\n"));
    }

    private static AuthorityRegistry Registry()
    {
        var people = People.All.Select(person => person.Name.English)
            .Concat(Enumerable.Range(0, Listed - People.All.Length).Select(i =>
                People.All[i % People.All.Length].Name.English + Endings[1 + (i / People.All.Length % (Endings.Length - 1))] + Syllables(i / (People.All.Length * (Endings.Length - 1)))));
        var yaml = string.Concat(people.Select((name, i) => $"- {{id: p{i}, name: {name}}}\n"));
        return AuthorityRegistry.Create(AuthorityFile.Read(new SourceFile("people.yaml", yaml), RecordKind.Person, new DiagnosticBag()), new DiagnosticBag());
    }

    private static string Syllables(int number) => number == 0 ? "" : "aeiou"[number % 5] + "" + "lnrst"[number / 5 % 5];

    private sealed class WithSpeed : BenchmarkDotNet.Configs.ManualConfig
    {
        public WithSpeed() => AddColumn(new SpeedColumn(nameof(Language), Text));
    }
}
