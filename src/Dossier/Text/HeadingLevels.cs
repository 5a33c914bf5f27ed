namespace Dossier.Text;

/// <summary>
/// Gives each heading a level below the page's title (h1) without a gap, whatever levels the author began with:
/// a heading is one deeper than the nearest heading above it that was written with a smaller level.
/// </summary>
internal sealed class HeadingLevels
{
    private readonly Stack<int> _written = new();

    /// <summary>The element for the next heading: <c>h2</c> to <c>h6</c>.</summary>
    public string Next(int written)
    {
        while (_written.TryPeek(out var above) && above >= written)
        {
            _written.Pop();
        }

        _written.Push(written);
        return "h" + (char)('0' + Math.Min(6, _written.Count + 1));
    }
}
