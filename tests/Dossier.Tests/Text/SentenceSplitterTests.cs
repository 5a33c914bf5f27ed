using Dossier.Text;
using Dossier.Text.Sentences;

namespace Dossier.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("en", "He left. She stayed.", "He left. |She stayed.")]
    [InlineData("en", "Really? Yes! So…  it went on.", "Really? |Yes! |So…  it went on.")]
    [InlineData("en", "“Is it?” “It is.” He left.", "“Is it?” |“It is.” |He left.")]
    [InlineData("en", "He said (quietly.) Then he left.", "He said (quietly.) |Then he left.")]
    [InlineData("en", "It is 3.14 and v1.2 at example.org. Fine.", "It is 3.14 and v1.2 at example.org. |Fine.")]
    [InlineData("en", "Wait... What?", "Wait... |What?")]
    [InlineData("it", "Il sig. Rossi e la dott.ssa Bianchi parlano. Poi tacciono.", "Il sig. Rossi e la dott.ssa Bianchi parlano. |Poi tacciono.")]
    [InlineData("it", "Disse: «No.» E uscì.", "Disse: «No.» |E uscì.")]
    [InlineData("it", "Vedi cap. IV e pag. 5. Fine.", "Vedi cap. IV e pag. 5. |Fine.")]
    [InlineData("de", "Am 24. Februar ging er. Sie blieb.", "Am 24. Februar ging er. |Sie blieb.")]
    [InlineData("de", "Es war 1945. Danach kam er.", "Es war 1945. |Danach kam er.")]
    [InlineData("de", "Auf diese Art. Dann Art. 5 GG.", "Auf diese Art. |Dann Art. 5 GG.")]
    [InlineData("ja", "今日は。明日は。", "今日は。|明日は。")]
    [InlineData("en", "", "")]
    [InlineData("en", "no stop", "no stop")]
    public void A_sentence_ends_at_a_stop_before_a_beginning(string language, string text, string sentences) => Splits(language, text, sentences);

    [Theory]
    [InlineData("en", "Mr. Dorsey met Dr. King. He left.", "Mr. Dorsey met Dr. King. |He left.")]
    [InlineData("en", "J. Dorsey and H. W. Bush met.", "J. Dorsey and H. W. Bush met.")]
    [InlineData("en", "H.W. Bush met him. He left.", "H.W. Bush met him. |He left.")]
    [InlineData("en", "The U.S. Army came, e.g. Tom.", "The U.S. Army came, e.g. Tom.")]
    [InlineData("en", "See no. 5. He said no. Then he left.", "See no. 5. |He said no. |Then he left.")]
    [InlineData("en", "On Feb. 24 and in Jan. Twitter grew.", "On Feb. 24 and in Jan. Twitter grew.")]
    [InlineData("es", "Vive en el mar. El Sr. López no.", "Vive en el mar. |El Sr. López no.")]
    public void An_abbreviation_or_an_initial_ends_none(string language, string text, string sentences) => Splits(language, text, sentences);

    private static void Splits(string language, string text, string sentences)
    {
        Assert.True(LanguageTag.TryParse(language, out var tag));
        var ends = SentenceSplitter.Ends(text, tag);
        Assert.Equal(sentences, string.Join('|', ends.Select((end, i) => text[(i == 0 ? 0 : ends[i - 1])..end])));
    }
}
