namespace Dossier.Dates.Languages;

/// <summary>How English names dates.</summary>
internal static class EnglishDates
{
    public static DateLanguage Language { get; } = new()
    {
        Primary = "en",
        Capitals = true,
        MonthFirst = true,
        ShiftFollows = false,
        ShiftTakesArticle = false,
        Elides = false,
        Words =
        [
            new(WordRoles.Month, 1, "january february march april may june july august september october november december"),
            new(WordRoles.Month | WordRoles.Short, 1, "jan feb mar apr"),
            new(WordRoles.Month | WordRoles.Short, 6, "jun jul aug sep|sept oct nov dec"),
            new(WordRoles.Doubtful, 0, "march|april|may|june|august"),
            new(WordRoles.Weekday, 1, "monday tuesday wednesday thursday friday saturday sunday"),
            new(WordRoles.Season, 21, "spring summer autumn|fall winter"),
            new(WordRoles.Unit, 1, "day|days week|weeks month|months quarter|quarters half year|years"),
            new(WordRoles.Numeral, 1, "a|an|one two three four five six seven eight nine ten eleven twelve"),
            new(WordRoles.Numeral, 20, "twenty"),
            new(WordRoles.Ordinal, 1, "first second third fourth"),
            new(WordRoles.OrdinalSuffix, 0, "st|nd|rd|th"),
            new(WordRoles.Shift, -1, "last this|current next|coming"),
            new(WordRoles.Ago, 0, "ago"),
            new(WordRoles.DayShift, -1, "yesterday today tomorrow"),
            new(WordRoles.Further, 0, "before|after"),
            new(WordRoles.InLead, 0, "in|since|during|until|till|throughout|early|late|mid"),
            new(WordRoles.YearLead, 0, "of|by|from|to|through|before|after|on|at|between|for|the"),
            new(WordRoles.DayLead, 0, "on|by|until|till|since|before|after|early|late"),
            new(WordRoles.Of, 0, "of"),
            new(WordRoles.Article | WordRoles.DecadeLead, 0, "the"),
            new(WordRoles.DecadeSuffix, 0, "s"),
            new(WordRoles.DecadeWord, 20, "twenties"),
            new(WordRoles.DecadeWord, 30, "thirties"),
            new(WordRoles.DecadeWord, 40, "forties"),
            new(WordRoles.DecadeWord, 50, "fifties"),
            new(WordRoles.DecadeWord, 60, "sixties"),
            new(WordRoles.DecadeWord, 70, "seventies"),
            new(WordRoles.DecadeWord, 80, "eighties"),
            new(WordRoles.DecadeWord, 90, "nineties"),
            new(WordRoles.Every, 0, "every|each|any"),
            new(WordRoles.And, 0, "and|or"),
            new(WordRoles.Measure, 0, "people|persons|users|members|men|women|children|soldiers|fighters|employees|workers|jobs|accounts|times|others"),
            new(WordRoles.Measure, 0, "dollars|euros|euro|pounds|cents|yen|usd|eur|gbp|percent|per|points|votes|million|billion|thousand|hundred|dozen"),
            new(WordRoles.Measure, 0, "km|kilometres|kilometers|miles|mile|metres|meters|feet|ft|kg|tons|tonnes|mm|cm|mph|acres|litres|degrees"),
            new(WordRoles.Measure, 0, "hours|minutes|seconds|am|pm|gmt|days|weeks|months|years"),
        ],
    };
}
