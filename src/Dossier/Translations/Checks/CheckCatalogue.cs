using System.Collections.Immutable;

namespace Dossier.Translations.Checks;

/// <summary>Every check there is. The theme explains each by its code.</summary>
public static class CheckCatalogue
{
    /// <summary>A segment of the source has no partner.</summary>
    public static readonly CheckInfo Omission = new("omission", "Omission", MqmSeverity.Critical);

    /// <summary>A segment of the target has no partner.</summary>
    public static readonly CheckInfo Addition = new("addition", "Addition", MqmSeverity.Critical);

    /// <summary>A number stands on one side only.</summary>
    public static readonly CheckInfo Number = new("number", "Mistranslation", MqmSeverity.Critical);

    /// <summary>A name stands on one side only.</summary>
    public static readonly CheckInfo Name = new("name", "Mistranslation", MqmSeverity.Major);

    /// <summary>A date stands on one side only.</summary>
    public static readonly CheckInfo Date = new("date", "Mistranslation", MqmSeverity.Critical);

    /// <summary>All, in the order in which pages list them.</summary>
    public static ImmutableArray<CheckInfo> All { get; } = [Omission, Addition, Number, Name, Date];

    /// <summary>Where a check stands in that order.</summary>
    public static int OrderOf(CheckInfo check) => All.IndexOf(check);
}
