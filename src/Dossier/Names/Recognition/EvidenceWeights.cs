namespace Dossier.Names.Recognition;

/// <summary>
/// How much each <see cref="Evidence"/> counts: the change of the logarithm of the odds, in hundredths. Fitted by logistic
/// regression on gold data in English and Italian with <c>Dossier.Accuracy fit</c>; docs/names.md has the command and what came of it.
/// </summary>
internal static class EvidenceWeights
{
    private static readonly short[] Weights = Table(
        (Evidence.Always, 47),
        (Evidence.ThreeWords, -23),
        (Evidence.FourWords, -156),
        (Evidence.FiveWords, -163),
        (Evidence.Particle, -158),
        (Evidence.Suffix, 18),
        (Evidence.LowerCaseTail, 210),
        (Evidence.Hyphen, 148),
        (Evidence.AllCapitals, -130),
        (Evidence.BeginsWithFirstName, 313),
        (Evidence.BeginsWithSurname, 2),
        (Evidence.BeginsWithPeopleName, 20),
        (Evidence.BeginsWithInitial, -194),
        (Evidence.BeginsWithInitials, 167),
        (Evidence.BeginsWithNoPerson, -411),
        (Evidence.BeginsWithPlace, -395),
        (Evidence.BeginsWithTitle, -108),
        (Evidence.BeginsWithFunctionWord, -44),
        (Evidence.BeginsWithCommonWord, -47),
        (Evidence.BeginsWithWordAlone, -80),
        (Evidence.FirstNameIsSecond, -121),
        (Evidence.PlaceBeforeFirstName, 21),
        (Evidence.HasInitialInside, 102),
        (Evidence.HasUnknownInside, -89),
        (Evidence.HasFirstNameInside, -16),
        (Evidence.HasSurnameInside, -85),
        (Evidence.HasPeopleNameInside, -115),
        (Evidence.HasPlaceInside, -64),
        (Evidence.HasNoPersonInside, -320),
        (Evidence.HasTitleInside, -284),
        (Evidence.HasSaint, -351),
        (Evidence.HasAdjective, -144),
        (Evidence.IsPlaceName, -433),
        (Evidence.EndsWithKnownName, 55),
        (Evidence.EndsWithFirstName, -46),
        (Evidence.EndsWithPeopleName, -57),
        (Evidence.EndsWithUnknown, -66),
        (Evidence.EndsWithInitial, -360),
        (Evidence.EndsWithNoPerson, -306),
        (Evidence.EndsWithPlace, -214),
        (Evidence.EndsWithCommonWord, -243),
        (Evidence.EndsWithWordAlone, 75),
        (Evidence.AfterCapital, -226),
        (Evidence.AfterCapitalTitle, 96),
        (Evidence.AfterCapitalAdjective, -34),
        (Evidence.AfterFirstName, -378),
        (Evidence.AfterSaint, -331),
        (Evidence.AfterCapitalPlace, 311),
        (Evidence.AfterParticle, -214),
        (Evidence.AfterTitle, 69),
        (Evidence.AfterProfession, 125),
        (Evidence.AfterArticle, -373),
        (Evidence.AfterJoinedArticle, -436),
        (Evidence.AfterLocative, -64),
        (Evidence.AfterQuote, -175),
        (Evidence.AfterParenthesis, -196),
        (Evidence.AfterComma, 53),
        (Evidence.BeforeCapital, -526),
        (Evidence.BeforeQuote, -149),
        (Evidence.BeforeNumber, -191),
        (Evidence.BeforeSpeech, 53),
        (Evidence.BeforePossessive, -6),
        (Evidence.BeforeComma, 27));

    /// <summary>The weight of the evidence with a number.</summary>
    public static int Of(int evidence) => Weights[evidence];

    private static short[] Table(params ReadOnlySpan<(Evidence Evidence, int Weight)> rows)
    {
        var weights = new short[64];
        foreach (var (evidence, weight) in rows)
        {
            weights[(int)evidence] = (short)weight;
        }

        return weights;
    }
}
