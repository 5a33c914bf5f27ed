using System.Collections.Immutable;

namespace Dossier.Translations.Checks;

/// <summary>Every check there is. The theme explains each by its code; docs/checks.md says what each sees and what it does not.</summary>
public static class CheckCatalogue
{
    /// <summary>A segment of the source has no partner.</summary>
    public static readonly CheckInfo Omission = new("omission", "Omission", MqmSeverity.Critical);

    /// <summary>A segment of the target has no partner.</summary>
    public static readonly CheckInfo Addition = new("addition", "Addition", MqmSeverity.Critical);

    /// <summary>A segment has its partner in another place of the text.</summary>
    public static readonly CheckInfo Moved = new("moved", "Organization", MqmSeverity.Neutral);

    /// <summary>A segment is far shorter or longer than its partner lets expect.</summary>
    public static readonly CheckInfo Length = new("length", "Omission", MqmSeverity.Major);

    /// <summary>A segment is the same as its source.</summary>
    public static readonly CheckInfo Untranslated = new("untranslated", "Untranslated", MqmSeverity.Major);

    /// <summary>A segment of the target is in another language than the target.</summary>
    public static readonly CheckInfo WrongLanguage = new("wrong-language", "Untranslated", MqmSeverity.Major);

    /// <summary>A number stands on one side only, or has another value.</summary>
    public static readonly CheckInfo Number = new("number", "Mistranslation", MqmSeverity.Critical);

    /// <summary>A number has another unit or currency.</summary>
    public static readonly CheckInfo Unit = new("unit", "Mistranslation", MqmSeverity.Critical);

    /// <summary>A date stands on one side only, or has another value.</summary>
    public static readonly CheckInfo Date = new("date", "Mistranslation", MqmSeverity.Critical);

    /// <summary>A name stands on one side only.</summary>
    public static readonly CheckInfo Name = new("name", "Mistranslation", MqmSeverity.Major);

    /// <summary>A name seems to be translated as if it were common words.</summary>
    public static readonly CheckInfo NameTranslated = new("name-translated", "Mistranslation", MqmSeverity.Major);

    /// <summary>Letters that stand for a name are missing.</summary>
    public static readonly CheckInfo Acronym = new("acronym", "Mistranslation", MqmSeverity.Minor);

    /// <summary>A quotation is no quotation any more.</summary>
    public static readonly CheckInfo Quotation = new("quotation", "Omission", MqmSeverity.Major);

    /// <summary>A quotation or a bracket is opened and not closed, or closed and not opened.</summary>
    public static readonly CheckInfo Unclosed = new("unclosed", "Punctuation", MqmSeverity.Minor);

    /// <summary>What stands in brackets stands in none, or is missing.</summary>
    public static readonly CheckInfo Bracket = new("bracket", "Punctuation", MqmSeverity.Neutral);

    /// <summary>A link, an address, an image or the mark of a footnote is missing, or leads elsewhere.</summary>
    public static readonly CheckInfo Link = new("link", "Omission", MqmSeverity.Major);

    /// <summary>What is emphasised is not.</summary>
    public static readonly CheckInfo Emphasis = new("emphasis", "Markup tag", MqmSeverity.Minor);

    /// <summary>The mark at the end is another one, or is not written as the language wants it.</summary>
    public static readonly CheckInfo Punctuation = new("punctuation", "Punctuation", MqmSeverity.Minor);

    /// <summary>A word stands twice.</summary>
    public static readonly CheckInfo DoubledWord = new("doubled-word", "Duplication", MqmSeverity.Minor);

    /// <summary>Characters that nobody meant: text that was read in a wrong encoding, signs without width.</summary>
    public static readonly CheckInfo Characters = new("characters", "Character encoding", MqmSeverity.Minor);

    /// <summary>The same source is translated in two ways, or two sources in the same way.</summary>
    public static readonly CheckInfo Consistency = new("consistency", "Inconsistency", MqmSeverity.Neutral);

    /// <summary>A term is not translated as the glossary says.</summary>
    public static readonly CheckInfo Terminology = new("terminology", "Terminology", MqmSeverity.Major);

    /// <summary>A heading, a list or a paragraph of one side is something else on the other.</summary>
    public static readonly CheckInfo Structure = new("structure", "Markup tag", MqmSeverity.Neutral);

    /// <summary>All, in the order in which pages list them.</summary>
    public static ImmutableArray<CheckInfo> All { get; } =
    [
        Omission, Addition, Moved, Length, Untranslated, WrongLanguage, Number, Unit, Date, Name, NameTranslated, Acronym, Quotation,
        Unclosed, Bracket, Link, Emphasis, Punctuation, DoubledWord, Characters, Consistency, Terminology, Structure,
    ];

    /// <summary>Where a check stands in that order.</summary>
    public static int OrderOf(CheckInfo check) => All.IndexOf(check);
}
