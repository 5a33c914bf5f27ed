using System.Diagnostics;
using System.Globalization;

namespace Dossier.Benchmarks.Measurement;

/// <summary>
/// Reads the high-water mark of a running process. On Linux that is <c>VmHWM</c> of <c>/proc/PID/status</c> (proc(5)):
/// the kernel keeps the maximum, so that polling can miss only what was added in the last few milliseconds.
/// <c>getrusage(RUSAGE_CHILDREN)</c> would be exact, but is the maximum over all children so far, so that after the
/// first build of the hungrier tool it says nothing more about the other.
/// </summary>
public static class PeakMemory
{
    /// <summary>The peak so far, in bytes; null when the process has just ended or the system doesn't say.</summary>
    public static long? Read(Process process)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                return FromStatus(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/status"));
            }

            process.Refresh();
            return process.PeakWorkingSet64 is var peak and > 0 ? peak : null;
        }
        catch (Exception ended) when (ended is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return null;
        }
    }

    private static long? FromStatus(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
            {
                var kibibytes = line.AsSpan("VmHWM:".Length).Trim().TrimEnd("kB").Trim();
                return long.Parse(kibibytes, NumberStyles.None, CultureInfo.InvariantCulture) * 1024;
            }
        }

        return null;
    }
}
