namespace Dossier.Translations.Checks;

/// <summary>A check that needs one pair and no other. It has no state: pairs are checked at the same time.</summary>
internal interface IPairCheck
{
    /// <summary>What it finds, in any order.</summary>
    IEnumerable<Discrepancy> Find(CheckedPair pair);
}
