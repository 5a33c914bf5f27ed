namespace Dossier.Translations.Checks;

/// <summary>How much an error of a kind would matter, as the MQM typology grades it (Multidimensional Quality Metrics, severity levels).</summary>
public enum MqmSeverity
{
    /// <summary>Worth a look; seldom an error.</summary>
    Neutral,

    /// <summary>The reader is not misled.</summary>
    Minor,

    /// <summary>The reader may be misled.</summary>
    Major,

    /// <summary>The translation says what the source does not, or fails to say what it does.</summary>
    Critical,
}

/// <summary>What a check is, for readers and for data.</summary>
/// <param name="Code">Its permanent name, the first word of the addresses of what it finds: <c>omission</c>.</param>
/// <param name="Mqm">The error type of the MQM typology (Lommel et al. 2014; themqm.org): <c>Omission</c>.</param>
/// <param name="Severity">How much an error of this kind would matter.</param>
public sealed record CheckInfo(string Code, string Mqm, MqmSeverity Severity);
