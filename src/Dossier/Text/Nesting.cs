using Dossier.Diagnostics;

namespace Dossier.Text;

/// <summary>
/// Holds how deep elements nest, so that no input can overflow the stack: browsers too cut trees off at about 500.
/// What lies deeper is an error, and is left out.
/// </summary>
internal sealed class Nesting(SourceFile file, DiagnosticBag diagnostics)
{
    /// <summary>Elements in elements; a level of a list is two.</summary>
    public const int Limit = 256;

    private int _depth;
    private bool _isReported;

    /// <summary>Whether one more level may be entered; it then has to be left.</summary>
    public bool TryEnter(int start)
    {
        if (_depth < Limit)
        {
            _depth++;
            return true;
        }

        Report(start);
        return false;
    }

    /// <summary>Leaves a level.</summary>
    public void Leave() => _depth--;

    /// <summary>Reports, once in a text, that it is nested too deeply.</summary>
    public void Report(int start)
    {
        if (!_isReported)
        {
            _isReported = true;
            diagnostics.Add(Codes.MarkdownTooDeep.At(file.Span(start, 0)));
        }
    }
}
