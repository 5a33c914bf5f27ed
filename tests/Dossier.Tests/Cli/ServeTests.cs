using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Dossier.Tests.Cli;

/// <summary>The preview, run as a process and asked over HTTP on this machine.</summary>
public sealed partial class ServeTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle();
    private readonly Process _process;
    private readonly HttpClient _http;

    public ServeTests()
    {
        var start = CliProcess.Start(_folder.Path, ["serve", "--port", "0"]);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        Match address;
        do
        {
            var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("serve ended before it listened.");
            address = Address().Match(line);
        }
        while (!address.Success);
        _http = new HttpClient { BaseAddress = new Uri(address.Value), Timeout = TimeSpan.FromMinutes(2) };
    }

    [Fact]
    public async Task A_page_has_the_headers_of_the_hosted_site_and_a_script_that_no_file_has()
    {
        using var answer = await _http.GetAsync("articles/a.html");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await File.ReadAllTextAsync(_folder["output/articles/a.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.html")]
    [InlineData("../input/dossier.yaml")]
    [InlineData("..%2finput%2fdossier.yaml")]
    [InlineData("articles/%2e%2e/%2e%2e/input/dossier.yaml")]
    public async Task What_is_not_in_the_site_is_the_page_for_missing_pages(string path)
    {
        using var answer = await _http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("base_url", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_by_another_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "index.html") { Headers = { Host = "evil.example" } };
        using var answer = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_change_of_the_input_rebuilds_the_site_and_tells_the_pages()
    {
        using var events = new StreamReader(await _http.GetStreamAsync(".dossier/events"));
        _folder.With("input/articles/a.md", "---\ntitle: A\nlang: en\n---\n\nChanged.\n");

        Assert.Equal("data: built", await events.ReadLineAsync());

        Assert.Contains("Changed.", await _http.GetStringAsync("articles/a.html"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _http.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+/", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
