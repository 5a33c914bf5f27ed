using Dossier.Diagnostics;
using Dossier.Pipeline;

namespace Dossier.Tests.Pipeline;

public sealed class OverlappingMentionsTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle().With("input/people.yaml", "- {id: may, name: Theresa May}\n- {id: august, name: August Landmesser}\n");

    [Theory]
    [InlineData("Theresa May spoke on 3 May 2016. She left in May 2017, and on May 5 she was back.", "Theresa May", "3 May 2016; May 2017; May 5")]
    [InlineData("Theresa May spoke. So May left on 5 May 2017.", "Theresa May; May", "5 May 2017")]
    [InlineData("So August Landmesser spoke.", "August Landmesser", "")]
    public void A_surname_within_a_longer_date_is_a_month_and_a_full_name_is_a_name(string text, string names, string dates)
    {
        _folder.With("input/articles/a.md", $"---\ntitle: A\nlang: en\ndate: 2018\n---\n\n{text}\n");

        var article = Assert.Single(ProcessPhase.Run(InputPhase.Read(_folder["input"], null), new DiagnosticBag()).Articles);

        Assert.Equal(names, string.Join("; ", article.Names.Select(name => name.Written)));
        Assert.Equal(dates, string.Join("; ", article.Dates.Select(date => date.Written)));
    }

    public void Dispose() => _folder.Dispose();
}
