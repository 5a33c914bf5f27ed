namespace Dossier.Benchmarks.Sentences;

/// <summary>The same thing said in both languages.</summary>
public readonly record struct Bilingual(string English, string Italian)
{
    /// <summary>A name or a number that both languages write alike.</summary>
    public static Bilingual Same(string text) => new(text, text);
}
