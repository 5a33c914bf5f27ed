using Dossier.Diagnostics;

namespace Dossier.Translations.Checks;

/// <summary>A check as maintainers name it in their files: by its code.</summary>
public static class CheckReference
{
    /// <summary>The check; null where there is none, which is then reported.</summary>
    /// <param name="written">The code.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static CheckInfo? Resolve(string written, SourceSpan place, DiagnosticBag diagnostics)
    {
        var check = CheckCatalogue.All.FirstOrDefault(check => check.Code == written);
        if (check is null)
        {
            var codes = CheckCatalogue.All.Select(known => known.Code).ToArray();
            diagnostics.Add(Codes.CheckUnknown.At(
                place, written, Nearest.Among(codes, written) is { } near ? $"did you mean '{near}'?" : "write one of " + string.Join(", ", codes)));
        }

        return check;
    }
}
