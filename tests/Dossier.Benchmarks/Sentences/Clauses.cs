using System.Collections.Immutable;

namespace Dossier.Benchmarks.Sentences;

/// <summary>Clauses that fill a slot of many sentences, so that a template seldom reads the same twice.</summary>
public static class Clauses
{
    public static ImmutableArray<Bilingual> Reasons { get; } =
    [
        new("because the minutes had been lost", "perché i verbali erano andati perduti"),
        new("because nobody had asked before", "perché prima nessuno lo aveva chiesto"),
        new("since the law does not require it", "dato che la legge non lo richiede"),
        new("because the water had reached the shelves", "perché l’acqua aveva raggiunto gli scaffali"),
        new("as a matter of principle", "per una questione di principio"),
        new("since two of the three keys are missing", "dato che mancano due chiavi su tre"),
        new("because a lawyer advised it", "perché lo ha consigliato un avvocato"),
        new("for fear of the newspapers", "per paura dei giornali"),
        new("because the ink is that of a later time", "perché l’inchiostro è di un’epoca successiva"),
        new("since the case is still open", "dato che il caso è ancora aperto"),
        new("because of an old promise", "a causa di una vecchia promessa"),
        new("since there was no other way to the sea", "dato che non c’era altra via verso il mare"),
    ];

    public static ImmutableArray<Bilingual> Manners { get; } =
    [
        new("without much hope", "senza molte speranze"),
        new("with great care", "con grande cura"),
        new("in a low voice", "a bassa voce"),
        new("against all advice", "contro ogni consiglio"),
        new("with evident relief", "con evidente sollievo"),
        new("as if nothing had happened", "come se nulla fosse"),
        new("under a false name", "sotto falso nome"),
        new("with a certain pride", "con un certo orgoglio"),
        new("in a single night", "in una sola notte"),
        new("more out of habit than conviction", "più per abitudine che per convinzione"),
        new("with the help of a cousin", "con l’aiuto di un cugino"),
        new("step by step, over many months", "passo dopo passo, nel corso di molti mesi"),
    ];

    public static ImmutableArray<Bilingual> Doubts { get; } =
    [
        new("although nobody could confirm it", "anche se nessuno ha potuto confermarlo"),
        new("if the only witness can be trusted", "se ci si può fidare dell’unico testimone"),
        new("or so it was believed at the time", "o almeno così si credeva allora"),
        new("although the proof is thin", "anche se le prove sono deboli"),
        new("which the family has always disputed", "cosa che la famiglia ha sempre contestato"),
        new("according to the only copy that survives", "secondo l’unica copia rimasta"),
        new("but the pages that follow tell another story", "ma le pagine seguenti raccontano un’altra storia"),
        new("although the newspapers wrote the opposite", "anche se i giornali scrissero il contrario"),
        new("unless the clerk got the box wrong", "a meno che l’impiegato non abbia sbagliato scatola"),
        new("and there the certainties end", "e lì finiscono le certezze"),
    ];

    public static ImmutableArray<Bilingual> SmallNumbers { get; } =
    [
        new("three", "tre"), new("four", "quattro"), new("five", "cinque"), new("six", "sei"), new("seven", "sette"),
        new("eight", "otto"), new("nine", "nove"), new("ten", "dieci"), new("eleven", "undici"), new("twelve", "dodici"),
    ];
}
