using Dossier.Translations;
using Dossier.Translations.Exchange;

namespace Dossier.Tests.Translations.Exchange;

public sealed class BeadsYamlTests
{
    [Fact]
    public void Beads_are_quotes_in_the_order_of_the_texts() => Assert.Equal(
        """
        beads:
          - source:
              - "He said \"no\"."
              - "She left."
            target:
              - "Disse: «no»."
          - source:
              - "Late."
            target: []
          - source: []
            target:
              - "Pioveva."

        """,
        BeadsYaml.Write(
            [new BeadByHand(0, 0, 1, 1), new(2, 1, 0, 0), new(0, 2, 0, 1)],
            Pairs.Side("He said \"no\".", "She left.", "Late."),
            Pairs.Side("Disse: «no».", "Pioveva.")));

    [Fact]
    public void A_sentence_that_stands_twice_has_the_words_beside_it() => Assert.Contains(
        "      - {exact: \"Yes.\", prefix: \"left.\\n\"}\n",
        BeadsYaml.Write([new BeadByHand(2, 1, 0, 1)], Pairs.Side("Yes.", "She left.", "Yes."), Pairs.Side("Sì.")),
        StringComparison.Ordinal);
}
