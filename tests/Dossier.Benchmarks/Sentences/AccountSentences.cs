using System.Collections.Immutable;

namespace Dossier.Benchmarks.Sentences;

/// <summary>Sentences with money, shares and counts.</summary>
public static class AccountSentences
{
    public static ImmutableArray<Template> All { get; } =
    [
        new("The accounts of {org} show a payment of {euros} to an office in {place}.", "I conti di {org} registrano un pagamento di {euros} a un ufficio di {place}."),
        new("{date}, {org} sold {percent} per cent of its shares, {doubt}.", "{date} {org} ha venduto il {percent} per cento delle sue azioni, {doubt}."),
        new("{person} earned {number} euros a month, far less than {other}.", "{person} guadagnava {number} euro al mese, molto meno di {other}."),
        new("The budget for {place} grew to {euros}, while the number of visitors fell by {percent} per cent.", "Il bilancio per {place} è salito a {euros}, mentre il numero dei visitatori è calato del {percent} per cento."),
        new("An audit counted {number} invoices without a name, {small} of them signed by {person}.", "Una revisione ha contato {number} fatture senza nome, {small} delle quali firmate da {person}."),
        new("According to {org}, {percent} per cent of the letters never reached {place}.", "Secondo {org}, il {percent} per cento delle lettere non è mai arrivato a {place}."),
        new("{person} paid {number} euros for {thing}, {manner}.", "{person} ha pagato {number} euro per {thing}, {manner}."),
        new("The insurers in {place} put the damage at {euros}, {reason}.", "Gli assicuratori di {place} hanno stimato il danno in {euros}, {reason}."),
        new("{org} employed {number} people {date}, and {small} years later not half as many.", "{org} impiegava {number} persone {date}, e {small} anni dopo nemmeno la metà."),
        new("A loan of {euros} from {org} saved the printing works in {place}.", "Un prestito di {euros} da parte di {org} ha salvato la tipografia di {place}."),
        new("The figures do not agree: {person} speaks of {number} copies, {other} of far fewer.", "Le cifre non coincidono: {person} parla di {number} copie, {other} di molte meno."),
        new("For {thing} alone, the office in {place} spent {euros} {date}.", "Soltanto per {thing}, l’ufficio di {place} ha speso {euros} {date}."),
        new("{percent} per cent of the members voted for {person}, {doubt}.", "Il {percent} per cento dei soci ha votato per {person}, {doubt}."),
        new("In {place} the rent doubled, and {org} had to give up {small} rooms.", "A {place} l’affitto è raddoppiato, e {org} ha dovuto rinunciare a {small} stanze."),
        new("The grant, {euros} in all, went to {org} {date}.", "Il contributo, {euros} in tutto, è andato a {org} {date}."),
        new("{person} collected {number} signatures in {place} {date}, {manner}.", "{person} ha raccolto {number} firme a {place} {date}, {manner}."),
        new("A table on page {page} gives the share of {org} as {percent} per cent.", "Una tabella a pagina {page} indica la quota di {org} nel {percent} per cento."),
        new("The bank in {place} froze the account, {reason}.", "La banca di {place} ha bloccato il conto, {reason}."),
        new("Of the {euros} that were promised, {person} has seen less than {percent} per cent.", "Dei {euros} promessi, {person} ha visto meno del {percent} per cento."),
        new("{org} printed {number} copies {ofthing} and pulped all but {small}.", "{org} ha stampato {number} copie {ofthing} e le ha mandate al macero tutte tranne {small}."),
        new("The fine came to {number} euros, and {person} paid it {date}.", "La multa ammontava a {number} euro, e {person} l’ha pagata {date}."),
        new("Every month, {small} envelopes left {place} for the offices of {org}.", "Ogni mese {small} buste partivano da {place} per gli uffici di {org}."),
        new("**{number} cubic metres** of paper are waiting in {place}, {reason}.", "**{number} metri cubi** di carta aspettano a {place}, {reason}."),
        new("{person} reckons that the move to {place} will cost {org} {euros}.", "{person} calcola che il trasferimento a {place} costerà a {org} {euros}."),
        new("The collection grew by {percent} per cent in {small} years, {manner}.", "La raccolta è cresciuta del {percent} per cento in {small} anni, {manner}."),
        new("{other} had lent {person} {number} euros {date}, and wanted them back.", "{other} aveva prestato a {person} {number} euro {date}, e li rivoleva."),
        new("The sale {ofthing} brought in {euros}, which {org} has not yet spent.", "La vendita {ofthing} ha fruttato {euros}, che {org} non ha ancora speso."),
        new("Of {number} requests from {place}, {org} answered {small}.", "Su {number} richieste arrivate da {place}, {org} ha risposto a {small}."),
        new("The price of a seat rose to {number} euros {date}, {doubt}.", "Il prezzo di un posto è salito a {number} euro {date}, {doubt}."),
        new("[The published accounts]({source}) give {percent} per cent, and {person} gives half of that.", "[I conti pubblicati]({source}) indicano il {percent} per cento, e {person} la metà."),
    ];
}
