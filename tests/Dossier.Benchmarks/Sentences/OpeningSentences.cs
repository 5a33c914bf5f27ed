using System.Collections.Immutable;

namespace Dossier.Benchmarks.Sentences;

/// <summary>How an article begins, and how it ends.</summary>
public static class OpeningSentences
{
    public static ImmutableArray<Template> Openings { get; } =
    [
        new("{date}, {person} handed {thing} to the staff of {org} in {place} and asked for nothing in return.", "{date} {person} ha consegnato {thing} al personale di {org} a {place} e non ha chiesto nulla in cambio."),
        new("Nobody at {org} expected {person} to come back to {place}, least of all with {thing} in a plastic bag.", "Nessuno a {org} si aspettava che {person} facesse ritorno a {place}, men che meno con {thing} in un sacchetto di plastica."),
        new("For years {person} kept {thing} in a drawer in {place}, {doubt}.", "Per anni {person} ha tenuto {thing} in un cassetto a {place}, {doubt}."),
        new("The story of {org} in {place} begins with a mistake: {date}, {person} put the wrong name on {thing}.", "La storia di {org} a {place} comincia con un errore: {date} {person} ha messo il nome sbagliato su {thing}."),
        new("When {person} opened the door of the old depot in {place}, there was only {thing} left on the table.", "Quando {person} ha aperto la porta del vecchio deposito di {place}, sul tavolo restava soltanto {thing}."),
        new("{person} and {other} have not spoken to each other for {small} years, and the reason is {thing}.", "{person} e {other} non si parlano da {small} anni, e il motivo è {thing}."),
        new("{org} confirmed {date} that {person} will no longer keep {thing}.", "{org} ha confermato {date} che {person} non terrà più {thing}."),
        new("In {place}, people still point out the window from which {person} read {thing} aloud {date}.", "A {place} si indica ancora la finestra da cui {person} ha letto {thing} ad alta voce {date}."),
        new("A letter of {number} words, sent by {person} to {org} {date}, has brought {thing} back to light.", "Una lettera di {number} parole, spedita da {person} a {org} {date}, ha riportato alla luce {thing}."),
        new("{person} says that it took {small} weeks to find {thing}, and one afternoon in {place} to understand it.", "{person} dice che ci sono volute {small} settimane per trovare {thing}, e un pomeriggio a {place} per capirlo."),
        new("What {person} found in the cellars of {org} {date} was not what the people of {place} had been told.", "Ciò che {person} ha trovato nelle cantine di {org} {date} non era quello che avevano raccontato alla gente di {place}."),
        new("The reading room in {place} was almost empty {date}, when {person} asked to see {thing}.", "La sala di lettura di {place} era quasi vuota {date}, quando {person} ha chiesto di vedere {thing}."),
    ];

    public static ImmutableArray<Template> Closings { get; } =
    [
        new("For the moment, {org} keeps {thing} under lock and key, and {person} waits.", "Per il momento {org} tiene {thing} sotto chiave, e {person} aspetta."),
        new("“We shall know more,” says {person}, “when somebody in {place} decides to talk.”", "«Ne sapremo di più», dice {person}, «quando qualcuno a {place} deciderà di parlare.»"),
        new("Until then the file stays open, and so do the questions of {person}.", "Fino ad allora il caso resta aperto, e così anche le domande di {person}."),
        new("{person} still writes to {org} once a month, {manner}.", "{person} scrive ancora a {org} una volta al mese, {manner}."),
        new("The last word belongs to {person}, who has promised to publish {thing} in full.", "L’ultima parola spetta a {person}, che ha promesso di pubblicare {thing} per intero."),
        new("Whatever happens in {place}, the copy held by {org} is safe.", "Qualunque cosa accada a {place}, la copia conservata da {org} è al sicuro."),
        new("Asked whether it had been worth the trouble, {person} laughed and pointed at the shelves.", "Alla domanda se ne fosse valsa la pena, {person} ha riso e ha indicato gli scaffali."),
        new("The hearing in {place} has been put off, and {org} has not named a new day.", "L’udienza di {place} è stata rinviata, e {org} non ha indicato un nuovo giorno."),
    ];
}
