using System.Collections.Immutable;
using Dossier.Names.Languages;
using Dossier.Names.Recognition;
using Dossier.Text;

namespace Dossier.Names.Suggestions;

/// <summary>Finds the names of an article that no record has.</summary>
public static class UnlistedNames
{
    /// <summary>The names, in the order of the text; none overlaps another or a mention of a record.</summary>
    /// <param name="text">The article.</param>
    /// <param name="language">Its language.</param>
    /// <param name="matcher">Knows the records.</param>
    /// <param name="rulings">What the maintainer says.</param>
    public static ImmutableArray<UnlistedName> Find(ArticleText text, LanguageTag language, NameMatcher matcher, ImmutableArray<NameRuling> rulings)
    {
        var found = matcher.Find(text, language, rulings);
        var people = found.Unlisted.Select(person => new UnlistedName(
            RecordKind.Person, person.Name, person.Span, person.Evidence is { } evidence ? EvidenceWords.Of(evidence) : []));
        using var tokens = ArticleTokens.Read(text);
        ImmutableArray<TextSpan> taken =
        [
            .. found.Mentions.Select(mention => mention.Span)
                .Concat(found.Ambiguous.Select(name => name.Span))
                .Concat(found.Unlisted.Select(person => person.Span))
                .OrderBy(span => span.Start),
        ];
        var others = new OtherNames(text.Plain, NameLanguage.Of(language), tokens.Words).Find(taken);
        return [.. people.Concat(others).OrderBy(name => name.Span.Start)];
    }
}
