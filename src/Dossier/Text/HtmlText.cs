using System.Text;
using Dossier.Diagnostics;

namespace Dossier.Text;

/// <summary>
/// Adds the text of a block of HTML to the plain text, with white space as browsers show it: runs collapse to one space,
/// none at the start or the end of a block. Each word is looked up in the source behind the one before, outside of tags.
/// </summary>
internal sealed class HtmlText(SourceFile file, TextBuilder text)
{
    /// <summary>How far a word is looked for: what lies between is white space, tags and entities.</summary>
    private const int Reach = 2000;

    private int _cursor;
    private int _end;
    private bool _atStart;
    private bool _spaceIsDue;

    /// <summary>Begins a block of HTML in the source.</summary>
    public void Begin(int start, int length) => (_cursor, _end) = (start, Math.Min(file.Text.Length, start + length));

    /// <summary>Begins a leaf block or a line.</summary>
    public void BeginLine() => (_atStart, _spaceIsDue) = (true, false);

    /// <summary>Adds a space that is still due, before an element.</summary>
    public void AddDueSpace(List<ContentNode> into)
    {
        if (_spaceIsDue)
        {
            into.Add(new TextNode(text.Append(" ", _cursor, 0)));
            (_atStart, _spaceIsDue) = (true, false);
        }
    }

    /// <summary>Something that is shown and is no text was added: a space may follow.</summary>
    public void AddedImage() => _atStart = false;

    /// <summary>Adds words; in <c>pre</c>, all their white space.</summary>
    public void Add(string data, bool keepsSpace, List<ContentNode> into)
    {
        var start = text.Position;
        if (keepsSpace)
        {
            foreach (var line in data.Split('\n').Index())
            {
                if (line.Index > 0)
                {
                    text.Append("\n", _cursor, 0);
                }

                AddWord(line.Item);
            }
        }
        else
        {
            AddCollapsed(data);
        }

        if (text.Position > start)
        {
            into.Add(new TextNode(TextSpan.FromBounds(start, text.Position)));
        }
    }

    private void AddCollapsed(string data)
    {
        var word = new StringBuilder();
        foreach (var c in data)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                word.Append(c);
                continue;
            }

            AddDueWord(word);
            _spaceIsDue = !_atStart;
        }

        AddDueWord(word);
    }

    private void AddDueWord(StringBuilder word)
    {
        if (word.Length == 0)
        {
            return;
        }

        if (_spaceIsDue)
        {
            text.Append(" ", _cursor, _cursor < _end && file.Text[_cursor] == ' ' ? 1 : 0);
        }

        (_atStart, _spaceIsDue) = (false, false);
        AddWord(word.ToString());
        word.Clear();
    }

    private void AddWord(string word)
    {
        var at = Find(word);
        text.Append(word, at < 0 ? _cursor : at, at < 0 ? 0 : word.Length);
        _cursor = at < 0 ? _cursor : at + word.Length;
    }

    private int Find(string word)
    {
        var limit = Math.Min(_end - word.Length, _cursor + Reach);
        for (var i = _cursor; i <= limit; i++)
        {
            if (file.Text[i] == '<' && i + 1 < _end && (char.IsAsciiLetter(file.Text[i + 1]) || file.Text[i + 1] is '/' or '!' or '?'))
            {
                i = EndOfTag(i, limit);
            }
            else if (string.CompareOrdinal(file.Text, i, word, 0, word.Length) == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private int EndOfTag(int at, int limit)
    {
        var quote = '\0';
        for (; at <= limit; at++)
        {
            var c = file.Text[at];
            if (quote == '\0' && c == '>')
            {
                break;
            }

            quote = quote == c ? '\0' : quote == '\0' && c is '"' or '\'' ? c : quote;
        }

        return at;
    }
}
