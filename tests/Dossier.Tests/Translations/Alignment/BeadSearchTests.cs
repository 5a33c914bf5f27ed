using FsCheck;
using FsCheck.Fluent;
using Dossier.Translations.Alignment;

namespace Dossier.Tests.Translations.Alignment;

/// <summary>The search, against a search of every path there is, on texts small enough for that.</summary>
public class BeadSearchTests
{
    [Fact]
    public void The_path_is_the_best_of_all_and_each_margin_is_what_the_best_without_that_bead_lacks() =>
        Prop.ForAll((from source in Text() from target in Text() select (source, target)).ToArbitrary(), pair =>
        {
            var search = Search(pair.source, pair.target, isAffine: true);
            var all = Paths(search, 0, 0, BeadSearch.Matched).ToArray();
            var margins = BeadMargins.Of(search);
            return all.Max(path => path.Score) == search.Score
                && search.Path.Index().All(step =>
                {
                    var without = all.Where(path => !path.Moves.Contains(step.Item)).Select(path => path.Score).DefaultIfEmpty(long.MinValue).Max();
                    return without == long.MinValue
                        ? double.IsPositiveInfinity(margins[step.Index])
                        : Math.Abs(margins[step.Index] - ((search.Score - without) / BeadSearch.Scale)) < 1e-9;
                });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_band_always_holds_a_path() =>
        Prop.ForAll((from n in Gen.Choose(0, 40) from m in Gen.Choose(0, 40) from half in Gen.Choose(1, 5) select (n, m, half)).ToArbitrary(), size =>
        {
            var band = Band.Diagonal(size.n, size.m, [], size.half);
            return band.Has(0, 0) && band.Has(size.n, size.m)
                && Enumerable.Range(0, size.n).All(i => band.Low[i] <= band.Low[i + 1] && band.High[i] <= band.High[i + 1] && band.Low[i + 1] <= band.High[i]);
        }).QuickCheckThrowOnFailure();

    private static BeadSearch Search(int[][] sourceText, int[][] targetText, bool isAffine)
    {
        Vocabulary sourceWords = new(), targetWords = new();
        var source = TextSide.Of(Bilingual.Source(sourceText), sourceWords);
        var target = TextSide.Of(Bilingual.Target(targetText), targetWords);
        var known = Cognates.Find(sourceWords, targetWords);
        var forward = TranslationTable.Of(known, sourceWords.Count);
        var backward = TranslationTable.Of(known.Transposed(targetWords.Count), targetWords.Count);
        var model = BeadModel.Usual(source, target, 1);
        var constraints = new Constraints(source.Count, target.Count, [], [], []);
        var words = (new LocalTable(forward, source, target, targetWords, isLearned: false), new LocalTable(backward, target, source, sourceWords, isLearned: false));
        return BeadSearch.Run(
            band => new ArcScores(source, target, model, words, null, band, constraints),
            Band.Diagonal(source.Count, target.Count, [], 20),
            constraints,
            NullScores.Of(model, isAffine));
    }

    private static IEnumerable<(long Score, List<Move> Moves)> Paths(BeadSearch search, int i, int j, int state)
    {
        var band = search.Band;
        if (i == band.SourceCount && j == band.TargetCount)
        {
            yield return (0, []);
            yield break;
        }

        foreach (var (m, n, next, score) in Steps(search, i, j, state))
        {
            foreach (var (rest, moves) in Paths(search, i + m, j + n, next))
            {
                yield return (score + rest, [new Move(i, j, m, n), .. moves]);
            }
        }
    }

    private static IEnumerable<(int M, int N, int State, long Score)> Steps(BeadSearch search, int i, int j, int state)
    {
        if (i < search.Band.SourceCount && NullScores.MayFollow(state, BeadSearch.Omitted))
        {
            yield return (1, 0, BeadSearch.Omitted, search.Nulls.Of(state, BeadSearch.Omitted));
        }

        if (j < search.Band.TargetCount)
        {
            yield return (0, 1, BeadSearch.Added, search.Nulls.Of(state, BeadSearch.Added));
        }

        foreach (var (shape, (m, n)) in BeadModel.Shapes.Index())
        {
            if (i + m <= search.Band.SourceCount && j + n <= search.Band.TargetCount)
            {
                yield return (m, n, BeadSearch.Matched, search.Arcs[(search.Band.Cell(i, j) * BeadModel.Shapes.Length) + shape]);
            }
        }
    }

    private static Gen<int[][]> Text() =>
        from count in Gen.Choose(0, 4)
        from sentences in Gen.ArrayOf(from length in Gen.Choose(1, 8) from words in Gen.ArrayOf(Gen.Choose(0, 20), length) select words, count)
        select sentences;
}
