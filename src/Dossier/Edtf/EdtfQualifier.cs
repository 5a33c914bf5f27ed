namespace Dossier.Edtf;

/// <summary>How sure a date is: the mark at its end (EDTF 2019, level 1, "Qualification of a date (complete)").</summary>
[Flags]
public enum EdtfQualifier
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary><c>?</c>: the source is in doubt, the date may be another one.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: an estimate, the date is near this one.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}

/// <summary>The marks of the qualifiers.</summary>
internal static class EdtfQualifierMark
{
    /// <summary>Takes a mark off the end of a text; <see cref="EdtfQualifier.None"/> where there is none.</summary>
    public static EdtfQualifier Take(ref ReadOnlySpan<char> text)
    {
        var qualifier = text switch
        {
            [.., '?'] => EdtfQualifier.Uncertain,
            [.., '~'] => EdtfQualifier.Approximate,
            [.., '%'] => EdtfQualifier.UncertainAndApproximate,
            _ => EdtfQualifier.None,
        };
        text = qualifier == EdtfQualifier.None ? text : text[..^1];
        return qualifier;
    }

    /// <summary>The mark; nothing for none.</summary>
    public static string Of(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.Uncertain => "?",
        EdtfQualifier.Approximate => "~",
        EdtfQualifier.UncertainAndApproximate => "%",
        _ => string.Empty,
    };
}
