using Dossier.Pages;
using Microsoft.AspNetCore.Components;

namespace Dossier.Theme.Parts;

/// <summary>What the components of pages have in common: the page and the words.</summary>
/// <typeparam name="TPage">The kind of page.</typeparam>
public abstract class PageComponent<TPage> : ComponentBase
    where TPage : Page
{
    /// <summary>The page.</summary>
    [Parameter]
    [EditorRequired]
    public TPage Page { get; set; } = null!;

    /// <summary>The words of the interface.</summary>
    [Parameter]
    [EditorRequired]
    public Words Words { get; set; } = null!;
}
