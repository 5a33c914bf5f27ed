using Dossier.Accuracy;

return args switch
{
    ["align", var folder, "--predictions", var output] => AlignVerb.Run(folder, output),
    ["dates", var gold] => DatesVerb.Run(gold, null),
    ["dates", var gold, "--predictions", var output] => DatesVerb.Run(gold, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("align DIR --predictions OUTDIR");
    return 2;
}
