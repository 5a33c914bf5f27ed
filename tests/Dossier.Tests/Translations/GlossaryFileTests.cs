using Dossier.Diagnostics;
using Dossier.Translations;

namespace Dossier.Tests.Translations;

public class GlossaryFileTests
{
    [Fact]
    public void A_term_has_its_translations_by_language()
    {
        var term = Assert.Single(Read("- term: network\n  translations: {it: [rete, maglia], pt-BR: rede}\n  forbidden: {it: trama}\n", out var found).Terms);

        Assert.Empty(found);
        Assert.Equal(("network", "en"), (term.Text, term.Language.Value));
        Assert.Equal(["rete", "maglia"], term.TranslationsIn(Passage.Language("it-CH")));
        Assert.Empty(term.TranslationsIn(Passage.Language("pt")));
        Assert.Equal(["trama"], term.ForbiddenIn(Passage.Language("it")));
    }

    [Fact]
    public void A_term_without_words_in_any_language_and_an_unknown_key_are_reported()
    {
        var glossary = Read("- term: network\n  translation: {it: rete}\n", out var found);

        Assert.Empty(glossary.Terms);
        Assert.Equal(["DOS104", "DOS105"], found.Order(StringComparer.Ordinal));
    }

    private static Glossary Read(string yaml, out string[] codes)
    {
        var diagnostics = new DiagnosticBag();
        var glossary = GlossaryFile.Read(new SourceFile("glossary.yaml", yaml), Passage.Language("en"), diagnostics);
        codes = [.. diagnostics.ToImmutable().Select(found => found.Code.Id)];
        return glossary;
    }
}
