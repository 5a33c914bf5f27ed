using System.Collections.Immutable;

namespace Dossier.Benchmarks.Sentences;

/// <summary>Sentences that name nobody: the stretches between the names, which most prose consists of.</summary>
public static class BackgroundSentences
{
    public static ImmutableArray<Template> All { get; } =
    [
        new("Paper of this kind was cheap, and most of it ended up in the stove before the first winter was over.", "La carta di questo tipo costava poco, e quasi tutta finì nella stufa prima che passasse il primo inverno."),
        new("Anyone who has ever worked in an archive knows that the thickest folders are rarely the most useful ones.", "Chiunque abbia lavorato in un archivio sa che le cartelle più spesse sono di rado le più utili."),
        new("The rules were changed {small} times, {reason}, and each time a new form had to be printed.", "Le regole furono cambiate {small} volte, {reason}, e ogni volta si dovette stampare un nuovo modulo."),
        new("It is easy to forget how slow the post was, and how much depended on the weather in the passes.", "È facile dimenticare quanto fosse lenta la posta, e quanto dipendesse dal tempo sui valichi."),
        new("Two families claim {thing} as their own, and neither of them has been able to show a receipt.", "Due famiglie rivendicano {thing} come proprio, e nessuna delle due ha potuto mostrare una ricevuta."),
        new("The lamps were weak, the clerks were tired, and mistakes were corrected with a knife rather than a pen.", "Le lampade erano deboli, gli impiegati erano stanchi, e gli errori si correggevano con il coltello anziché con la penna."),
        new("A museum is not a court, and what counts as proof in one of them may be a curiosity in the other.", "Un museo non è un tribunale, e ciò che in uno vale come prova può essere una curiosità nell’altro."),
        new("Whoever wrote {thing} had good ink, a bad pen and, {doubt}, very little time.", "Chi ha scritto {thing} aveva un buon inchiostro, una cattiva penna e, {doubt}, pochissimo tempo."),
        new("For the insurers the case was closed with a cheque; for the people in the street it had only begun.", "Per gli assicuratori il caso si chiuse con un assegno; per la gente della strada era appena cominciato."),
        new("There is a photograph of the room: a long table, {small} chairs, and a clock that has stopped at twenty to four.", "C’è una fotografia della stanza: un lungo tavolo, {small} sedie e un orologio fermo alle quattro meno venti."),
        new("Nobody had thought of a second key, and so the cupboard had to be opened from behind with a saw.", "Nessuno aveva pensato a una seconda chiave, e così l’armadio dovette essere aperto da dietro con una sega."),
        new("The older volumes are bound in grey cloth, the later ones, *to save money*, in painted cardboard.", "I volumi più vecchi sono rilegati in tela grigia, i più recenti, *per risparmiare*, in cartone dipinto."),
        new("What sounds like an anecdote had consequences, {reason}, and some of them can still be seen today.", "Quello che sembra un aneddoto ebbe conseguenze, {reason}, e alcune si vedono ancora oggi."),
        new("In the end {number} sheets were washed, dried between blotting paper and numbered again from the beginning.", "Alla fine {number} fogli furono lavati, asciugati tra carte assorbenti e numerati di nuovo dal principio."),
        new("The question is not who was right, but why the answer was kept in a locked room for so long.", "La questione non è chi avesse ragione, ma perché la risposta sia rimasta così a lungo in una stanza chiusa."),
        new("A local newspaper printed the story {date}, on an inside page, between the tides and the price of eggs.", "Un giornale locale stampò la storia {date}, in una pagina interna, tra le maree e il prezzo delle uova."),
        new("Every copy differs a little from the others, which is a nuisance for librarians and a gift for historians.", "Ogni copia è un po’ diversa dalle altre, il che è una seccatura per i bibliotecari e un dono per gli storici."),
        new("The committee listened, thanked the speakers and decided, {manner}, to decide at another time.", "La commissione ascoltò, ringraziò gli oratori e decise, {manner}, di decidere un’altra volta."),
        new("Of the old building only the staircase is left, and it now leads to a car park on two floors.", "Del vecchio edificio resta soltanto la scala, che ora porta a un parcheggio su due piani."),
        new("Such lists were drawn up every spring, {manner}, and thrown away when the next one was ready.", "Elenchi simili si compilavano ogni primavera, {manner}, e si buttavano quando era pronto il successivo."),
        new("It would have been enough to ask, but asking meant admitting that something had been lost.", "Sarebbe bastato chiedere, ma chiedere significava ammettere che qualcosa era andato perduto."),
        new("The numbers on the boxes follow no order that anyone has been able to explain, {doubt}.", "I numeri sulle scatole non seguono alcun ordine che qualcuno abbia saputo spiegare, {doubt}."),
        new("A restorer needed {small} days for a single page, and the page turned out to be blank on the other side.", "Un restauratore impiegò {small} giorni per una sola pagina, e la pagina risultò bianca sull’altro lato."),
        new("Since then visitors have had to leave their coats, their pens and their opinions at the door.", "Da allora i visitatori devono lasciare all’ingresso il cappotto, la penna e le opinioni."),
        new("The law gives the finder a right to a reward, but says nothing about who has to pay for it.", "La legge riconosce a chi trova un oggetto il diritto a una ricompensa, ma non dice chi debba pagarla."),
        new("That {thing} survived at all is owed to a leaking roof, which kept the curious away for years.", "Se {thing} è sopravvissuto, lo si deve a un tetto che perdeva e che per anni ha tenuto lontani i curiosi."),
        new("Rumours travelled faster than the trains, and by the evening everybody had heard of {number} lost letters.", "Le voci correvano più veloci dei treni, e la sera tutti avevano sentito parlare di {number} lettere perdute."),
        new("The translation is faithful where it is dull, and free wherever the original becomes interesting.", "La traduzione è fedele dove è noiosa, e libera ovunque l’originale si fa interessante."),
        new("Experts were called in, {reason}, and after {small} meetings they agreed on the colour of the cover.", "Furono chiamati degli esperti, {reason}, e dopo {small} riunioni si accordarono sul colore della copertina."),
        new("The harbour was dredged {date}, and among the mud and the bottles there was a tin box without a lid.", "Il porto fu dragato {date}, e tra il fango e le bottiglie c’era una scatola di latta senza coperchio."),
    ];
}
