namespace Dossier.Dates.Languages;

/// <summary>How Italian names dates.</summary>
internal static class ItalianDates
{
    public static DateLanguage Language { get; } = new()
    {
        Primary = "it",
        Capitals = false,
        MonthFirst = false,
        ShiftFollows = true,
        ShiftTakesArticle = true,
        Elides = true,
        Words =
        [
            new(WordRoles.Month, 1, "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
            new(WordRoles.Month | WordRoles.Short, 1, "gen|genn feb|febb mar apr mag|magg giu lug ago set|sett ott nov dic"),
            new(WordRoles.Weekday, 1, "lunedì|lunedi martedì|martedi mercoledì|mercoledi giovedì|giovedi venerdì|venerdi sabato domenica"),
            new(WordRoles.Season, 21, "primavera estate autunno inverno"),
            new(WordRoles.Unit, 1, "giorno|giorni settimana|settimane mese|mesi trimestre|trimestri semestre|metà anno|anni"),
            new(WordRoles.Numeral, 1, "un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici"),
            new(WordRoles.Numeral, 20, "venti"),
            new(WordRoles.Numeral, 30, "trenta"),
            new(WordRoles.Numeral, 40, "quaranta"),
            new(WordRoles.Numeral, 50, "cinquanta"),
            new(WordRoles.Numeral, 60, "sessanta"),
            new(WordRoles.Numeral, 70, "settanta"),
            new(WordRoles.Numeral, 80, "ottanta"),
            new(WordRoles.Numeral, 90, "novanta"),
            new(WordRoles.Ordinal, 1, "primo|prima secondo|seconda terzo quarto"),
            new(WordRoles.OrdinalSuffix, 0, "º|°|o"),
            new(WordRoles.Shift, -1, "scorso|scorsa|passato|passata questo|questa|quest|corrente prossimo|prossima|venturo|ventura"),
            new(WordRoles.Ago, 0, "fa|addietro"),
            new(WordRoles.DayShift, -2, "avantieri|altroieri ieri oggi domani dopodomani"),
            new(WordRoles.Further, 1, "altro"),
            new(WordRoles.InLead, 0, "in|nel|nell|dal|dall|durante|entro|inizio|metà|fine|mese"),
            new(WordRoles.YearLead, 0, "a|ad|al|all|di|del|dell|da|tra|fra|verso|dopo|prima|fino|sino|per|sul|sull|il"),
            new(WordRoles.DayLead, 0, "entro|da|per|fino"),
            new(WordRoles.Of, 0, "di|del|dell|nel"),
            new(WordRoles.Article, 0, "il|lo|la|l|i|gli|le|al|all|alla|del|dell|della|dal|dall|dalla|nel|nell|nella|sul|sull|sulla"),
            new(WordRoles.DecadeLead, 0, "gli|negli|degli|dagli|agli|sugli"),
            new(WordRoles.DecadeNoun, 0, "anni"),
            new(WordRoles.Every, 0, "ogni|ciascun|ciascuna|qualsiasi"),
            new(WordRoles.And, 0, "e|ed|o"),
            new(WordRoles.Measure, 0, "persone|utenti|membri|uomini|donne|bambini|soldati|combattenti|dipendenti|lavoratori|posti|account|profili|volte|altri|altre"),
            new(WordRoles.Measure, 0, "dollari|euro|sterline|lire|centesimi|yen|usd|eur|gbp|punti|voti|mila|milioni|miliardi|milione|miliardo"),
            new(WordRoles.Measure, 0, "km|chilometri|miglia|metri|m|kg|chili|tonnellate|mm|cm|ettari|litri|gradi"),
            new(WordRoles.Measure, 0, "ore|ora|minuti|secondi|giorni|settimane|mesi|anni"),
        ],
    };
}
