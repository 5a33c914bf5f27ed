namespace Dossier.Names.Recognition;

/// <summary>
/// How much each <see cref="Evidence"/> counts: the change of the logarithm of the odds, in hundredths. Fitted by logistic
/// regression on gold data in English and Italian with <c>Dossier.Accuracy fit</c>; docs/names.md has the command and what came of it.
/// </summary>
internal static class EvidenceWeights
{
    private static readonly short[] Weights = Table(
        (Evidence.Always, 41),
        (Evidence.ThreeWords, -31),
        (Evidence.FourWords, -151),
        (Evidence.FiveWords, -167),
        (Evidence.Particle, -163),
        (Evidence.Suffix, 19),
        (Evidence.LowerCaseTail, 208),
        (Evidence.Hyphen, 145),
        (Evidence.AllCapitals, -131),
        (Evidence.BeginsWithFirstName, 317),
        (Evidence.BeginsWithSurname, 4),
        (Evidence.BeginsWithPeopleName, 14),
        (Evidence.BeginsWithInitial, -192),
        (Evidence.BeginsWithInitials, 160),
        (Evidence.BeginsWithNoPerson, -406),
        (Evidence.BeginsWithPlace, -388),
        (Evidence.BeginsWithTitle, -87),
        (Evidence.BeginsWithFunctionWord, -45),
        (Evidence.BeginsWithCommonWord, -99),
        (Evidence.BeginsWithWordAlone, -79),
        (Evidence.FirstNameIsSecond, -119),
        (Evidence.PlaceBeforeFirstName, 24),
        (Evidence.HasInitialInside, 105),
        (Evidence.HasUnknownInside, -95),
        (Evidence.HasFirstNameInside, -23),
        (Evidence.HasSurnameInside, -88),
        (Evidence.HasPeopleNameInside, -116),
        (Evidence.HasPlaceInside, -86),
        (Evidence.HasNoPersonInside, -310),
        (Evidence.HasTitleInside, -301),
        (Evidence.HasSaint, -344),
        (Evidence.HasAdjective, -136),
        (Evidence.IsPlaceName, -430),
        (Evidence.EndsWithKnownName, 47),
        (Evidence.EndsWithFirstName, -56),
        (Evidence.EndsWithPeopleName, -60),
        (Evidence.EndsWithUnknown, -61),
        (Evidence.EndsWithInitial, -365),
        (Evidence.EndsWithNoPerson, -310),
        (Evidence.EndsWithPlace, -213),
        (Evidence.EndsWithCommonWord, -228),
        (Evidence.EndsWithWordAlone, 76),
        (Evidence.AfterCapital, -214),
        (Evidence.AfterCapitalTitle, 98),
        (Evidence.AfterCapitalAdjective, -41),
        (Evidence.AfterFirstName, -372),
        (Evidence.AfterSaint, -338),
        (Evidence.AfterCapitalPlace, 307),
        (Evidence.AfterParticle, -210),
        (Evidence.AfterTitle, 69),
        (Evidence.AfterProfession, 121),
        (Evidence.AfterArticle, -364),
        (Evidence.AfterJoinedArticle, -434),
        (Evidence.AfterLocative, -60),
        (Evidence.AfterQuote, -181),
        (Evidence.AfterParenthesis, -193),
        (Evidence.AfterComma, 53),
        (Evidence.BeforeCapital, -522),
        (Evidence.BeforeQuote, -139),
        (Evidence.BeforeNumber, -190),
        (Evidence.BeforeSpeech, 52),
        (Evidence.BeforePossessive, 1),
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
