using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Tests.Quotes;

/// <summary>Cases of the mutation suite (<c>Dossier.Accuracy anchor</c>), on a text of our own. A bar parts prefix, passage and suffix.</summary>
public class QuoteAnchorTests
{
    private const string Passage = "He knew the harbour well, and then |he| left it for good in the spring";

    [Theory]

    // Around the passage: words put in, taken out, replaced.
    [InlineData(Passage, "He knew the harbour well, and only then [he] left it for good in the spring.", QuoteOutcome.Changed)]
    [InlineData(Passage, "He knew the harbour, and then suddenly [he] left it for good in the spring.", QuoteOutcome.Changed)]
    [InlineData(Passage, "He said so. Nobody asked whether [he] left it for good in the spring.", QuoteOutcome.Changed)]
    [InlineData(Passage, "He knew the harbour well, and then [he] came back. He said so.", QuoteOutcome.Changed)]

    // Inside it.
    [InlineData("It counted |more than four hundred ships| in one year, he said", "It counted [more than five hundred ships] in one year, he said.", QuoteOutcome.Changed)]
    [InlineData("It counted |more than four hundred ships| in one year, he said", "It counted [over four hundred ships] in one year, he said.", QuoteOutcome.Changed)]
    [InlineData("It counted |four hundred ships| in one year, he said", "It counted [four hundred merchant ships and boats and barges of all sizes and ships] in one year, he said.", QuoteOutcome.Changed)]
    [InlineData("On that day |he| closed the office and went home early", "On that day [she] closed the office and went home early.", QuoteOutcome.Changed)]

    // Paragraphs swapped, and words copied elsewhere.
    [InlineData(Passage, "Another paragraph.\nHe knew the harbour well, and then [he] left it for good in the spring.", QuoteOutcome.Exact)]
    [InlineData(Passage, "Then he left. He knew the harbour well, and then [he] left it for good in the spring. And he said so.", QuoteOutcome.Exact)]
    [InlineData("|The mill stood still for forty years.|", "It rained. [The mill stood still for forty years.] It was sold.", QuoteOutcome.Exact)]

    // A paragraph that was copied whole can't be told from its copy.
    [InlineData("Then |he| left", "Then he left. Then he left.", QuoteOutcome.Ambiguous)]

    // The passage deleted, whatever looks like it elsewhere.
    [InlineData(Passage, "He knew the harbour well, and then left it for good in the spring. And he said so.", QuoteOutcome.Orphan)]
    [InlineData(Passage, "It rained. And he said so, and he left.", QuoteOutcome.Orphan)]
    [InlineData("Early that year |Robin| sold the mill to a stranger", "Early that year Marten sold the mill to a stranger. Robin lived elsewhere.", QuoteOutcome.Orphan)]
    [InlineData("|Robin|", "Nobody of that name lived there.", QuoteOutcome.Orphan)]
    [InlineData("|he|", "There she is.", QuoteOutcome.Orphan)]

    // Inside another word only, without a word of context that says so.
    [InlineData("the man whom |Robin| had met on the quay before", "the man whom [Robins] had met on the quay before", QuoteOutcome.Changed)]
    [InlineData("|Face|book is a network", "[Face]book is a network", QuoteOutcome.Exact)]

    // Words that came to stand beside each other when those between them were deleted are no context.
    [InlineData("A list for the port of |Genoa| closed. It had few readers", "A list for the port of [Genoa] closed.\nIt had few readers.", QuoteOutcome.Changed)]
    [InlineData("A list for the port of |Genoa| closed.\\nIt had few readers", "A list for the port of [Genoa] closed.\nIt had few readers.", QuoteOutcome.Exact)]
    public void A_quote_is_where_a_careful_reader_would_say_it_is(string quoted, string text, QuoteOutcome outcome)
    {
        var parts = quoted.Replace("\\n", "\n", StringComparison.Ordinal).Split('|');
        var plain = text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        var found = QuoteAnchor.Find(plain, new TextQuoteSelector(parts[1], parts[0], parts[2]));

        Assert.Equal(outcome, found.Outcome);
        Assert.Equal(outcome is QuoteOutcome.Exact or QuoteOutcome.Changed ? text : plain, found.Places is [var place] ? Marked(plain, place) : plain);
    }

    [Fact]
    public void An_orphan_says_whether_several_places_are_alike_or_none()
    {
        const string Text = "The north pier was closed in June. The south pier was closed in July.";

        Assert.True(QuoteAnchor.Find(Text, new TextQuoteSelector("The old pier was closed in May", "", "")).IsContested);
        Assert.False(QuoteAnchor.Find(Text, new TextQuoteSelector("Nobody knows the name of the ship", "", "")).IsContested);
    }

    [Fact]
    public void An_empty_quote_is_an_orphan() =>
        Assert.Equal(QuoteOutcome.Orphan, QuoteAnchor.Find("Text.", new TextQuoteSelector(" ", "", "")).Outcome);

    private static string Marked(string text, TextSpan place) => $"{text[..place.Start]}[{place.In(text)}]{text[place.End..]}";
}
