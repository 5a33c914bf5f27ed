using Dossier.Translations;
using Dossier.Translations.Editing;

namespace Dossier.Tests.Translations.Editing;

public sealed class StalenessTests
{
    private static readonly AcceptedSource Accepted = AcceptedSource.Of(Edits.Segments("One.", "Two.", "Three.", "Four."));

    [Theory]
    [InlineData("One.|Two.|Three.|Four.", "", "")]
    [InlineData("One.|Two changed.|Three.|Four.", "p1s2", "")]
    [InlineData("One.|Three.|Two.|Four.", "", "")]
    [InlineData("One.|New.|Two.|Three.|Four.", "p1s2", "")]
    [InlineData("One.|Three.|Four.", "", "p1s2 before 1")]
    [InlineData("One.|Two.|Three.", "", "p1s4 before 3")]
    [InlineData("Two.|Three.|Four.", "", "p1s1 before 0")]
    [InlineData("One.|Two.|Two.|Three.|Four.", "p1s3", "")]
    [InlineData("One.|Two and three.|Four.", "p1s2", "p1s2 before 2, p1s3 before 2")]
    [InlineData("One.|Two a.|Two b.|Three.|Four.", "p1s2, p1s3", "")]
    [InlineData("One. Two.|Three. Four.", "", "")]
    [InlineData("", "", "p1s1 before 0, p1s2 before 0, p1s3 before 0, p1s4 before 0")]
    public void Exactly_what_changed_is_named(string now, string stale, string gone)
    {
        var segments = Edits.Segments(now.Split('|', StringSplitOptions.RemoveEmptyEntries));
        var since = Staleness.Of(Accepted, segments);

        Assert.Equal(stale, string.Join(", ", since.Stale.Select(segment => segments[segment].Id)));
        Assert.Equal(gone, string.Join(", ", since.Gone.Select(segment => $"{segment.Id} before {segment.Before}")));
    }

    [Fact]
    public void White_space_is_no_change() =>
        Assert.True(Staleness.Of(AcceptedSource.Of(Edits.Segments("One two.")), Edits.Segments("One\u00a0 two.")).IsCurrent);

    [Fact]
    public void What_is_written_is_read_back()
    {
        Assert.True(AcceptedSource.TryParse(Accepted.Write().ReplaceLineEndings("\r\n"), out var read, out var line));
        Assert.Equal((Accepted.Write(), 0), (read.Write(), line));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("dossier-accepted 2\n", 1)]
    [InlineData("dossier-accepted 1\n", 2)]
    [InlineData("dossier-accepted 1\ntext 00\n", 2)]
    [InlineData("dossier-accepted 1\np1s1 H\n", 2)]
    [InlineData("dossier-accepted 1\ntext H\np1s1\n", 3)]
    [InlineData("dossier-accepted 1\ntext H\ntext H\n", 3)]
    public void What_was_not_written_by_the_program_is_refused_at_its_line(string text, int line)
    {
        Assert.False(AcceptedSource.TryParse(text.Replace("H", new string('0', 64), StringComparison.Ordinal), out _, out var found));
        Assert.Equal(line, found);
    }
}
