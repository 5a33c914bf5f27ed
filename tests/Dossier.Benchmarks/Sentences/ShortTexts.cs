using System.Collections.Immutable;

namespace Dossier.Benchmarks.Sentences;

/// <summary>What is not running text: titles, summaries, headings, lists, footnotes, the bodies of annotations.</summary>
public static class ShortTexts
{
    public static ImmutableArray<Template> Titles { get; } =
    [
        new("What remains {ofthing} in {place}", "Ciò che resta {ofthing} a {place}"),
        new("{place} looks again for {thing}", "{place} cerca di nuovo {thing}"),
        new("The strange case {ofthing}", "Lo strano caso {ofthing}"),
        new("{org} opens its doors in {place}", "{org} apre le porte a {place}"),
        new("From {place} to {town} with {thing}", "Da {place} a {town} con {thing}"),
        new("Who wrote {thing}?", "Chi ha scritto {thing}?"),
        new("{org} and the price {ofthing}", "{org} e il prezzo {ofthing}"),
        new("A quarrel in {place}", "Una lite a {place}"),
        new("New doubts about {org} in {place}", "Nuovi dubbi su {org} a {place}"),
        new("The long way {ofthing} to {place}", "Il lungo viaggio {ofthing} fino a {place}"),
        new("{small} pages too many in {place}", "{small} pagine di troppo a {place}"),
        new("Silence at {org}", "Silenzio a {org}"),
    ];

    public static ImmutableArray<Template> Summaries { get; } =
    [
        new("A find in {place} raises questions that {org} does not want to answer.", "Un ritrovamento a {place} solleva domande a cui {org} non vuole rispondere."),
        new("How {thing} came to {place}, and why {small} people would rather forget it.", "Come {thing} è arrivato a {place}, e perché {small} persone preferirebbero dimenticarlo."),
        new("The accounts of {org} do not add up, and the trail leads to {place}.", "I conti di {org} non tornano, e le tracce portano a {place}."),
        new("Two people tell the same story about {place} in two ways.", "Due persone raccontano in due modi la stessa storia su {place}."),
        new("For {small} years {org} kept {thing} from the public.", "Per {small} anni {org} ha tenuto {thing} lontano dal pubblico."),
        new("A journey from {place} to {town}, with {number} pages of luggage.", "Un viaggio da {place} a {town}, con {number} pagine di bagaglio."),
    ];

    public static ImmutableArray<Template> Headings { get; } =
    [
        new("What the papers say", "Che cosa dicono le carte"),
        new("The view from {place}", "Lo sguardo da {place}"),
        new("The money", "Il denaro"),
        new("A second opinion", "Un secondo parere"),
        new("The silence of {org}", "Il silenzio di {org}"),
        new("Before and after", "Prima e dopo"),
        new("Witnesses", "I testimoni"),
        new("On the road to {place}", "Sulla strada per {place}"),
        new("Open questions", "Domande aperte"),
        new("What is missing", "Che cosa manca"),
        new("A matter of dates", "Una questione di date"),
        new("The other side", "L’altra parte"),
    ];

    public static ImmutableArray<Template> ListIntroductions { get; } =
    [
        new("The dispute turns on a few points:", "La disputa ruota attorno ad alcuni punti:"),
        new("In the order given by {person}, the facts are these:", "Nell’ordine indicato da {person}, i fatti sono questi:"),
        new("What {org} has handed over so far:", "Ciò che {org} ha consegnato finora:"),
        new("Anyone who travels to {place} can still see:", "Chi va a {place} può ancora vedere:"),
    ];

    public static ImmutableArray<Template> ListItems { get; } =
    [
        new("{thing}, with a note by {person}", "{thing}, con una nota di {person}"),
        new("{number} letters from {place}", "{number} lettere da {place}"),
        new("a receipt for {euros}, made out to {org}", "una ricevuta di {euros}, intestata a {org}"),
        new("the minutes of a meeting held {date}", "il resoconto di una riunione tenuta {date}"),
        new("{small} photographs of {person} in {place}", "{small} fotografie di {person} a {place}"),
        new("*a tape* that {person} recorded {date}", "*un nastro* che {person} ha registrato {date}"),
        new("the key to {small} rooms at {org}", "la chiave di {small} stanze a {org}"),
        new("a postcard from {town}, never sent to {person}", "una cartolina da {town}, mai spedita a {person}"),
    ];

    public static ImmutableArray<Template> Footnotes { get; } =
    [
        new("See page {page} {ofthing}, in the copy kept in {place}.", "Si veda la pagina {page} {ofthing}, nella copia conservata a {place}."),
        new("{person}, in a letter to {org}, written {date}.", "{person}, in una lettera a {org}, scritta {date}."),
        new("The number is that given by {org}; others count {number}.", "Il numero è quello indicato da {org}; altri ne contano {number}."),
        new("Text [on the web]({source}), seen {date}.", "Testo [in rete]({source}), visto {date}."),
    ];

    public static ImmutableArray<Template> AnnotationBodies { get; } =
    [
        new("The papers in {place} give another account: *{number}*, not what is printed here.", "Le carte di {place} danno un’altra versione: *{number}*, non quanto è stampato qui."),
        new("Probably the same matter that {org} wrote about {date}.", "Probabilmente la stessa questione di cui {org} ha scritto {date}."),
        new("The wording is unusual.\n\nIt comes back on page {page} {ofthing}.", "L’espressione è insolita.\n\nTorna a pagina {page} {ofthing}."),
        new("Checked against {thing} in {town}; nothing speaks against it.", "Confrontato con {thing} a {town}; nulla vi si oppone."),
    ];
}
