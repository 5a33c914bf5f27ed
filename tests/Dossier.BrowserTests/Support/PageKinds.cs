namespace Dossier.BrowserTests.Support;

/// <summary>The kinds of page: the path of a page with its slug as a star.</summary>
public static class PageKinds
{
    /// <summary>Every kind that a dossier can have, the 404 page aside.</summary>
    public static TheoryData<string> All { get; } =
    [
        "index.html",
        "*.html",
        "articles/index.html",
        "articles/*.html",
        "people/index.html",
        "people/*.html",
        "organizations/index.html",
        "organizations/*.html",
        "places/index.html",
        "places/*.html",
        "dates/index.html",
        "dates/*.html",
        "translations/index.html",
        "translations/discrepancies.html",
        "translations/discrepancies/*.html",
        "translations/*.html",
        "annotations/index.html",
        "annotations/*.html",
    ];

    /// <summary>The kind of a page.</summary>
    public static string Of(string page)
    {
        var slash = page.LastIndexOf('/') + 1;
        return page[slash..] is "index.html" || page is "translations/discrepancies.html" ? page : page[..slash] + "*.html";
    }
}
