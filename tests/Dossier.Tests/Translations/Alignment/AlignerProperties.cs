using System.Collections.Immutable;
using Dossier.Translations;
using Dossier.Translations.Alignment;
using Dossier.Translations.Checks;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Translations.Alignment;

public class AlignerProperties
{
    [Fact]
    public void Each_column_read_down_is_its_whole_text() =>
        Prop.ForAll(Pairs(), pair =>
        {
            var beads = Passage.Align(pair.Source, pair.Target);
            return beads.SelectMany(b => pair.Source.Slice(b.SourceStart, b.SourceCount)).SequenceEqual(pair.Source)
                && beads.SelectMany(b => pair.Target.Slice(b.TargetStart, b.TargetCount)).SequenceEqual(pair.Target)
                && beads.Select(b => b.Number).SequenceEqual(Enumerable.Range(1, beads.Length));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_bead_mixes_roles() =>
        Prop.ForAll(Pairs(), pair => Passage.Align(pair.Source, pair.Target).All(b =>
            pair.Source.Slice(b.SourceStart, b.SourceCount).Concat(pair.Target.Slice(b.TargetStart, b.TargetCount))
                .Select(s => s.Role).Distinct().Count() == 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_pair_gives_the_same_beads() =>
        Prop.ForAll(Pairs(), pair =>
            Passage.Align(pair.Source, pair.Target).SequenceEqual(Passage.Align(pair.Source, pair.Target))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_aligned_with_itself_is_one_to_one() =>
        Prop.ForAll(Pairs(), pair =>
            Passage.Align(pair.Source, pair.Source).All(b => b.Kind == BeadKind.OneToOne)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_discrepancy_has_an_id_of_its_own() =>
        Prop.ForAll(Pairs(), pair =>
        {
            var found = Discrepancies.Find(pair.Source, pair.Target, Passage.Align(pair.Source, pair.Target));
            return found.Select(d => d.Id).Distinct(StringComparer.Ordinal).Count() == found.Length;
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<(ImmutableArray<Segment> Source, ImmutableArray<Segment> Target)> Pairs() =>
        (from source in Article()
         from target in Article()
         select (source, target)).ToArbitrary();

    /// <summary>At times far longer than the band is wide, so that widening is tested too.</summary>
    private static Gen<ImmutableArray<Segment>> Article() =>
        from summary in Gen.Elements(0, 1)
        from count in Gen.Frequency((9, Gen.Choose(0, 12)), (1, Gen.Choose(100, 200)))
        from body in Gen.ArrayOf(Sentence(), count)
        select Enumerable.Repeat(Heading("title", SegmentRole.Title), 1)
            .Concat(Enumerable.Repeat(Heading("summary", SegmentRole.Summary), summary))
            .Concat(body.Select((segment, i) => segment with { Id = $"s{i}", Paragraph = i / 3 }))
            .ToImmutableArray();

    private static Gen<Segment> Sentence() =>
        from length in Gen.Choose(0, 150)
        from keys in Gen.ArrayOf(Gen.Elements("7", "person/ann", "2015-05", "a_b", "a%b"), 2)
        from kind in Gen.Elements(FactKind.Name, FactKind.Date, FactKind.Number)
        select Passage.Segment("", new string('x', length), [.. keys.Select(key => new Fact(kind, key, key))]);

    private static Segment Heading(string id, SegmentRole role) => Passage.Segment(id, id) with { Role = role };
}
