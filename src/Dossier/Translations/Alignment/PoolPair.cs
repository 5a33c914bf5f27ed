using System.Collections.Immutable;

namespace Dossier.Translations.Alignment;

/// <summary>A pair in its pool: its texts, and what is believed of it so far.</summary>
internal sealed class PoolPair(AlignmentRequest request, TextSide source, TextSide target, Vocabulary sourceWords, Vocabulary targetWords)
{
    private readonly Settled _settled = Settled.Of(request);
    private BeadModel? _model;
    private List<Move> _anchors = [];

    /// <summary>The original.</summary>
    public TextSide Source => source;

    /// <summary>The translation.</summary>
    public TextSide Target => target;

    /// <summary>The best path so far.</summary>
    public List<Move> Path { get; private set; } = [];

    /// <summary>The first alignment: lengths, and words that look alike.</summary>
    /// <param name="ratio">Characters of a translation for each of its source.</param>
    /// <param name="known">Cognates and the word list.</param>
    /// <param name="forward">Cognates and the word list, from the source to the target.</param>
    /// <param name="backward">And back.</param>
    public void AlignFirst(double ratio, SparseRows known, TranslationTable forward, TranslationTable backward)
    {
        var words = Words(forward, backward, isLearned: false);
        var halfWidth = Math.Max(AlignmentConstants.FirstHalfWidth, AlignmentConstants.FirstCells / 2 / Math.Max(1, Source.Count));
        var band = FirstBand(known, halfWidth, AlignmentConstants.LaterHalfWidth);
        var best = long.MinValue;
        foreach (var tried in RatiosToTry(ratio))
        {
            var model = BeadModel.Usual(Source, Target, tried);
            var search = Search(model, words, own: null, band, isAffine: false);
            if (search.Score > best)
            {
                (best, _model, Path) = (search.Score, model, search.Path);
            }
        }
    }

    /// <summary>Aligns once and for all, by what other pairs taught.</summary>
    public ImmutableArray<Bead> AlignOnce(double ratio, SparseRows known, TranslationTable forward, TranslationTable backward)
    {
        _model = BeadModel.Usual(Source, Target, ratio);
        var words = Words(forward, backward, isLearned: true);
        return Assembled(Search(_model, words, own: null, FirstBand(known, AlignmentConstants.TaughtHalfWidth, AlignmentConstants.TaughtHalfWidth), isAffine: true), words);
    }

    /// <summary>Aligns once more, with what was learned from the last paths of all pairs.</summary>
    public void AlignAgain(BeadTokens beads, int firstBead, TranslationTable forward, TranslationTable backward) =>
        Path = SearchAgain(beads, firstBead, forward, backward).Search.Path;

    /// <summary>Aligns for the last time: a missing passage is one omission; each bead with its margin.</summary>
    public ImmutableArray<Bead> AlignLast(BeadTokens beads, int firstBead, TranslationTable forward, TranslationTable backward)
    {
        var (search, words) = SearchAgain(beads, firstBead, forward, backward);
        return Assembled(search, words);
    }

    private ImmutableArray<Bead> Assembled(BeadSearch search, (LocalTable Forward, LocalTable Backward) words) =>
        BeadAssembly.Of(request, _settled, search.Path, BeadMargins.Of(search), new Crossings(Source, Target, _model!, words));

    private Band FirstBand(SparseRows known, int halfWidth, int around)
    {
        _anchors = Anchors.Find(Source, Target, known, sourceWords);
        return Band.Diagonal(Source.Count, Target.Count, _settled.Constraints.Pins, halfWidth).With(_anchors, around);
    }

    private (BeadSearch Search, (LocalTable Forward, LocalTable Backward) Words) SearchAgain(
        BeadTokens beads, int firstBead, TranslationTable forward, TranslationTable backward)
    {
        _model = _model!.Adapted(Path);
        var words = Words(forward, backward, isLearned: true);
        var band = Band.Around(Path, Source.Count, Target.Count, AlignmentConstants.LaterHalfWidth)
            .With(_anchors, AlignmentConstants.LaterHalfWidth);
        return (Search(_model, words, OwnBeads.Of(this, beads, firstBead, forward, backward), band, isAffine: true), words);
    }

    private (LocalTable Forward, LocalTable Backward) Words(TranslationTable forward, TranslationTable backward, bool isLearned) => (
        new LocalTable(forward, Source, Target, targetWords, isLearned),
        new LocalTable(backward, Target, Source, sourceWords, isLearned));

    /// <summary>What has no counterpart distorts the ratio of whole texts: where it is far from 1, equal lengths are tried as well.</summary>
    private static double[] RatiosToTry(double ratio) => Math.Abs(Math.Log(ratio)) < 0.2 ? [ratio] : [ratio, 1];

    private BeadSearch Search(BeadModel model, (LocalTable Forward, LocalTable Backward) words, (OwnBeads Forward, OwnBeads Backward)? own, Band band, bool isAffine) =>
        BeadSearch.Run(
            b => new ArcScores(Source, Target, model, words, own, b, _settled.Constraints),
            band,
            _settled.Constraints,
            NullScores.Of(model, isAffine));
}
