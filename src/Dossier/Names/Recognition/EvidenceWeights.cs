namespace Dossier.Names.Recognition;

/// <summary>
/// How much each <see cref="Evidence"/> counts: the change of the logarithm of the odds, in hundredths. Fitted by logistic
/// regression on gold data in English and Italian with <c>Dossier.Accuracy fit</c>; docs/names.md has the command and what came of it.
/// </summary>
internal static class EvidenceWeights
{
    private static readonly short[] Weights = Table(
        (Evidence.Always, 41),
        (Evidence.ThreeWords, -24),
        (Evidence.FourWords, -144),
        (Evidence.FiveWords, -173),
        (Evidence.Particle, -165),
        (Evidence.Suffix, 14),
        (Evidence.LowerCaseTail, 208),
        (Evidence.Hyphen, 144),
        (Evidence.Apostrophe, 37),
        (Evidence.AllCapitals, -131),
        (Evidence.BeginsWithFirstName, 317),
        (Evidence.BeginsWithSurname, 5),
        (Evidence.BeginsWithPeopleName, 14),
        (Evidence.BeginsWithInitial, -165),
        (Evidence.BeginsWithAcronym, 4),
        (Evidence.BeginsWithNoPerson, -405),
        (Evidence.BeginsWithPlace, -388),
        (Evidence.BeginsWithTitle, -87),
        (Evidence.BeginsWithFunctionWord, -45),
        (Evidence.BeginsWithCommonWord, -100),
        (Evidence.BeginsWithWordAlone, -79),
        (Evidence.FirstNameIsSecond, -121),
        (Evidence.PlaceBeforeFirstName, 24),
        (Evidence.HasInitialInside, 140),
        (Evidence.HasUnknownInside, -101),
        (Evidence.HasFirstNameInside, -29),
        (Evidence.HasSurnameInside, -93),
        (Evidence.HasPeopleNameInside, -123),
        (Evidence.HasPlaceInside, -92),
        (Evidence.HasNoPersonInside, -315),
        (Evidence.HasTitleInside, -300),
        (Evidence.HasSaint, -344),
        (Evidence.HasAdjective, -136),
        (Evidence.IsPlaceName, -429),
        (Evidence.EndsWithKnownName, 48),
        (Evidence.EndsWithFirstName, -55),
        (Evidence.EndsWithPeopleName, -61),
        (Evidence.EndsWithUnknown, -60),
        (Evidence.EndsWithInitial, -364),
        (Evidence.EndsWithNoPerson, -310),
        (Evidence.EndsWithPlace, -216),
        (Evidence.EndsWithCommonWord, -233),
        (Evidence.EndsWithWordAlone, 75),
        (Evidence.AfterCapital, -214),
        (Evidence.AfterCapitalTitle, 97),
        (Evidence.AfterCapitalAdjective, -41),
        (Evidence.AfterFirstName, -372),
        (Evidence.AfterSaint, -344),
        (Evidence.AfterCapitalPlace, 307),
        (Evidence.AfterParticle, -210),
        (Evidence.AfterTitle, 67),
        (Evidence.AfterProfession, 122),
        (Evidence.AfterArticle, -365),
        (Evidence.AfterJoinedArticle, -434),
        (Evidence.AfterLocative, -60),
        (Evidence.AfterQuote, -182),
        (Evidence.AfterParenthesis, -193),
        (Evidence.AfterComma, 53),
        (Evidence.BeforeCapital, -522),
        (Evidence.BeforeQuote, -138),
        (Evidence.BeforeNumber, -190),
        (Evidence.BeforeSpeech, 53),
        (Evidence.BeforePossessive, 3),
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
