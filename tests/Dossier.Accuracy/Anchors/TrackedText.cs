using System.Text;

namespace Dossier.Accuracy.Anchors;

/// <summary>A text of paragraphs that is edited, and knows of each character where it stood before; copies and new ones stood nowhere.</summary>
internal sealed class TrackedText
{
    /// <summary>The origin of a character that stood nowhere.</summary>
    public const int New = -1;

    private readonly List<List<(char Character, int Origin)>> _paragraphs = [];

    /// <summary>A text as it was, its paragraphs ended by line feeds.</summary>
    public TrackedText(string text)
    {
        var paragraph = new List<(char, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                _paragraphs.Add(paragraph);
                paragraph = [];
            }
            else
            {
                paragraph.Add((text[i], i));
            }
        }
    }

    public int Paragraphs => _paragraphs.Count;

    public string this[int paragraph] => string.Concat(_paragraphs[paragraph].Select(entry => entry.Character));

    /// <summary>The paragraph that holds a character of the text as it was, and its offset in it; null where it is gone.</summary>
    public (int Paragraph, int Offset)? Find(int origin)
    {
        for (var i = 0; i < _paragraphs.Count; i++)
        {
            if (_paragraphs[i].FindIndex(entry => entry.Origin == origin) is >= 0 and var at)
            {
                return (i, at);
            }
        }

        return null;
    }

    public int OriginAt(int paragraph, int offset) => _paragraphs[paragraph][offset].Origin;

    public void Delete(int paragraph, int start, int length) => _paragraphs[paragraph].RemoveRange(start, length);

    public void Insert(int paragraph, int at, string text) => _paragraphs[paragraph].InsertRange(at, text.Select(c => (c, New)));

    public void Move(int paragraph, int start, int length, int toEndOf)
    {
        var moved = _paragraphs[paragraph].GetRange(start, length);
        _paragraphs[paragraph].RemoveRange(start, length);
        _paragraphs[toEndOf].AddRange([(' ', New), .. moved]);
    }

    public void Swap(int one, int other) => (_paragraphs[one], _paragraphs[other]) = (_paragraphs[other], _paragraphs[one]);

    public void DeleteParagraph(int paragraph) => _paragraphs.RemoveAt(paragraph);

    public void InsertParagraph(int before, string text) => _paragraphs.Insert(before, [.. text.Select(c => (c, New))]);

    /// <summary>The text as it is now, and where each of its characters stood.</summary>
    public (string Text, int[] Origins) Now()
    {
        var text = new StringBuilder();
        var origins = new List<int>();
        foreach (var paragraph in _paragraphs)
        {
            foreach (var (character, origin) in paragraph)
            {
                text.Append(character);
                origins.Add(origin);
            }

            text.Append('\n');
            origins.Add(New);
        }

        return (text.ToString(), [.. origins]);
    }
}
