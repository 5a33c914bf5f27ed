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
