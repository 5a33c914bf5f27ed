using System.Collections.Immutable;

namespace Dossier.Benchmarks.Sentences;

/// <summary>Sentences about where people were, and when.</summary>
public static class JourneySentences
{
    public static ImmutableArray<Template> All { get; } =
    [
        new("{date}, {person} took the night train from {place} to {town}.", "{date} {person} ha preso il treno notturno da {place} a {town}."),
        new("{person} lived in {place} for {small} years before joining {org}.", "{person} ha vissuto a {place} per {small} anni prima di passare a {org}."),
        new("The office in {place} closed {date}, and {org} let {number} people go.", "L’ufficio di {place} ha chiuso {date}, e {org} ha lasciato a casa {number} persone."),
        new("Between {place} and {town}, {person} wrote {small} postcards to {other}.", "Tra {place} e {town}, {person} ha scritto {small} cartoline a {other}."),
        new("The lorry left {place} {date}, {manner}.", "Il camion è partito da {place} {date}, {manner}."),
        new("{person} met {other} in {place} {date}, and both signed {thing}.", "{person} ha incontrato {other} a {place} {date}, ed entrambi hanno firmato {thing}."),
        new("From the window one sees the harbour of {place} and the old sheds of {org}.", "Dalla finestra si vedono il porto di {place} e i vecchi capannoni di {org}."),
        new("Nothing happened for {small} months; then, {date}, {person} wrote to {org}.", "Per {small} mesi non è successo nulla; poi, {date}, {person} ha scritto a {org}."),
        new("The meeting in {place} began {date}, {doubt}.", "La riunione di {place} è cominciata {date}, {doubt}."),
        new("{other} waited for {person} at the station of {place}, {reason}.", "{other} ha aspettato {person} alla stazione di {place}, {reason}."),
        new("A storm cut off {place} {date}, and {thing} stayed in {town}.", "Una tempesta ha isolato {place} {date}, e {thing} è rimasto a {town}."),
        new("{person} crossed the border {small} times, {manner}.", "{person} ha attraversato il confine {small} volte, {manner}."),
        new("{org} opened a branch in {place} {date} and another in {town} soon afterwards.", "{org} ha aperto una filiale a {place} {date} e un’altra a {town} poco dopo."),
        new("The building burned down {date}, and {person} lost {thing} in the fire.", "L’edificio è bruciato {date}, e {person} ha perso {thing} nell’incendio."),
        new("It is {number} kilometres from {place} to {town}, and {person} walked the last {small}.", "Da {place} a {town} ci sono {number} chilometri, e {person} ha fatto a piedi gli ultimi {small}."),
        new("{person} spent the summer in {place}, {reason}.", "{person} ha passato l’estate a {place}, {reason}."),
        new("The exhibition in {place} opened {date} with {number} guests and closed without {thing}.", "La mostra di {place} si è aperta {date} con {number} ospiti e si è chiusa senza {thing}."),
        new("{date}, the police in {place} searched the rooms of {org}, {doubt}.", "{date} la polizia di {place} ha perquisito i locali di {org}, {doubt}."),
        new("{person} comes from {place}, like {other}, {small} streets away.", "{person} viene da {place}, come {other}, a {small} strade di distanza."),
        new("The ferry to {place} was late {date}, so that {person} missed {other}.", "Il traghetto per {place} era in ritardo {date}, così {person} non ha incontrato {other}."),
        new("In {place} a plaque, put up {date}, remembers the {small} printers of {org}.", "A {place} una targa, messa {date}, ricorda i {small} tipografi di {org}."),
        new("{org} sent {person} to {place} {date}, {reason}.", "{org} ha mandato {person} a {place} {date}, {reason}."),
        new("The road through {place} was closed, and {thing} arrived in {town} only {date}.", "La strada che attraversa {place} era chiusa, e {thing} è arrivato a {town} soltanto {date}."),
        new("{person} returned to {place} {date}, {manner}.", "{person} ha fatto ritorno a {place} {date}, {manner}."),
        new("A map, drawn by {person} {date}, shows {small} houses that were never built in {place}.", "Una mappa, disegnata da {person} {date}, mostra {small} case che a {place} non furono mai costruite."),
        new("{date} is also the time when {org} left {place}, as [the chronicle]({source}) says.", "{date} è anche il momento in cui {org} ha lasciato {place}, come dice [la cronaca]({source})."),
        new("Two witnesses place {person} in {town} {date}; a third insists on {place}.", "Due testimoni collocano {person} a {town} {date}; un terzo insiste su {place}."),
        new("The bridge was not yet finished {date}, when {person} drove to {place} with {thing}.", "Il ponte non era ancora finito {date}, quando {person} ha guidato fino a {place} con {thing}."),
        new("As [we wrote some time ago]({earlier}), the trail of {person} ends in {place}.", "Come [abbiamo scritto qualche tempo fa]({earlier}), le tracce di {person} finiscono a {place}."),
        new("{person} and {other} left {place} {date}, one for {town}, the other for good.", "{person} e {other} hanno lasciato {place} {date}, chi per {town}, chi per sempre."),
    ];
}
