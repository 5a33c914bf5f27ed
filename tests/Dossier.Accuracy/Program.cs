using Dossier.Accuracy;

return args switch
{
    ["align", var folder, "--predictions", var output] => AlignVerb.Run(folder, output),
    ["defects", var folder, .. var options] => DefectsVerb.Run(folder, Seed(options), Predictions(options), options.Contains("--list")),
    ["anchor", var folder, .. var options] => AnchorVerb.Run(folder, Seed(options), Predictions(options), options.Contains("--list")),
    ["sentences", var gold, .. var options] => SentencesVerb.Run(gold, options.Contains("--errors")),
    ["dates", var gold] => DatesVerb.Run(gold, null),
    ["dates", var gold, "--predictions", var output] => DatesVerb.Run(gold, output),
    ["link", var gold, .. var options] => LinkVerb.Run(gold, Predictions(options), options.Contains("--errors")),
    ["suggest", var gold, .. var options] => SuggestVerb.Run(gold, Predictions(options), options.Contains("--errors")),
    ["fit", .. var golds] => FitVerb.Run(golds),
    ["cases", var cases, .. var options] => CasesVerb.Run(cases, options.FirstOrDefault(option => option.Length == 2), options.Contains("--errors")),
    _ => Usage(),
};

static string? Predictions(string[] options) =>
    Array.IndexOf(options, "--predictions") is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;

static ulong Seed(string[] options) =>
    Array.IndexOf(options, "--seed") is >= 0 and var at && at + 1 < options.Length && ulong.TryParse(options[at + 1], System.Globalization.CultureInfo.InvariantCulture, out var seed) ? seed : 1;

static int Usage()
{
    Console.Error.WriteLine("""
        align DIR --predictions OUTDIR             aligns the texts of a folder
        defects ARTICLES_DIR [--seed N] [--predictions FILE] [--list]    plants defects in translations, and counts what is flagged
        anchor ARTICLES_DIR [--seed N] [--predictions FILE] [--list]     edits articles around and inside quoted passages, and counts what becomes of the quotes
        sentences FOLDER|FILE.jsonl [--errors]     splits texts into sentences and scores the boundaries
        dates GOLD.jsonl [--predictions FILE]      finds expressions of time and scores them
        link GOLD.jsonl [--predictions FILE] [--errors]       links the people who are listed, and scores the links
        suggest GOLD.jsonl [--predictions FILE] [--errors]    finds the people who are named, and scores them
        fit GOLD.jsonl…                            fits the weights of the evidence on full names
        cases CASES.jsonl [LANGUAGE] [--errors]    scores short cases of dates
        """);
    return 2;
}
