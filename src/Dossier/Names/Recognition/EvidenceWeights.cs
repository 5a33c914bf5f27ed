namespace Dossier.Names.Recognition;

/// <summary>
/// How much each <see cref="Evidence"/> counts: the change of the logarithm of the odds, in hundredths. Fitted by logistic
/// regression on gold data in English and Italian with <c>Dossier.Accuracy fit</c>; docs/names.md has the command and what came of it.
/// </summary>
internal static class EvidenceWeights
{
    private static readonly short[] Weights = Table(
        (Evidence.Always, 53),
        (Evidence.ThreeWords, 8),
        (Evidence.FourWords, -123),
        (Evidence.FiveWords, -161),
        (Evidence.Particle, -148),
        (Evidence.Suffix, 13),
        (Evidence.LowerCaseTail, 310),
        (Evidence.Hyphen, -33),
        (Evidence.Apostrophe, -11),
        (Evidence.AllCapitals, -134),
        (Evidence.BeginsWithFirstName, 320),
        (Evidence.BeginsWithSurname, 1),
        (Evidence.BeginsWithPeopleName, 23),
        (Evidence.BeginsWithInitial, -175),
        (Evidence.BeginsWithAcronym, -8),
        (Evidence.BeginsWithNoPerson, -392),
        (Evidence.BeginsWithPlace, -405),
        (Evidence.BeginsWithTitle, -90),
        (Evidence.BeginsWithFunctionWord, -43),
        (Evidence.BeginsWithCommonWord, -99),
        (Evidence.BeginsWithWordAlone, -93),
        (Evidence.FirstNameIsSecond, -134),
        (Evidence.PlaceBeforeFirstName, 34),
        (Evidence.HasInitialInside, 140),
        (Evidence.HasUnknownInside, -99),
        (Evidence.HasFirstNameInside, -24),
        (Evidence.HasSurnameInside, -66),
        (Evidence.HasPeopleNameInside, -121),
        (Evidence.HasPlaceInside, -63),
        (Evidence.HasNoPersonInside, -298),
        (Evidence.HasTitleInside, -304),
        (Evidence.HasSaint, -348),
        (Evidence.HasAdjective, -171),
        (Evidence.IsPlaceName, -425),
        (Evidence.EndsWithKnownName, 55),
        (Evidence.EndsWithFirstName, -46),
        (Evidence.EndsWithPeopleName, -49),
        (Evidence.EndsWithUnknown, -60),
        (Evidence.EndsWithInitial, -342),
        (Evidence.EndsWithNoPerson, -300),
        (Evidence.EndsWithPlace, -224),
        (Evidence.EndsWithCommonWord, -221),
        (Evidence.EndsWithWordAlone, 70),
        (Evidence.AfterCapital, -218),
        (Evidence.AfterCapitalTitle, 99),
        (Evidence.AfterCapitalAdjective, -38),
        (Evidence.AfterFirstName, -373),
        (Evidence.AfterSaint, -357),
        (Evidence.AfterCapitalPlace, 301),
        (Evidence.AfterParticle, -216),
        (Evidence.AfterTitle, 76),
        (Evidence.AfterProfession, 120),
        (Evidence.AfterArticle, -324),
        (Evidence.AfterJoinedArticle, -435),
        (Evidence.AfterLocative, -57),
        (Evidence.AfterQuote, -186),
        (Evidence.AfterParenthesis, -186),
        (Evidence.AfterComma, 57),
        (Evidence.BeforeCapital, -522),
        (Evidence.BeforeQuote, -139),
        (Evidence.BeforeNumber, -183),
        (Evidence.BeforeSpeech, 62),
        (Evidence.BeforePossessive, -27),
        (Evidence.BeforeComma, 31));

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
