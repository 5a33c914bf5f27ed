using MarkdownNote = Markdig.Extensions.Footnotes.Footnote;

namespace Dossier.Text;

/// <summary>Numbers footnotes in the order in which the text refers to them, and counts the places that do.</summary>
internal sealed class FootnoteNumbers
{
    private readonly Dictionary<MarkdownNote, int> _indexes = [];
    private readonly List<int> _references = [];
    private readonly List<MarkdownNote> _notes = [];

    /// <summary>The notes that something refers to, by number; more may follow while notes are read.</summary>
    public IReadOnlyList<MarkdownNote> Notes => _notes;

    /// <summary>Whether anything refers to a note.</summary>
    public bool IsUsed(MarkdownNote note) => _indexes.ContainsKey(note);

    /// <summary>How many places refer to the note with this number.</summary>
    public int References(int number) => _references[number - 1];

    /// <summary>The next reference to a note.</summary>
    public FootnoteReferenceNode Refer(MarkdownNote note, int position)
    {
        if (!_indexes.TryGetValue(note, out var index))
        {
            index = _notes.Count;
            _indexes.Add(note, index);
            _notes.Add(note);
            _references.Add(0);
        }

        return new FootnoteReferenceNode(position, index + 1, ++_references[index]);
    }
}
