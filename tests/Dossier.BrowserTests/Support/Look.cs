namespace Dossier.BrowserTests.Support;

/// <summary>How a reader looks at a page.</summary>
public sealed record Look
{
    /// <summary>A wide window, light.</summary>
    public static readonly Look Desk = new();

    /// <summary>A phone held upright, light.</summary>
    public static readonly Look Phone = new() { Width = 390, Height = 844 };

    /// <summary>Width of the window in CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Height of the window in CSS pixels.</summary>
    public int Height { get; init; } = 900;

    /// <summary>Whether the reader prefers light or dark.</summary>
    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    /// <summary>On a screen or on paper.</summary>
    public Media Media { get; init; } = Media.Screen;

    /// <summary>Whether the browser runs scripts.</summary>
    public bool Scripts { get; init; } = true;
}
