using System.Collections.Immutable;

namespace Dossier.Benchmarks.Sentences;

/// <summary>Sentences about people who speak: statements, answers, refusals, memories.</summary>
public static class WitnessSentences
{
    public static ImmutableArray<Template> All { get; } =
    [
        new("“I saw {thing} with my own eyes,” said {person}, “and it was not in {place}.”", "«Ho visto {thing} con i miei occhi», ha detto {person}, «e non era a {place}.»"),
        new("{person} told reporters {date} that {org} had known everything from the start.", "{person} ha detto ai giornalisti {date} che {org} sapeva tutto fin dall’inizio."),
        new("Asked about {place}, {person} answered {manner} that there was nothing to add.", "Interpellato il suo ufficio su {place}, {person} ha risposto {manner} che non c’era nulla da aggiungere."),
        new("A spokesperson for {org} declined to comment {date}, {reason}.", "Un portavoce di {org} non ha voluto fare commenti {date}, {reason}."),
        new("{other} remembers the evening differently: {person} came late, stayed {small} minutes and left without a word.", "{other} ricorda la serata in modo diverso: {person} arrivò tardi, rimase {small} minuti e se ne andò senza una parola."),
        new("“That is not how we did things at {org},” {person} wrote to {other} {date}.", "«Non è così che lavoravamo a {org}», ha scritto {person} a {other} {date}."),
        new("{person} denies having met {other} in {place}, {doubt}.", "{person} nega di aver incontrato {other} a {place}, {doubt}."),
        new("The neighbours in {place} speak of {person} {manner}.", "I vicini di {place} parlano di {person} {manner}."),
        new("Before the committee, {person} took {small} hours to explain {thing}.", "Davanti alla commissione {person} ha impiegato {small} ore per spiegare {thing}."),
        new("{person} had warned {org} {date}, but the warning went to the wrong office.", "{person} aveva avvertito {org} {date}, ma l’avviso finì nell’ufficio sbagliato."),
        new("“Ask {other},” said {person}, and hung up.", "«Chiedetelo a {other}», ha detto {person}, e ha riattaccato."),
        new("The interview, recorded in {place} {date}, lasts {number} minutes, and {person} never mentions {org}.", "L’intervista, registrata a {place} {date}, dura {number} minuti, e {person} non nomina mai {org}."),
        new("{person} now says that the remark about {other} was a joke, {doubt}.", "{person} ora sostiene che la battuta su {other} era uno scherzo, {doubt}."),
        new("At {org} nobody wants to be quoted, {reason}.", "A {org} nessuno vuole essere citato, {reason}."),
        new("{person} learned of the decision from the radio, {small} days after {other}.", "{person} ha saputo della decisione dalla radio, {small} giorni dopo {other}."),
        new("The letter that {person} sent to {place} {date} is polite, short and *entirely* wrong.", "La lettera che {person} ha spedito a {place} {date} è cortese, breve e *del tutto* sbagliata."),
        new("“It was raining,” {person} recalls, “and {other} had left {thing} on the train.”", "«Pioveva», ricorda {person}, «e {other} aveva lasciato {thing} sul treno.»"),
        new("{person} has asked {org} to correct the record, {manner}.", "{person} ha chiesto a {org} di rettificare i fatti, {manner}."),
        new("In the words of {person}, the agreement with {org} was worth less than the ink.", "Secondo le parole di {person}, l’intesa con {org} valeva meno dell’inchiostro."),
        new("Of {number} people who were asked in {place}, {small} had heard of {person}.", "Su {number} persone interpellate a {place}, {small} avevano sentito parlare di {person}."),
        new("{person} will not say who gave away {thing}, {reason}.", "{person} non vuole dire chi ha ceduto {thing}, {reason}."),
        new("The statement by {org}, given out {date}, thanks {person} and ignores {other}.", "Il comunicato di {org}, diffuso {date}, ringrazia {person} e ignora {other}."),
        new("“You can’t lose a whole crate between {place} and {town},” {person} objects.", "«Non si può perdere un’intera cassa tra {place} e {town}», obietta {person}."),
        new("It was {other} who called {person} {date}, and not the other way round.", "Fu {other} a chiamare {person} {date}, e non il contrario."),
        new("In [a long interview]({source}), {person} speaks for the first time of the quarrel with {other}.", "In [una lunga intervista]({source}) {person} parla per la prima volta del litigio con {other}."),
        new("{person} kept silent for {small} years, {reason}.", "{person} ha taciuto per {small} anni, {reason}."),
        new("The driver, who took {person} to {place} {date}, remembers a heavy suitcase.", "L’autista che ha portato {person} a {place} {date} ricorda una valigia pesante."),
        new("Friends say that {person} spoke about {org} {manner}.", "Gli amici dicono che {person} parlava di {org} {manner}."),
        new("{person} read {thing} twice and then asked, “Who is {other}?”", "{person} ha letto {thing} due volte e poi ha chiesto: «Chi è {other}?»"),
        new("“The rest,” {person} adds, “you will find in the archives of {org}, if they let you in.”", "«Il resto», aggiunge {person}, «lo troverete negli archivi di {org}, se vi lasciano entrare.»"),
    ];
}
