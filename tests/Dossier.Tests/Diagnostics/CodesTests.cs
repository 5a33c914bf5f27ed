using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Diagnostics;

namespace Dossier.Tests.Diagnostics;

public partial class CodesTests
{
    [Fact]
    public void Every_code_is_given_once_and_has_its_form()
    {
        Assert.Equal(Codes.All.Select(code => code.Id).Distinct(StringComparer.Ordinal), Codes.All.Select(code => code.Id));
        Assert.All(Codes.All, code => Assert.Matches("^DOS[1-7][0-9]{2}$", code.Id));
    }

    [Fact]
    public void Every_message_and_hint_can_be_written_with_the_arguments_of_the_message() => Assert.All(Codes.All, code =>
    {
        var places = Places().Matches(code.Message + code.Hint).Select(match => int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture)).ToHashSet();
        Assert.Equal(Enumerable.Range(0, places.Count), places.Order());
        object[] arguments = [.. places.Order().Select(i => code.Id == "DOS101" && i == 1 || code.Id == "DOS206" ? (object)7 : $"argument {i}")];
        var finding = code.InPath("a.md", arguments);
        Assert.DoesNotContain("{0", finding.Message + finding.Hint);
        Assert.All(places, i => Assert.Contains(Convert.ToString(arguments[i], CultureInfo.InvariantCulture)!, finding.Message + finding.Hint));
    });

    [Fact]
    public void Messages_and_hints_are_sentences_without_a_full_stop() => Assert.All(Codes.All, code =>
    {
        Assert.DoesNotMatch("[.]$", code.Message);
        Assert.DoesNotMatch("[.]$", code.Hint);
        Assert.NotEmpty(code.Hint);
    });

    [Theory]
    [InlineData("a\nbc", 3, 2, 2)]
    [InlineData("a\r\nbc", 3, 2, 1)]
    [InlineData("a\rbc", 2, 2, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("", 0, 1, 1)]
    public void Lines_end_with_a_line_feed_a_carriage_return_or_both(string text, int offset, int line, int column)
    {
        var file = new SourceFile("a.md", text);
        Assert.Equal((line, column), file.Locate(offset));
        Assert.Equal(offset, file.OffsetOf(line, column));
    }

    [GeneratedRegex(@"(?<!\{)\{(?<index>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Places();
}
