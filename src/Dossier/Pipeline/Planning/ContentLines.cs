using System.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>The lines of a calendar file (RFC 5545, section 3.1): CRLF behind each, and none longer than 75 octets.</summary>
internal sealed class ContentLines(TextWriter writer)
{
    private const int MostOctets = 75;

    /// <summary>A line whose value needs no escapes.</summary>
    public void Write(string name, string value)
    {
        var octets = 0;
        foreach (var rune in (name + ":" + value).EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                writer.Write("\r\n ");
                octets = 1;
            }

            writer.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        writer.Write("\r\n");
    }

    /// <summary>A line of text (section 3.3.11); control characters go.</summary>
    public void WriteText(string name, string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            escaped.Append(c switch
            {
                '\n' => "\\n",
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                _ when char.IsControl(c) => string.Empty,
                _ => c.ToString(),
            });
        }

        Write(name, escaped.ToString());
    }
}
