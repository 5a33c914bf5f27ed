using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Dossier.BrowserTests.Support;

/// <summary>Serves a site on a free port of this machine as its host would: the same headers, and the 404 page.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly FileExtensionContentTypeProvider _types = new();
    private readonly string _folder;
    private readonly WebApplication _app;

    private SiteServer(string folder)
    {
        _folder = folder;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>The address, with a slash at its end.</summary>
    public string Address => _app.Urls.First() + "/";

    /// <summary>Starts to serve a site.</summary>
    public static async Task<SiteServer> StartAsync(BuiltSite site)
    {
        var server = new SiteServer(site.Folder);
        await server._app.StartAsync();
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        foreach (var (name, value) in NetlifyFile.Headers)
        {
            context.Response.Headers[name] = value;
        }

        var path = context.Request.Path.Value!.TrimStart('/');
        var file = Path.Combine(_folder, path.Length == 0 ? "index.html" : path);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(_folder, BuiltSite.NotFoundPage);
        }

        context.Response.ContentType = _types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        await context.Response.SendFileAsync(file);
    }
}
