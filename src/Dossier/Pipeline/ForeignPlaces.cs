using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Pipeline;

/// <summary>The articles and records of a dossier by the addresses that notes from elsewhere name them by.</summary>
internal sealed class ForeignPlaces
{
    private readonly Corpus _corpus;
    private readonly ILookup<string, Article> _byAddress;
    private readonly Dictionary<Slug, FoldedText> _texts = [];
    private readonly Dictionary<string, AuthorityRecord> _records = new(StringComparer.Ordinal);

    public ForeignPlaces(Corpus corpus)
    {
        _corpus = corpus;
        _byAddress = corpus.Articles
            .SelectMany(article => Addresses(article).Select(Key).Distinct(StringComparer.Ordinal).Select(key => (key, article)))
            .ToLookup(entry => entry.key, entry => entry.article, StringComparer.Ordinal);
        foreach (var record in corpus.Registry.All)
        {
            foreach (var key in KeysOf(RecordSections.PageOf(record)))
            {
                _records[key] = record;
            }
        }
    }

    /// <summary>
    /// The article that one of the addresses names, the first first; where it is the source of several, the one that has the
    /// words once. Null where there is none, or where that does not settle it.
    /// </summary>
    public Article? ArticleOf(IEnumerable<string> addresses, TextQuoteSelector? quote)
    {
        foreach (var address in addresses)
        {
            var articles = _byAddress[Key(address)].Distinct().ToArray();
            if (articles.Length > 1 && quote is not null)
            {
                articles = [.. articles.Where(article => QuoteMatcher.FindAll(TextOf(article), quote).Length == 1)];
            }

            if (articles is [var only])
            {
                return only;
            }
        }

        return null;
    }

    /// <summary>The record whose page one of the addresses is, as <c>person/jack-dorsey</c>; null where there is none.</summary>
    public string? RecordOf(IEnumerable<string> addresses) => addresses
        .Select(address => _records.TryGetValue(Key(address), out var record) ? RecordReference.Whole(record) : null)
        .FirstOrDefault(record => record is not null);

    /// <summary>An article's text, to look for quotes in.</summary>
    public FoldedText TextOf(Article article)
    {
        if (!_texts.TryGetValue(article.Slug, out var text))
        {
            _texts.Add(article.Slug, text = new FoldedText(article.Text.Plain));
        }

        return text;
    }

    private IEnumerable<string> Addresses(Article article) =>
        new[] { article.Source?.Url, article.Source?.Archived }.OfType<string>().Concat(KeysOf(article.Permalink));

    private string[] KeysOf(Permalink page) => _corpus.Settings.BaseUrl is { } baseUrl ? [Key(page.Absolute(baseUrl)), Key(page.From(string.Empty))] : [Key(page.From(string.Empty))];

    /// <summary>
    /// An address without what makes no other page of it: place in the page, scheme, <c>www.</c>, <c>.html</c>, a slash at the
    /// end. Of a relative address, as our own exports without <c>base_url</c> have, the folders that lead up.
    /// </summary>
    private static string Key(string address)
    {
        var page = address.Split('#')[0];
        page = Uri.TryCreate(page, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https"
            ? whole.Authority + whole.PathAndQuery
            : page;
        while (page.StartsWith("../", StringComparison.Ordinal) || page.StartsWith("./", StringComparison.Ordinal))
        {
            page = page[(page.IndexOf('/') + 1)..];
        }

        page = page.StartsWith("www.", StringComparison.Ordinal) ? page[4..] : page;
        page = page.EndsWith(".html", StringComparison.Ordinal) ? page[..^5] : page;
        return page.TrimEnd('/');
    }
}
