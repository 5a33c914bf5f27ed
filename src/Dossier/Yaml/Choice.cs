using System.Text.Json;
using Dossier.Diagnostics;

namespace Dossier.Yaml;

/// <summary>Reads keys whose value is one of a few words: the names of an enumeration, with <c>_</c> between their parts.</summary>
public static class Choice
{
    /// <summary>The value, or null where there is none; a word that is none of the enumeration's is reported.</summary>
    public static T? Read<T>(YamlMap map, string key, DiagnosticBag diagnostics)
        where T : struct, Enum => Of<T>(map, key, map.Text(key, diagnostics), diagnostics);

    /// <summary>The same, for a key that has to be there.</summary>
    public static T? Required<T>(YamlMap map, string key, DiagnosticBag diagnostics)
        where T : struct, Enum => Of<T>(map, key, map.RequiredText(key, diagnostics), diagnostics);

    /// <summary>How the maintainer writes a value: <c>false_alarm</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static T? Of<T>(YamlMap map, string key, string? text, DiagnosticBag diagnostics)
        where T : struct, Enum
    {
        if (text is null)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Word(value), text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        var known = string.Join(", ", Enum.GetValues<T>().Select(Word));
        diagnostics.Add(Codes.ValueUnknown.At(map.SpanOf(key), key, text, known));
        return null;
    }
}
