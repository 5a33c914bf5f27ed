using System.Text.Json;
using Dossier.Diagnostics;

namespace Dossier.Yaml;

/// <summary>Keys whose value is one of a few words: the names of an enumeration, with <c>_</c> between their parts.</summary>
public static class Choice
{
    /// <summary>How the maintainer writes a value: <c>false_alarm</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>The value, or null where there is none; a word that is none of the enumeration's is reported.</summary>
    public static T? Read<T>(YamlMap map, YamlKey<ChoiceForm<T>> key, DiagnosticBag diagnostics)
        where T : struct, Enum
    {
        if (map.Word(key, diagnostics) is not { } text)
        {
            return null;
        }

        var form = key.Form;
        for (var i = 0; i < form.Words.Length; i++)
        {
            if (string.Equals(form.Words[i], text, StringComparison.OrdinalIgnoreCase))
            {
                return form.Values[i];
            }
        }

        diagnostics.Add(Codes.ValueUnknown.At(map.SpanOf(key), key.Name, text, string.Join(", ", form.Words)));
        return null;
    }
}
