using System.Text;
using System.Text.RegularExpressions;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Generation;

/// <summary>The body of an article and of its translation, written side by side.</summary>
public sealed partial class BodyText
{
    private readonly StringBuilder english = new();
    private readonly StringBuilder italian = new();

    public string English => english.ToString();

    public string Italian => italian.ToString();

    /// <summary>The sentences without Markdown inside, from which an annotation can quote as they are.</summary>
    public List<Bilingual> PlainSentences { get; } = [];

    /// <param name="inTranslation">False where the translator left the sentence out.</param>
    public void Sentence(Bilingual sentence, string after, bool inTranslation = true)
    {
        english.Append(sentence.English).Append(after);
        if (inTranslation)
        {
            italian.Append(sentence.Italian).Append(after);
            if (!Markdown().IsMatch(sentence.English))
            {
                PlainSentences.Add(sentence);
            }
        }
    }

    public void Both(string text)
    {
        english.Append(text);
        italian.Append(text);
    }

    /// <summary>What a reader sees of Markdown like ours, near enough to count words and to look for a quote.</summary>
    public static string Plain(string markdown) => Markdown().Replace(markdown, "${text}");

    [GeneratedRegex(@"\[\^\d\]:?|\[(?<text>[^\]]+)\]\([^)]*\)|\*+|^#+ |^- ", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Markdown();
}
