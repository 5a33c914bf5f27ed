namespace Dossier.Benchmarks.Measurement;

/// <summary>One build, measured from outside.</summary>
/// <param name="Seconds">Wall time, from starting the process to its end.</param>
/// <param name="PeakBytes">The highest resident memory seen; null where the system doesn't say.</param>
/// <param name="Files">Files in the output folder.</param>
/// <param name="OutputBytes">The sum of their lengths.</param>
public sealed record BuildRun(int Number, string Tool, double Seconds, long? PeakBytes, int Files, long OutputBytes);
