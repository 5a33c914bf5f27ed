using Dossier.Translations.Checks;

namespace Dossier.Accuracy.Defects;

/// <summary>A kind of defect, and the checks that are right to flag it.</summary>
internal sealed record DefectKind(string Name, params CheckInfo[] Checks)
{
    public static readonly DefectKind Drop = new("drop-sentence", CheckCatalogue.Omission, CheckCatalogue.Length);
    public static readonly DefectKind Add = new("add-sentence", CheckCatalogue.Addition, CheckCatalogue.Length);
    public static readonly DefectKind Number = new("change-number", CheckCatalogue.Number);
    public static readonly DefectKind Date = new("change-date", CheckCatalogue.Date);
    public static readonly DefectKind NameOf = new("change-name", CheckCatalogue.Name, CheckCatalogue.NameTranslated);
    public static readonly DefectKind Untranslated = new("leave-untranslated", CheckCatalogue.Untranslated, CheckCatalogue.WrongLanguage);
    public static readonly DefectKind Quotation = new("drop-quotation", CheckCatalogue.Quotation);
    public static readonly DefectKind Link = new("drop-link", CheckCatalogue.Link);
    public static readonly DefectKind Swap = new("swap-paragraphs", CheckCatalogue.Moved, CheckCatalogue.Omission, CheckCatalogue.Addition);

    public static readonly DefectKind[] All = [Drop, Add, Number, Date, NameOf, Untranslated, Quotation, Link, Swap];
}

/// <summary>One defect, as it is written into the Markdown of a translation.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Start">Where, in the file.</param>
/// <param name="Length">How many characters go.</param>
/// <param name="After">What comes instead.</param>
/// <param name="Sources">The segments of the source that it concerns, by their ids.</param>
internal sealed record Change(DefectKind Kind, int Start, int Length, string After, string[] Sources)
{
    /// <summary>The file with the defect.</summary>
    public string In(string text) => string.Concat(text.AsSpan(0, Start), After, text.AsSpan(Start + Length));
}
