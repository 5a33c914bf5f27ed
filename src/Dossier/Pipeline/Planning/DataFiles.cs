using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Dossier.Articles;
using Dossier.Edtf;

namespace Dossier.Pipeline.Planning;

/// <summary>What is not for people: <c>dossier.json</c>, <c>dates.json</c>, <c>dates.ics</c>, the records (<see cref="RecordFiles"/>), the ledger (<see cref="LedgerPlan"/>), the notes (<see cref="AnnotationsJsonLd"/>), <c>feed.xml</c>, <c>sitemap.xml</c>, <c>robots.txt</c>.</summary>
internal static class DataFiles
{
    private const int FeedEntries = 50;
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>How many addresses one sitemap may have (sitemaps.org, protocol 0.9).</summary>
    private const int SitemapLimit = 50_000;

    public static IEnumerable<SiteFile> Of(SitePlan plan, ImmutableArray<string> paths)
    {
        yield return new SiteFile(PreviousSite.Name, "the whole dossier", (stream, _) => DossierJson.Write(plan, stream)) { IsLarge = true };
        if (!plan.References.Years.IsEmpty)
        {
            yield return new SiteFile("dates.json", "the dates", (stream, _) => DatesJson.Write(plan, stream)) { IsLarge = true };
        }

        if (DatesCalendar.HasEvents(plan))
        {
            yield return new SiteFile("dates.ics", "the dates", (stream, _) => DatesCalendar.Write(plan, stream)) { IsLarge = true };
        }

        foreach (var file in RecordFiles.Of(plan))
        {
            yield return file;
        }

        foreach (var file in LedgerPlan.Files(plan).Concat(AnnotationsJsonLd.Files(plan)))
        {
            yield return file;
        }

        yield return new SiteFile("robots.txt", "the settings", (stream, _) => stream.Write(Encoding.UTF8.GetBytes(Robots(plan.Corpus.Settings.BaseUrl))));
        if (plan.Corpus.Settings.BaseUrl is not { } baseUrl)
        {
            yield break;
        }

        yield return new SiteFile("feed.xml", "the articles", (stream, _) => WriteXml(stream, xml => Feed(xml, plan, baseUrl)));
        var unlisted = MovedPlan.Paths(plan.Corpus).Append("404.html").ToFrozenSet(StringComparer.Ordinal);
        var pages = paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !unlisted.Contains(path))
            .Order(StringComparer.Ordinal)
            .Chunk(SitemapLimit)
            .ToArray();
        if (pages.Length == 1)
        {
            yield return new SiteFile("sitemap.xml", "all pages", (stream, _) => WriteXml(stream, xml => Sitemap(xml, pages[0], baseUrl)));
            yield break;
        }

        yield return new SiteFile("sitemap.xml", "all pages", (stream, _) => WriteXml(stream, xml => SitemapIndex(xml, pages.Length, baseUrl)));
        for (var i = 0; i < pages.Length; i++)
        {
            var part = pages[i];
            yield return new SiteFile(SitemapPart(i), "all pages", (stream, _) => WriteXml(stream, xml => Sitemap(xml, part, baseUrl)));
        }
    }

    private static string SitemapPart(int index) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml");

    private static string Robots(Uri? baseUrl) =>
        "User-agent: *\nAllow: /\n" + (baseUrl is null ? string.Empty : $"Sitemap: {new Permalink("sitemap.xml").Absolute(baseUrl)}\n");

    /// <summary>Writes an XML file: UTF-8, indented.</summary>
    public static void WriteXml(Stream stream, Action<XmlWriter> write)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false };
        using var xml = XmlWriter.Create(stream, settings);
        xml.WriteStartDocument();
        write(xml);
        xml.WriteEndDocument();
    }

    /// <summary>RFC 4287. No date of today: an entry is as old as its article, and the feed as its newest entry.</summary>
    private static void Feed(XmlWriter xml, SitePlan plan, Uri baseUrl)
    {
        var settings = plan.Corpus.Settings;
        var newest = ArticlePlan.NewestFirst(plan.Corpus.Articles.Where(article => article.Date is not null)).Take(FeedEntries).ToArray();
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, settings.Language.Value);
        xml.WriteElementString("id", Atom, baseUrl.AbsoluteUri);
        xml.WriteElementString("title", Atom, settings.Title);
        if (settings.Description.Length > 0)
        {
            xml.WriteElementString("subtitle", Atom, settings.Description);
        }

        xml.WriteElementString("updated", Atom, newest.Length == 0 ? "1970-01-01T00:00:00Z" : Moment(newest[0].Date!));
        Link(xml, "self", new Permalink("feed.xml").Absolute(baseUrl));
        Link(xml, "alternate", baseUrl.AbsoluteUri);
        Authors(xml, settings.Editors.IsEmpty ? [settings.Title] : settings.Editors);
        foreach (var article in newest)
        {
            xml.WriteStartElement("entry", Atom);
            xml.WriteAttributeString("xml", "lang", null, article.Language.Value);
            xml.WriteElementString("id", Atom, article.Permalink.Absolute(baseUrl));
            xml.WriteElementString("title", Atom, article.Title);
            xml.WriteElementString("updated", Atom, Moment(article.Date!));
            Link(xml, "alternate", article.Permalink.Absolute(baseUrl));
            Authors(xml, article.Authors);
            foreach (var tag in article.Tags)
            {
                xml.WriteStartElement("category", Atom);
                xml.WriteAttributeString("term", tag);
                xml.WriteEndElement();
            }

            if (article.Summary is not null)
            {
                xml.WriteElementString("summary", Atom, article.Summary);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>
    /// A moment as RFC 3339 writes it: the article's own, where its date has a time and a time shift; else the beginning of
    /// the first day that the date can mean, and where that is outside the years 1 to 9999 (<c>../2015</c>), of the last. A
    /// date that is outside them altogether gives the nearest day inside, so that the article stays in the feed, at its place.
    /// </summary>
    private static string Moment(EdtfDate date)
    {
        if (date is EdtfDateTime { Shift.Length: > 0, HtmlDateTime: { } moment })
        {
            return moment;
        }

        var day = date.Earliest.ToDateOnly() ?? date.Latest.ToDateOnly() ?? (date.Year < 1 ? DateOnly.MinValue : DateOnly.MaxValue);
        return day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Authors(XmlWriter xml, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, name);
            xml.WriteEndElement();
        }
    }

    private static void Sitemap(XmlWriter xml, IEnumerable<string> paths, Uri baseUrl)
    {
        xml.WriteStartElement("urlset", Sitemaps);
        foreach (var path in paths)
        {
            xml.WriteStartElement("url", Sitemaps);
            xml.WriteElementString("loc", Sitemaps, new Permalink(path).Absolute(baseUrl));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void SitemapIndex(XmlWriter xml, int parts, Uri baseUrl)
    {
        xml.WriteStartElement("sitemapindex", Sitemaps);
        for (var i = 0; i < parts; i++)
        {
            xml.WriteStartElement("sitemap", Sitemaps);
            xml.WriteElementString("loc", Sitemaps, new Permalink(SitemapPart(i)).Absolute(baseUrl));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
