namespace Dossier.Names.Recognition;

/// <summary>What speaks for or against a run of words being the full name of a person. At most 64: a set of them is a bit each.</summary>
public enum Evidence
{
    /// <summary>Always there: how rare names are among such runs.</summary>
    Always,

    ThreeWords,
    FourWords,
    FiveWords,

    /// <summary>A lower-case particle is part of it: <c>Angela de Silva</c>.</summary>
    Particle,

    /// <summary>It ends with Jr., Sr., II, III or IV.</summary>
    Suffix,

    /// <summary>It ends with a lower-case word behind a hyphen: <c>Ban Ki-moon</c>.</summary>
    LowerCaseTail,

    Hyphen,
    AllCapitals,

    BeginsWithFirstName,
    BeginsWithSurname,
    BeginsWithPeopleName,
    BeginsWithInitial,

    /// <summary>Its first two words are initials: <c>J. H. Newman</c>.</summary>
    BeginsWithInitials,
    BeginsWithNoPerson,
    BeginsWithPlace,
    BeginsWithTitle,

    /// <summary>It begins with a word that often begins sentences, or is a preposition or an article.</summary>
    BeginsWithFunctionWord,

    /// <summary>The article has its first word in lower case too.</summary>
    BeginsWithCommonWord,

    /// <summary>Its first word stands alone with a capital elsewhere in the article.</summary>
    BeginsWithWordAlone,

    /// <summary>Its second word is a first name, and its first is none.</summary>
    FirstNameIsSecond,

    /// <summary>Its second word is a first name, and its first a place.</summary>
    PlaceBeforeFirstName,

    HasInitialInside,
    HasUnknownInside,
    HasFirstNameInside,
    HasSurnameInside,
    HasPeopleNameInside,
    HasPlaceInside,
    HasNoPersonInside,
    HasTitleInside,
    HasSaint,
    HasAdjective,
    IsPlaceName,

    EndsWithKnownName,
    EndsWithFirstName,
    EndsWithPeopleName,
    EndsWithUnknown,
    EndsWithInitial,
    EndsWithNoPerson,
    EndsWithPlace,
    EndsWithCommonWord,

    /// <summary>Its last word stands alone with a capital elsewhere in the article, as surnames do.</summary>
    EndsWithWordAlone,

    AfterCapital,
    AfterCapitalTitle,
    AfterCapitalAdjective,
    AfterFirstName,
    AfterSaint,
    AfterCapitalPlace,
    AfterParticle,
    AfterTitle,

    /// <summary>A lower-case word with the ending of a profession: <c>actor</c>, <c>regista</c>.</summary>
    AfterProfession,
    AfterArticle,
    AfterJoinedArticle,
    AfterLocative,
    AfterQuote,
    AfterParenthesis,
    AfterComma,

    BeforeCapital,
    BeforeQuote,
    BeforeNumber,
    BeforeSpeech,
    BeforePossessive,
    BeforeComma,
}
