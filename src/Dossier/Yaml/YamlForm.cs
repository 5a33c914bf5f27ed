using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Edtf;

namespace Dossier.Yaml;

/// <summary>
/// What a value of the maintainer's files may be. The reader of a key reads by its form, and the JSON Schema of the file
/// is written from it (<see cref="JsonSchema"/>), so that editors and the program want the same.
/// </summary>
public abstract class YamlForm
{
    private protected YamlForm()
    {
    }
}

/// <summary>A text. Where it needs no quotation marks, YAML takes <c>2016</c> for a number; it is a text all the same.</summary>
public sealed class TextForm : YamlForm
{
    /// <summary>Any text.</summary>
    public static TextForm Any { get; } = new();

    /// <summary>An id, as <see cref="Identifier"/> has them.</summary>
    public static TextForm Id { get; } = new() { Pattern = $"^{Identifier.Pattern}$", Longest = Identifier.Longest, Advice = Codes.IdInvalid.Hint };

    /// <summary>A BCP 47 tag, as <c>Text.LanguageTag</c> reads them.</summary>
    public static TextForm Language { get; } = new()
    {
        Pattern = "^[A-Za-z]{2,3}(?:(?:-[A-Za-z0-9]{1,8})*-[A-Za-z0-9]{2,8})?$",
        Advice = Codes.LanguageInvalid.Hint,
        MayBeDigits = false,
    };

    /// <summary>A regular expression of the language that JSON Schema and .NET share, for texts of a form of their own; null for any text.</summary>
    public string? Pattern { get; init; }

    /// <summary>The most characters that it may have; null for no limit.</summary>
    public int? Longest { get; init; }

    /// <summary>What to write, for who wrote something else.</summary>
    public string? Advice { get; init; }

    /// <summary>Whether digits alone are such a text.</summary>
    public bool MayBeDigits { get; init; } = true;
}

/// <summary>One of a few words.</summary>
public abstract class ChoiceForm : YamlForm
{
    /// <summary>The words, in the order in which they are offered.</summary>
    public abstract ImmutableArray<string> Words { get; }

    /// <summary>A choice of words that no enumeration has.</summary>
    public static ChoiceForm Of(params ImmutableArray<string> words) => new Some(words);

    private sealed class Some(ImmutableArray<string> words) : ChoiceForm
    {
        public override ImmutableArray<string> Words { get; } = words;
    }
}

/// <summary>One of an enumeration's names, as <see cref="Choice.Word"/> writes them; capitals do not count.</summary>
public sealed class ChoiceForm<T> : ChoiceForm
    where T : struct, Enum
{
    /// <summary>The values, in the order of <see cref="Words"/>.</summary>
    public ImmutableArray<T> Values { get; } = [.. Enum.GetValues<T>()];

    /// <inheritdoc/>
    public override ImmutableArray<string> Words { get; } = [.. Enum.GetValues<T>().Select(Choice.Word)];
}

/// <summary>A date (<see cref="EdtfDate"/>).</summary>
public sealed class DateForm : YamlForm
{
    /// <summary>The form.</summary>
    public static DateForm Edtf { get; } = new();
}

/// <summary>The whole address of a web page (<see cref="WebAddress"/>).</summary>
public sealed class UrlForm : YamlForm
{
    /// <summary>The form.</summary>
    public static UrlForm Web { get; } = new();
}

/// <summary>A truth value.</summary>
public sealed class FlagForm : YamlForm
{
    /// <summary>True or false.</summary>
    public static FlagForm Either { get; } = new();

    /// <summary>True, where false would say nothing.</summary>
    public static FlagForm OnlyTrue { get; } = new() { IsOnlyTrue = true };

    /// <summary>Whether false is none of its values.</summary>
    public bool IsOnlyTrue { get; private init; }
}

/// <summary>A whole number from 0.</summary>
public sealed class NumberForm : YamlForm
{
    /// <summary>The form.</summary>
    public static NumberForm Whole { get; } = new();
}

/// <summary>A list.</summary>
/// <param name="item">What each item is.</param>
/// <param name="orOne">Whether a single item may stand without the list.</param>
public sealed class ListForm<TItem>(TItem item, bool orOne = false) : YamlForm, IListForm
    where TItem : YamlForm
{
    /// <inheritdoc cref="IListForm.Item"/>
    public TItem Item => item;

    YamlForm IListForm.Item => item;

    /// <inheritdoc/>
    public bool MayBeOne => orOne;
}

/// <summary>A list of whatever items.</summary>
public interface IListForm
{
    /// <summary>What each item is.</summary>
    YamlForm Item { get; }

    /// <summary>Whether a single item may stand without the list.</summary>
    bool MayBeOne { get; }
}

/// <summary>A map whose keys are the maintainer's: languages, records.</summary>
/// <param name="name">What a key may be.</param>
/// <param name="value">What each value is.</param>
/// <param name="mayBeEmpty">Whether a key without a value counts as not there.</param>
public sealed class NamesForm(TextForm name, YamlForm value, bool mayBeEmpty = true) : YamlForm
{
    /// <summary>Texts by language, one or more for each.</summary>
    public static NamesForm ByLanguage { get; } = new(TextForm.Language, new ListForm<TextForm>(TextForm.Any, orOne: true));

    /// <summary>What a key may be.</summary>
    public TextForm Name => name;

    /// <summary>What each value is.</summary>
    public YamlForm Value => value;

    /// <summary>Whether a key without a value counts as not there.</summary>
    public bool MayBeEmpty => mayBeEmpty;
}

/// <summary>One of several forms.</summary>
/// <param name="forms">The forms; a value has one of them only.</param>
public sealed class EitherForm(params ImmutableArray<YamlForm> forms) : YamlForm
{
    /// <summary>The forms.</summary>
    public ImmutableArray<YamlForm> Forms => forms;
}
