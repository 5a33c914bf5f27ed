using System.Collections.Immutable;

namespace Dossier.Annotations.Exchange;

/// <summary>Answers, put under the notes that they answer: a note of ours has no thread, and nobody's words are lost so.</summary>
internal static class Conversations
{
    /// <summary>
    /// The notes, each with its answers as paragraphs of its text: by day, then in the order of the file. An answer whose
    /// first note is not in the file is a note of its own.
    /// </summary>
    public static ImmutableArray<ForeignNote> Join(ImmutableArray<ForeignNote> notes)
    {
        var byId = notes.Where(note => note.Iri is not null).GroupBy(note => note.Iri!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var roots = new Dictionary<ForeignNote, ForeignNote>(notes.Length, ReferenceEqualityComparer.Instance);
        foreach (var note in notes)
        {
            roots[note] = RootOf(note, byId);
        }

        var answers = notes.Where(note => !ReferenceEquals(roots[note], note)).ToLookup(note => roots[note], (IEqualityComparer<ForeignNote>)ReferenceEqualityComparer.Instance);
        return
        [
            .. notes.Where(note => ReferenceEquals(roots[note], note)).Select(note =>
            {
                var under = answers[note].OrderBy(answer => answer.Created, StringComparer.Ordinal).ToArray();
                return under.Length == 0 ? note : note with
                {
                    Body = string.Join("\n\n", under.Select(Paragraph).Prepend(note.Body).Where(text => text.Length > 0)),
                    Losses = [.. note.Losses, .. under.SelectMany(answer => answer.Losses.Select(loss => $"of the answer of {answer.Creator ?? "somebody"}, {loss}"))],
                };
            }),
        ];
    }

    /// <summary>The first note of a conversation, as far as the file has it; the note itself where it answers none.</summary>
    private static ForeignNote RootOf(ForeignNote note, Dictionary<string, ForeignNote> byId)
    {
        var root = note;
        var seen = new HashSet<ForeignNote>(ReferenceEqualityComparer.Instance);
        while (seen.Add(root) && root.Answers.Select(id => byId.GetValueOrDefault(id)).FirstOrDefault(found => found is not null) is { } before)
        {
            root = before;
        }

        // Notes that answer each other in a circle have no first one. What is left out itself takes no answer with it, nor is it
        // lost among the answers of another.
        return root.Answers.Any(byId.ContainsKey) || root.Withheld is not null || note.Withheld is not null ? note : root;
    }

    private static string Paragraph(ForeignNote answer)
    {
        var who = MarkdownText.Escaped(string.Join(", ", new[] { answer.Creator, answer.Created }.OfType<string>()));
        if (who.Length == 0)
        {
            return answer.Body;
        }

        return answer.Body.StartsWith("<div>", StringComparison.Ordinal) ? $"**{who}:**\n\n{answer.Body}" : $"**{who}:** {answer.Body}";
    }
}
