using Dossier.Quotes.Approximate;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Quotes.Approximate;

public class BitParallelSearchTests
{
    [Theory]
    [InlineData("a harbour here", "harbour", 0, "9")]
    [InlineData("a harbor here", "harbour", 1, "8")]
    [InlineData("a harbor here", "harbour", 0, "")]
    [InlineData("one two one", "one", 0, "3 11")]
    [InlineData("", "one", 1, "")]
    [InlineData("abc", "abcd", 1, "3")]
    public void The_best_ends_are_found(string text, string pattern, int errors, string ends) =>
        Assert.Equal(ends, string.Join(' ', BitParallelSearch.FindEnds(text, pattern, errors)));

    [Fact]
    public void Each_end_that_is_found_and_no_run_that_is_not_has_as_few_errors_as_the_whole_matrix_says() => Prop.ForAll(Texts(), given =>
    {
        var (text, pattern, most) = given;
        var errors = Errors(text, pattern);
        var expected = new List<int>();
        for (var at = 1; at <= text.Length;)
        {
            var end = at;
            while (end <= text.Length && errors[end] <= most)
            {
                end++;
            }

            if (end > at)
            {
                expected.Add(Enumerable.Range(at, end - at).MinBy(each => errors[each]));
            }

            at = end + 1;
        }

        return BitParallelSearch.FindEnds(text, pattern, most).SequenceEqual(expected);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    /// <summary>For each end in the text, the fewest errors of a match that ends there: Sellers' matrix, row by row.</summary>
    private static int[] Errors(string text, string pattern)
    {
        var row = new int[text.Length + 1];
        for (var i = 1; i <= pattern.Length; i++)
        {
            var next = new int[text.Length + 1];
            next[0] = i;
            for (var j = 1; j <= text.Length; j++)
            {
                next[j] = Math.Min(Math.Min(row[j], next[j - 1]) + 1, row[j - 1] + (pattern[i - 1] == text[j - 1] ? 0 : 1));
            }

            row = next;
        }

        return row;
    }

    private static Arbitrary<(string Text, string Pattern, int Most)> Texts() =>
        (from text in Gen.ListOf(Gen.Elements('a', 'b', 'c', ' ', '\u00e9', '漢'))
         from first in Gen.Elements('a', 'b', '漢')
         from rest in Gen.ListOf(Gen.Elements('a', 'b', 'c', ' ')).Where(list => list.Count < 63)
         from most in Gen.Choose(0, 4)
         select (string.Concat(text), first + string.Concat(rest), Math.Min(most, rest.Count))).ToArbitrary();
}
