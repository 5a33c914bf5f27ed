using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dossier.Pages;
using Dossier.Theme.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dossier.Theme;

/// <summary>Pages → HTML by Razor components: one component for each kind of page.</summary>
public sealed class ThemeRenderer : IPageRenderer
{
    private const string AssetFolder = "assets/";
    private const string StyleFolder = "styles/";
    private const string Stylesheet = AssetFolder + "dossier.css";

    private static readonly FrozenDictionary<Type, Type> Components = new Dictionary<Type, Type>
    {
        [typeof(HomePage)] = typeof(Home),
        [typeof(ArticlePage)] = typeof(ArticleView),
        [typeof(ArticleIndexPage)] = typeof(ArticleIndex),
        [typeof(RecordIndexPage)] = typeof(RecordIndex),
        [typeof(RecordPage)] = typeof(RecordView),
        [typeof(MovedPage)] = typeof(Moved),
        [typeof(TimelinePage)] = typeof(Timeline),
        [typeof(YearPage)] = typeof(YearView),
        [typeof(TranslationIndexPage)] = typeof(TranslationIndex),
        [typeof(PairPage)] = typeof(PairView),
        [typeof(DiscrepanciesPage)] = typeof(DiscrepancyIndex),
        [typeof(AnnotationIndexPage)] = typeof(AnnotationIndex),
        [typeof(FreePage)] = typeof(FreeView),
        [typeof(NotFoundPage)] = typeof(NotFound),
    }.ToFrozenDictionary();

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <inheritdoc/>
    public IReadOnlyList<(string Path, byte[] Content)> Assets { get; } = ReadAssets();

    /// <inheritdoc/>
    public IReadOnlyList<string> Languages => Words.Languages;

    /// <summary>
    /// Writes a page. Each page has a renderer of its own: a shared one keeps every component that it has rendered, and
    /// measured five times slower at 10,000 pages.
    /// </summary>
    public void Render(Page page, TextWriter html)
    {
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["Page"] = page,
            ["Words"] = Words.In(page.Site.Settings.Language),
        });
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(Components[page.GetType()], parameters);
            root.WriteHtmlTo(html);
        }).GetAwaiter().GetResult();
        html.Write('\n');
    }

    /// <summary>The assets; the styles of single subjects are joined to the one stylesheet, so that a page links one.</summary>
    private static List<(string Path, byte[] Content)> ReadAssets() =>
    [
        .. ResourcesIn(AssetFolder).Select(name => (name, name == Stylesheet ? [.. Read(name), .. ResourcesIn(StyleFolder).SelectMany(style => Read(style).Prepend((byte)'\n'))] : Read(name))),
    ];

    private static IEnumerable<string> ResourcesIn(string folder) => typeof(ThemeRenderer).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static byte[] Read(string resource)
    {
        using var stream = typeof(ThemeRenderer).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
