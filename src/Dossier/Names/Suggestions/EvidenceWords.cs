using System.Collections.Immutable;
using Dossier.Names.Recognition;

namespace Dossier.Names.Suggestions;

/// <summary>Says in words what speaks for a person.</summary>
internal static class EvidenceWords
{
    /// <summary>The reasons that count, strongest first.</summary>
    public static ImmutableArray<string> Of(EvidenceSet evidence) =>
    [
        .. evidence.All
            .Select(one => (Weight: EvidenceWeights.Of((int)one), Words: Of(one)))
            .Where(one => one.Words.Length > 0)
            .OrderByDescending(one => one.Weight)
            .Select(one => one.Words),
    ];

    private static string Of(Evidence evidence) => evidence switch
    {
        Evidence.BeginsWithFirstName => "it begins with a first name",
        Evidence.BeginsWithSurname or Evidence.BeginsWithPeopleName => "it begins with a name of people",
        Evidence.BeginsWithInitial => "it begins with an initial",
        Evidence.HasInitialInside => "it has an initial inside",
        Evidence.EndsWithKnownName => "it ends with a known surname",
        Evidence.EndsWithWordAlone => "its last word stands alone elsewhere in the article, as surnames do",
        Evidence.Suffix => "it ends like a family's name: Jr., II",
        Evidence.LowerCaseTail => "it ends like a Korean given name",
        Evidence.Particle => "a particle joins its words",
        Evidence.AfterTitle or Evidence.AfterCapitalTitle => "a title or a role stands before it",
        Evidence.AfterProfession => "a profession or an origin stands before it",
        Evidence.BeforeSpeech => "a verb of speech stands behind it",
        _ => "",
    };
}
