using System.Diagnostics.CodeAnalysis;

namespace Dossier.Yaml;

/// <summary>What counts as the address of a web page in the maintainer's files.</summary>
public static class WebAddress
{
    /// <summary>Reads a whole <c>http</c> or <c>https</c> address.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && (address.Scheme is "http" or "https");
}
