using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Dossier.Cli;

/// <summary>
/// Shows a folder on 127.0.0.1 with the headers that the hosted site has; pages also get a script, from the server and
/// never in the files, that reloads them after a build.
/// </summary>
internal sealed class PreviewServer(string folder) : IAsyncDisposable
{
    private const string ScriptPath = "/.dossier/reload.js";
    private const string EventsPath = "/.dossier/events";
    private const string Script = "new EventSource('" + EventsPath + "').onmessage = () => location.reload();\n";
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; script-src 'self'; connect-src 'self'";
    private readonly PhysicalFileProvider _files = new(Path.GetFullPath(folder));
    private readonly FileExtensionContentTypeProvider _types = new() { Mappings = { [".jsonld"] = "application/ld+json" } };
    private TaskCompletionSource _built = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WebApplication? _app;

    /// <summary>Starts listening.</summary>
    /// <returns>The address.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public async Task<string> StartAsync(int port, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Path.GetFullPath(folder) });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        _app = builder.Build();
        _app.Run(AnswerAsync);
        await _app.StartAsync(stop);
        return _app.Urls.First() + "/";
    }

    /// <summary>Reloads the pages that are open.</summary>
    public void Reload() =>
        Interlocked.Exchange(ref _built, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            await _app.StopAsync(soon.Token);
            await _app.DisposeAsync();
        }

        _files.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        // A page elsewhere must not read this server by a name of its own (DNS rebinding).
        if (context.Request.Host.Host is not ("127.0.0.1" or "localhost"))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        switch (context.Request.Path.Value)
        {
            case ScriptPath:
                context.Response.ContentType = "text/javascript; charset=utf-8";
                await context.Response.WriteAsync(Script, context.RequestAborted);
                break;
            case EventsPath:
                await SendEventsAsync(context);
                break;
            default:
                await SendFileAsync(context);
                break;
        }
    }

    private async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.Body.FlushAsync(context.RequestAborted);
        try
        {
            while (true)
            {
                await Volatile.Read(ref _built).Task.WaitAsync(context.RequestAborted);
                await context.Response.WriteAsync("data: built\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }

    private async Task SendFileAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var file = _files.GetFileInfo(path.EndsWith('/') ? path + "index.html" : path);
        if (!file.Exists || file.IsDirectory)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = _files.GetFileInfo("404.html");
            if (!file.Exists)
            {
                await context.Response.WriteAsync("There is no such page, and no site was built yet.", context.RequestAborted);
                return;
            }
        }

        var isPage = file.Name.EndsWith(".html", StringComparison.Ordinal);
        var type = _types.TryGetContentType(file.Name, out var known) ? known : "application/octet-stream";
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal)
            ? type + "; charset=utf-8"
            : type;
        if (!isPage)
        {
            await context.Response.SendFileAsync(file, context.RequestAborted);
            return;
        }

        var html = await File.ReadAllTextAsync(file.PhysicalPath!, Encoding.UTF8, context.RequestAborted);
        await context.Response.WriteAsync(html.Replace("</body>", $"<script src=\"{ScriptPath}\" defer></script></body>", StringComparison.Ordinal), context.RequestAborted);
    }
}
