using Dossier.Translations.Alignment;

namespace Dossier.Tests.Translations.Alignment;

/// <summary>Words that look alike, after they were cut to six letters.</summary>
public class CognatesTests
{
    [Theory]
    [InlineData("nation", "nazion", true)]
    [InlineData("govern", "govern", true)]
    [InlineData("inform", "inform", true)]
    [InlineData("market", "mercat", false)]
    [InlineData("été", "ete", true)]
    [InlineData("αθηνα", "athina", true)]
    [InlineData("αθηνα", "nicosi", false)]
    [InlineData("москва", "moskva", true)]
    [InlineData("125000", "125000", true)]
    [InlineData("125000", "125001", false)]
    [InlineData("the", "tho", false)]
    [InlineData("house", "casa", false)]
    [InlineData("?", "?", true)]
    public void Are_they_alike(string source, string target, bool expected)
    {
        var from = new Vocabulary();
        var to = new Vocabulary();
        from.Add(source);
        to.Add(target);

        Assert.Equal(expected, Cognates.Find(from, to).Columns.Length == 1);
    }

    [Theory]
    [InlineData("The governments paid 125,000 euros!", "the govern paid 125000 euros !")]
    [InlineData("L’Italia pagò 125.000 euro…", "l italia pagò 125000 euro …")]
    [InlineData("3.5 und 3,5", "35 und 35")]
    [InlineData("我看见他。", "我 看 见 他")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("«Fermo» — disse", "\" fermo \" - disse")]
    [InlineData("abcde\U0001F600f", "abcde")]
    [InlineData("", "")]
    public void A_segment_is_cut_into_tokens(string text, string expected)
    {
        var tokens = new List<string>();
        Tokens.Read(text, tokens);

        Assert.Equal(expected, string.Join(' ', tokens));
    }
}
