using System.Collections.Immutable;

namespace Dossier.Benchmarks.Sentences;

/// <summary>Sentences about papers: what is in them, who kept them, what is missing.</summary>
public static class RecordSentences
{
    public static ImmutableArray<Template> All { get; } =
    [
        new("The first page {ofthing} carries a stamp of {org} and the initials of {person}.", "La prima pagina {ofthing} porta un timbro di {org} e le iniziali di {person}."),
        new("On page {page}, somebody crossed out the name of {person} and wrote that of {other} above it.", "A pagina {page} qualcuno ha cancellato il nome di {person} e sopra ha scritto quello di {other}."),
        new("{person} compared {thing} with the copy in {place} and counted {small} differences.", "{person} ha confrontato {thing} con la copia di {place} e ha contato {small} differenze."),
        new("The paper is of the same make as that used by {org} {date}.", "La carta è della stessa marca di quella usata da {org} {date}."),
        new("A note in pencil says that *{thing}* was to be burned, {doubt}.", "Una nota a matita dice che *{thing}* andava bruciato, {doubt}."),
        new("According to [the finding aid]({source}), the box from {place} held {number} sheets.", "Secondo [l’inventario d’archivio]({source}), la scatola di {place} conteneva {number} fogli."),
        new("{org} lent {thing} to a museum in {place} {date} and never asked for it again.", "{org} ha prestato {thing} a un museo di {place} {date} e non lo ha più chiesto indietro."),
        new("The handwriting is certainly that of {person}, {reason}.", "La grafia è senza dubbio quella di {person}, {reason}."),
        new("There are {small} versions {ofthing}, and only the shortest mentions {place}.", "Esistono {small} versioni {ofthing}, e soltanto la più breve nomina {place}."),
        new("Between the covers {person} found a tram ticket from {place} and a list of {small} names.", "Tra le copertine {person} ha trovato un biglietto del tram di {place} e un elenco di {small} nomi."),
        new("The version printed by {org} leaves out everything that {person} had written about {place}.", "La versione stampata da {org} omette tutto ciò che {person} aveva scritto su {place}."),
        new("**{thing}** is not in the catalogue, {reason}.", "**{thing}** non figura nel catalogo, {reason}."),
        new("A clerk in {place} copied {thing} by hand {date}, {manner}.", "Un impiegato di {place} ha copiato {thing} a mano {date}, {manner}."),
        new("The date at the foot of the page can’t be right: {date}, {person} was still in {place}.", "La data in fondo alla pagina non può essere giusta: {date} {person} si trovava ancora a {place}."),
        new("{person} described the find in [an earlier article]({earlier}), but without naming {org}.", "{person} ha descritto il ritrovamento in [un articolo precedente]({earlier}), ma senza nominare {org}."),
        new("Of the {number} photographs in the box, {small} show {person} beside a lorry of {org}.", "Delle {number} fotografie nella scatola, {small} mostrano {person} accanto a un camion di {org}."),
        new("The archive of {org} moved to {place} {date}, and {small} crates were lost on the way.", "L’archivio di {org} ha traslocato a {place} {date}, e {small} casse sono andate perdute lungo la strada."),
        new("Somebody had hidden {thing} behind the accounts, {manner}.", "Qualcuno aveva nascosto {thing} dietro la contabilità, {manner}."),
        new("The seal is broken, which {person} noticed only {date}.", "Il sigillo è rotto, cosa che {person} ha notato soltanto {date}."),
        new("Neither {person} nor {other} signed {thing}, {doubt}.", "Né {person} né {other} hanno firmato {thing}, {doubt}."),
        new("A second copy turned up in {place} {date}, with {number} corrections in green ink.", "Una seconda copia è emersa a {place} {date}, con {number} correzioni in inchiostro verde."),
        new("The index lists {person} {small} times, always next to {org}.", "L’indice cita {person} {small} volte, sempre accanto a {org}."),
        new("Read slowly, {thing} turns out to be a draft of the speech that {person} gave in {place}.", "Letto con calma, {thing} si rivela una bozza del discorso che {person} ha tenuto a {place}."),
        new("The staff of {org} scanned {number} pages {date}, and put them [on the web]({source}).", "Il personale di {org} ha digitalizzato {number} pagine {date} e le ha messe [in rete]({source})."),
        new("What looks like a signature of {person} is, on a closer look, a stamp.", "Quella che sembra una firma di {person} è, a guardarla meglio, un timbro."),
        new("The last entry is of interest, {reason}.", "L’ultima annotazione è interessante, {reason}."),
        new("{other} had asked {person} to destroy {thing}, and {date} the request was repeated in writing.", "{other} aveva chiesto a {person} di distruggere {thing}, e {date} la richiesta è stata ripetuta per iscritto."),
        new("No library outside {place} owns a copy, {doubt}.", "Nessuna biblioteca fuori da {place} ne possiede una copia, {doubt}."),
        new("The margins are full of sums, and one of them gives the price {ofthing}: {number} euros.", "I margini sono pieni di calcoli, e uno di questi dà il prezzo {ofthing}: {number} euro."),
        new("{person} bought {thing} at a sale in {place}, {manner}, and gave it to {org}.", "{person} ha comprato {thing} a un’asta di {place}, {manner}, e lo ha donato a {org}."),
    ];
}
