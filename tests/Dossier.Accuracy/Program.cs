using Dossier.Accuracy;

return args switch
{
    ["align", var folder, "--predictions", var output] => AlignVerb.Run(folder, output),
    ["dates", var gold] => DatesVerb.Run(gold, null),
    ["dates", var gold, "--predictions", var output] => DatesVerb.Run(gold, output),
    ["cases", var cases, .. var options] => CasesVerb.Run(cases, options.FirstOrDefault(option => option.Length == 2), options.Contains("--errors")),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        align DIR --predictions OUTDIR             aligns the texts of a folder
        dates GOLD.jsonl [--predictions FILE]      finds expressions of time and scores them
        cases CASES.jsonl [LANGUAGE] [--errors]    scores short cases of dates
        """);
    return 2;
}
