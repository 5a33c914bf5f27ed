using Dossier.Translations;

namespace Dossier.Tests.Translations;

public class BeadTests
{
    [Theory]
    [InlineData(1, 1, BeadKind.OneToOne)]
    [InlineData(2, 0, BeadKind.Omission)]
    [InlineData(0, 2, BeadKind.Addition)]
    [InlineData(2, 1, BeadKind.Merge)]
    [InlineData(1, 2, BeadKind.Split)]
    [InlineData(2, 2, BeadKind.ManyToMany)]
    public void Its_counts_say_what_kind_it_is(int source, int target, BeadKind kind) =>
        Assert.Equal(kind, new Bead
        {
            Number = 1,
            SourceStart = 0,
            SourceCount = source,
            TargetStart = 0,
            TargetCount = target,
        }.Kind);
}
