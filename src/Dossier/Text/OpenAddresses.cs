namespace Dossier.Text;

/// <summary>
/// Guards against <c>[a]([a]([a](</c> …: at each address that never closes, Markdig reads on to the end of the paragraph,
/// so that time grows with the square of their number (measured: 10,000 take 1.7 s, 50,000 more than 20 s).
/// </summary>
internal static class OpenAddresses
{
    private const int Limit = 2000;

    /// <summary>Whether a paragraph opens far more addresses than it closes.</summary>
    public static bool AreTooMany(string markdown)
    {
        var open = 0;
        for (var at = markdown.AsSpan().IndexOfAny("()\n"); at >= 0;)
        {
            switch (markdown[at])
            {
                case '(' when at > 0 && markdown[at - 1] == ']':
                    if (++open > Limit)
                    {
                        return true;
                    }

                    break;
                case ')':
                    open = Math.Max(0, open - 1);
                    break;
                case '\n' when at + 1 < markdown.Length && markdown[at + 1] is '\n' or '\r':
                    open = 0;
                    break;
            }

            var next = markdown.AsSpan(at + 1).IndexOfAny("()\n");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
