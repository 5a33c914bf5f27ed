namespace Dossier.Yaml;

/// <summary>A key of a map of the maintainer's files. It is declared once, and stands in the <see cref="YamlShape"/> of each map that may have it.</summary>
/// <param name="name">The key as it is written.</param>
/// <param name="form">What its value may be.</param>
/// <param name="description">What it says, in a sentence or two of plain text: editors show it.</param>
public abstract class YamlKey(string name, YamlForm form, string description)
{
    /// <summary>The key as it is written.</summary>
    public string Name => name;

    /// <summary>What its value may be.</summary>
    public YamlForm Form => form;

    /// <summary>What it says.</summary>
    public string Description => description;

    /// <summary>Whether a map without it, or without anything in it, is wrong; of a key of a <see cref="YamlGroup"/>, once the map is of that group.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A value that it could have; null where the form says enough.</summary>
    public string? Example { get; init; }
}

/// <summary>A key whose form is known, so that it can only be read as what it is.</summary>
public sealed class YamlKey<TForm>(string name, TForm form, string description) : YamlKey(name, form, description)
    where TForm : YamlForm
{
    /// <inheritdoc cref="YamlKey.Form"/>
    public new TForm Form => form;
}
