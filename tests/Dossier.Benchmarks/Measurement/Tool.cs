using System.Collections.Immutable;

namespace Dossier.Benchmarks.Measurement;

/// <summary>A generator to measure: its name and how its command line is written for an output folder.</summary>
public sealed record Tool(string Name, string Executable, Func<string, ImmutableArray<string>> ArgumentsFor)
{
    public static Tool Dossier(string executable, string input) =>
        new("Dossier", executable, output => ["build", "--input", input, "--output", output]);

    public static Tool Hugo(string executable, string source) =>
        new("Hugo", executable, output => ["--quiet", "--source", source, "--destination", output]);
}
