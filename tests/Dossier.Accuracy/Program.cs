using Dossier.Accuracy;

return args switch
{
    ["align", var folder, "--predictions", var output] => AlignVerb.Run(folder, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("align DIR --predictions OUTDIR");
    return 2;
}
