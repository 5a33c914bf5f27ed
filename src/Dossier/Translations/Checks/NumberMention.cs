using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>A number that a segment states.</summary>
/// <param name="Key">Its value, the same in every language: <c>125000</c>.</param>
/// <param name="Place">Where it stands in the text of the segment.</param>
/// <param name="Written">As it stands there.</param>
/// <param name="IsSmallWord">Whether it is a word up to twelve, that a translation may well put in another way.</param>
internal readonly record struct NumberMention(string Key, TextSpan Place, string Written, bool IsSmallWord);
