using Dossier.Text;

namespace Dossier.Accuracy.Defects;

/// <summary>Sentences and names that stand in no text.</summary>
internal static class Strangers
{
    private static readonly Dictionary<string, string[]> Sentences = new(StringComparer.Ordinal)
    {
        ["en"] = ["The old lighthouse keeper had never learned how to swim.", "Nobody in the valley could explain why the bells had stopped ringing that autumn."],
        ["it"] = ["Il vecchio guardiano del faro non aveva mai imparato a nuotare.", "Nessuno nella valle sapeva spiegare perché le campane avessero smesso di suonare quell’autunno."],
        ["fr"] = ["Le vieux gardien du phare n’avait jamais appris à nager.", "Personne dans la vallée ne savait expliquer pourquoi les cloches s’étaient tues cet automne-là."],
        ["de"] = ["Der alte Leuchtturmwärter hatte nie gelernt, wie man schwimmt.", "Niemand im Tal konnte erklären, warum die Glocken in jenem Herbst verstummt waren."],
        ["es"] = ["El viejo guardián del faro nunca había aprendido a nadar.", "Nadie en el valle sabía explicar por qué las campanas habían dejado de sonar aquel otoño."],
        ["pt"] = ["O velho guarda do farol nunca tinha aprendido a nadar.", "Ninguém no vale sabia explicar por que os sinos tinham deixado de tocar naquele outono."],
    };

    private static readonly string[] Names = ["Ottavia Brandt", "Quirin Vasquez", "Hedda Morozzi", "Ulric Tamborini"];

    public static string Sentence(LanguageTag language, Dice dice) =>
        Sentences.GetValueOrDefault(language.Primary, Sentences["en"]) is var own ? own[dice.Throw(own.Length)] : "";

    public static string Name(Dice dice) => Names[dice.Throw(Names.Length)];
}
