namespace Dossier.Names.Recognition;

/// <summary>
/// How much each <see cref="Evidence"/> counts: the change of the logarithm of the odds, in hundredths. Fitted by logistic
/// regression on gold data in English and Italian with <c>Dossier.Accuracy fit</c>; docs/names.md has the command and what came of it.
/// </summary>
internal static class EvidenceWeights
{
    private static readonly short[] Weights = Table(
        (Evidence.Always, 51),
        (Evidence.ThreeWords, 6),
        (Evidence.FourWords, -124),
        (Evidence.FiveWords, -161),
        (Evidence.Particle, -148),
        (Evidence.Suffix, 4),
        (Evidence.LowerCaseTail, 311),
        (Evidence.Hyphen, -33),
        (Evidence.Apostrophe, -13),
        (Evidence.AllCapitals, -132),
        (Evidence.BeginsWithFirstName, 320),
        (Evidence.BeginsWithSurname, -1),
        (Evidence.BeginsWithPeopleName, 24),
        (Evidence.BeginsWithInitial, -173),
        (Evidence.BeginsWithAcronym, -11),
        (Evidence.BeginsWithNoPerson, -390),
        (Evidence.BeginsWithPlace, -404),
        (Evidence.BeginsWithTitle, -63),
        (Evidence.BeginsWithFunctionWord, -43),
        (Evidence.BeginsWithCommonWord, -101),
        (Evidence.BeginsWithWordAlone, -93),
        (Evidence.FirstNameIsSecond, -134),
        (Evidence.PlaceBeforeFirstName, 35),
        (Evidence.HasInitialInside, 139),
        (Evidence.HasUnknownInside, -97),
        (Evidence.HasFirstNameInside, -25),
        (Evidence.HasSurnameInside, -63),
        (Evidence.HasPeopleNameInside, -120),
        (Evidence.HasPlaceInside, -63),
        (Evidence.HasNoPersonInside, -296),
        (Evidence.HasTitleInside, -307),
        (Evidence.HasSaint, -329),
        (Evidence.HasAdjective, -171),
        (Evidence.IsPlaceName, -425),
        (Evidence.EndsWithKnownName, 56),
        (Evidence.EndsWithFirstName, -46),
        (Evidence.EndsWithPeopleName, -49),
        (Evidence.EndsWithUnknown, -58),
        (Evidence.EndsWithInitial, -339),
        (Evidence.EndsWithNoPerson, -298),
        (Evidence.EndsWithPlace, -223),
        (Evidence.EndsWithCommonWord, -220),
        (Evidence.EndsWithWordAlone, 68),
        (Evidence.AfterCapital, -216),
        (Evidence.AfterCapitalTitle, 71),
        (Evidence.AfterCapitalAdjective, -40),
        (Evidence.AfterFirstName, -369),
        (Evidence.AfterSaint, -573),
        (Evidence.AfterCapitalPlace, 297),
        (Evidence.AfterParticle, -216),
        (Evidence.AfterTitle, 76),
        (Evidence.AfterProfession, 120),
        (Evidence.AfterArticle, -324),
        (Evidence.AfterJoinedArticle, -435),
        (Evidence.AfterLocative, -57),
        (Evidence.AfterQuote, -185),
        (Evidence.AfterParenthesis, -185),
        (Evidence.AfterComma, 57),
        (Evidence.BeforeCapital, -520),
        (Evidence.BeforeQuote, -140),
        (Evidence.BeforeNumber, -183),
        (Evidence.BeforeSpeech, 63),
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
