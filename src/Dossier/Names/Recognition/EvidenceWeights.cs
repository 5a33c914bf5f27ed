namespace Dossier.Names.Recognition;

/// <summary>
/// How much each <see cref="Evidence"/> counts: the change of the logarithm of the odds, in hundredths. Fitted by logistic
/// regression on gold data in English and Italian with <c>Dossier.Accuracy fit</c>; docs/names.md has the command and what came of it.
/// </summary>
internal static class EvidenceWeights
{
    private static readonly short[] Weights = Table(
        (Evidence.Always, 51),
        (Evidence.ThreeWords, 0),
        (Evidence.FourWords, -118),
        (Evidence.FiveWords, -139),
        (Evidence.Particle, -158),
        (Evidence.Suffix, -1),
        (Evidence.LowerCaseTail, 211),
        (Evidence.Hyphen, 144),
        (Evidence.AllCapitals, -129),
        (Evidence.BeginsWithFirstName, 313),
        (Evidence.BeginsWithSurname, 3),
        (Evidence.BeginsWithPeopleName, 31),
        (Evidence.BeginsWithInitial, -190),
        (Evidence.BeginsWithInitials, 186),
        (Evidence.BeginsWithNoPerson, -411),
        (Evidence.BeginsWithPlace, -389),
        (Evidence.BeginsWithTitle, -94),
        (Evidence.BeginsWithFunctionWord, -12),
        (Evidence.BeginsWithCommonWord, -55),
        (Evidence.BeginsWithWordAlone, -82),
        (Evidence.FirstNameIsSecond, -119),
        (Evidence.PlaceBeforeFirstName, 20),
        (Evidence.HasInitialInside, 49),
        (Evidence.HasUnknownInside, -109),
        (Evidence.HasFirstNameInside, -37),
        (Evidence.HasSurnameInside, -105),
        (Evidence.HasPeopleNameInside, -113),
        (Evidence.HasPlaceInside, -65),
        (Evidence.HasNoPersonInside, -322),
        (Evidence.HasTitleInside, -301),
        (Evidence.HasSaint, -357),
        (Evidence.HasAdjective, -147),
        (Evidence.IsPlaceName, -383),
        (Evidence.EndsWithKnownName, 41),
        (Evidence.EndsWithFirstName, -50),
        (Evidence.EndsWithPeopleName, -48),
        (Evidence.EndsWithUnknown, -61),
        (Evidence.EndsWithInitial, -360),
        (Evidence.EndsWithNoPerson, -315),
        (Evidence.EndsWithPlace, -220),
        (Evidence.EndsWithCommonWord, -228),
        (Evidence.EndsWithWordAlone, 74),
        (Evidence.AfterCapital, -223),
        (Evidence.AfterCapitalTitle, 99),
        (Evidence.AfterCapitalAdjective, -36),
        (Evidence.AfterFirstName, -377),
        (Evidence.AfterSaint, -326),
        (Evidence.AfterCapitalPlace, 305),
        (Evidence.AfterParticle, -211),
        (Evidence.AfterTitle, 74),
        (Evidence.AfterProfession, 125),
        (Evidence.AfterArticle, -368),
        (Evidence.AfterJoinedArticle, -430),
        (Evidence.AfterLocative, -57),
        (Evidence.AfterQuote, -176),
        (Evidence.AfterParenthesis, -195),
        (Evidence.AfterComma, 51),
        (Evidence.BeforeCapital, -529),
        (Evidence.BeforeQuote, -146),
        (Evidence.BeforeNumber, -190),
        (Evidence.BeforeSpeech, 57),
        (Evidence.BeforePossessive, -10),
        (Evidence.BeforeComma, 33));

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
