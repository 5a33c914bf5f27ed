using System.Globalization;
using System.Text.Json.Nodes;
using Dossier.Names;
using Dossier.Names.Recognition;

namespace Dossier.Accuracy;

/// <summary>
/// Fits the weights of the evidence on full names by logistic regression on gold documents, and prints them in hundredths:
/// the table of <c>EvidenceWeights</c>. Stochastic gradient descent in a fixed order, so that it gives the same each time.
/// </summary>
internal static class FitVerb
{
    private const int Epochs = 14;
    private const double Rate = 0.1;
    private const double Shrink = 1e-5;

    /// <param name="golds">Files as for <c>suggest</c> or <c>link</c>; <c>FILE*3</c> counts a file three times, <c>FILE/2</c> takes every second document.</param>
    public static int Run(string[] golds)
    {
        var examples = golds.SelectMany(Examples).ToArray();
        new Random(1).Shuffle(examples);
        var weights = new double[64];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var rate = Rate / (1 + epoch);
            foreach (var (evidence, isPerson) in examples)
            {
                var sum = 0.0;
                for (var bits = evidence; bits != 0; bits &= bits - 1)
                {
                    sum += weights[System.Numerics.BitOperations.TrailingZeroCount(bits)];
                }

                var error = (1 / (1 + Math.Exp(-sum))) - (isPerson ? 1 : 0);
                for (var bits = evidence; bits != 0; bits &= bits - 1)
                {
                    var i = System.Numerics.BitOperations.TrailingZeroCount(bits);
                    weights[i] -= rate * (error + (Shrink * weights[i]));
                }
            }
        }

        foreach (var evidence in Enum.GetValues<Evidence>())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        (Evidence.{evidence}, {(int)Math.Round(weights[(int)evidence] * 100)}),"));
        }

        return 0;
    }

    private static IEnumerable<(ulong Evidence, bool IsPerson)> Examples(string gold)
    {
        var (path, times, step) = (gold, 1, 1);
        if (gold.Split('*') is [var file, var count])
        {
            (path, times) = (file, int.Parse(count, CultureInfo.InvariantCulture));
        }
        else if (gold.EndsWith("/2", StringComparison.Ordinal))
        {
            (path, step) = (gold[..^2], 2);
        }

        var documents = File.ReadLines(path).Select(line => JsonNode.Parse(line)!).Where(document => document["text"] is not null);
        var examples = documents.Where((_, index) => index % step == 0).SelectMany(Examples).ToArray();
        return Enumerable.Repeat(examples, times).SelectMany(one => one);
    }

    private static IEnumerable<(ulong Evidence, bool IsPerson)> Examples(JsonNode document)
    {
        var text = document["text"]!.GetValue<string>();
        var points = GoldText.CodePoints(text);
        var people = (document["people"] ?? document["mentions"])!.AsArray().Select(node => (node!["s"]!.GetValue<int>(), node["e"]!.GetValue<int>())).ToHashSet();
        return PersonRecognizer.Weigh(GoldText.Article(text), GoldText.Language(document))
            .Select(person => (person.Evidence.Bits, people.Contains((points[person.Span.Start], points[person.Span.End]))));
    }
}
