using Dossier.Quotes;

namespace Dossier.Tests.Quotes;

public class TextQuoteSelectorTests
{
    [Theory]
    [InlineData("and then", "he", "left", "and then |he| left")]
    [InlineData("and then ", "he", "\nleft", "and then |he|\nleft")]
    [InlineData("“", "he", ", who", "“|he|, who")]
    [InlineData("l’", "acqua", "", "l’|acqua|")]
    public void Context_is_read_with_the_space_that_is_not_written(string prefix, string exact, string suffix, string read)
    {
        var quote = new TextQuoteSelector(exact, prefix, suffix);

        Assert.Equal(read, $"{quote.Before}|{quote.Exact}|{quote.After}");
    }
}
