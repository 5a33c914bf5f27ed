namespace Dossier.Names.Recognition;

/// <summary>Gathers the evidence on a part of a run.</summary>
/// <param name="plain">The article's text.</param>
/// <param name="facts">The words of the run, with one word before and one behind it where the text has them.</param>
/// <param name="runStart">Where the run begins in <paramref name="facts"/>.</param>
/// <param name="runEnd">Where it ends.</param>
/// <param name="words">The article's words.</param>
internal readonly ref struct EvidenceReader(string plain, ReadOnlySpan<WordFacts> facts, int runStart, int runEnd, ArticleWords words)
{
    private readonly ReadOnlySpan<WordFacts> _facts = facts;

    /// <summary>The evidence on the words from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public EvidenceSet Read(int start, int end)
    {
        var last = end - 1;
        while (!_facts[last].IsCapitalised)
        {
            last--;
        }

        var hasSuffix = _facts[last].Is(WordRole.Suffix) && CapitalsIn(start, end) > 2;
        if (hasSuffix)
        {
            last = PreviousCapital(last);
        }

        var evidence = default(EvidenceSet).With(Evidence.Always).With(Evidence.Suffix, hasSuffix);
        evidence = Shape(evidence, start, end);
        evidence = First(evidence, start, last);
        evidence = Inside(evidence, start, last, end);
        evidence = Last(evidence, last);
        return Behind(Before(evidence, start), end);
    }

    private EvidenceSet Shape(EvidenceSet evidence, int start, int end)
    {
        var capitals = CapitalsIn(start, end);
        evidence = evidence
            .With(Evidence.ThreeWords, capitals == 3)
            .With(Evidence.FourWords, capitals == 4)
            .With(Evidence.FiveWords, capitals > 4)
            .With(Evidence.LowerCaseTail, !_facts[end - 1].IsCapitalised)
            .With(Evidence.IsPlaceName, IsPlaceName(start, end));
        for (var i = start; i < end; i++)
        {
            evidence = evidence
                .With(Evidence.Particle, !_facts[i].IsCapitalised)
                .With(Evidence.AllCapitals, _facts[i].Token.Length > 1 && _facts[i].Token.Has(TokenTraits.AllCapitals))
                .With(Evidence.HasSaint, _facts[i].Is(WordRole.Saint))
                .With(Evidence.HasAdjective, _facts[i].Is(WordSense.Adjective))
                .With(Evidence.Hyphen, i > start && _facts[i].Token.Gap == '-');
        }

        return evidence;
    }

    private EvidenceSet First(EvidenceSet evidence, int start, int last)
    {
        var first = _facts[start];
        var isName = first.Is(WordSense.FirstName);
        var second = start + 1;
        while (second < last && !_facts[second].IsCapitalised)
        {
            second++;
        }

        var isSecondFirst = second < last && _facts[second].Is(WordSense.FirstName) && !first.IsInitial;
        return evidence
            .With(Evidence.BeginsWithInitial, first.IsInitial)
            .With(Evidence.BeginsWithInitials, first.IsInitial && start + 1 < last && _facts[start + 1].IsInitial)
            .With(Evidence.BeginsWithNoPerson, first.Is(WordSense.NoPerson))
            .With(Evidence.BeginsWithFirstName, isName && !first.Is(WordSense.NoPerson) && !first.Is(WordRole.Title))
            .With(Evidence.BeginsWithSurname, !isName && first.Is(WordSense.Surname) && !first.Is(WordSense.NoPerson))
            .With(Evidence.BeginsWithPeopleName, !isName && first.Is(WordSense.PeopleName) && !first.Is(WordSense.NoPerson))
            .With(Evidence.BeginsWithPlace, first.Is(WordSense.Place))
            .With(Evidence.BeginsWithTitle, first.Is(WordRole.Title))
            .With(Evidence.BeginsWithFunctionWord, first.Is(WordRole.Function) && !first.IsInitial)
            .With(Evidence.BeginsWithCommonWord, words.IsCommon(first.Token))
            .With(Evidence.BeginsWithWordAlone, words.StandsAlone(first.Token) && !words.StandsAlone(_facts[last].Token))
            .With(Evidence.FirstNameIsSecond, isSecondFirst && !isName)
            .With(Evidence.PlaceBeforeFirstName, isSecondFirst && first.Is(WordSense.Place));
    }

    private EvidenceSet Inside(EvidenceSet evidence, int start, int last, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var word = _facts[i];
            evidence = evidence.With(Evidence.HasTitleInside, word.Is(WordRole.Title) && !word.Is(WordSense.Name));
            var isElision = word.IsInitial && i + 1 < end && _facts[i + 1].Token.Gap == '\''; // O'Connor
            if (i >= last || !word.IsCapitalised || isElision)
            {
                continue;
            }

            evidence = word switch
            {
                { IsInitial: true } => evidence.With(Evidence.HasInitialInside),
                _ when word.Is(WordSense.NoPerson) => evidence.With(Evidence.HasNoPersonInside),
                _ when word.Is(WordSense.FirstName) => evidence.With(Evidence.HasFirstNameInside),
                _ when word.Is(WordSense.Surname) => evidence.With(Evidence.HasSurnameInside),
                _ when word.Is(WordSense.PeopleName) => evidence.With(Evidence.HasPeopleNameInside),
                _ when word.Is(WordSense.Place) => evidence.With(Evidence.HasPlaceInside),
                _ => evidence.With(Evidence.HasUnknownInside),
            };
        }

        return evidence;
    }

    private EvidenceSet Last(EvidenceSet evidence, int at)
    {
        var last = _facts[at];
        return evidence
            .With(Evidence.EndsWithInitial, last.IsInitial)
            .With(Evidence.EndsWithNoPerson, last.Is(WordSense.NoPerson))
            .With(Evidence.EndsWithKnownName, last.Is(WordSense.Surname | WordSense.PeopleName) && !last.Is(WordSense.NoPerson))
            .With(Evidence.EndsWithFirstName, last.Is(WordSense.FirstName) && !last.Is(WordSense.NoPerson))
            .With(Evidence.EndsWithPeopleName, last.Is(WordSense.PeopleName) && !last.Is(WordSense.FirstName | WordSense.NoPerson))
            .With(Evidence.EndsWithUnknown, last is { Sense: WordSense.None, IsInitial: false })
            .With(Evidence.EndsWithPlace, last.Is(WordSense.Place))
            .With(Evidence.EndsWithCommonWord, words.IsCommon(last.Token))
            .With(Evidence.EndsWithWordAlone, words.StandsAlone(last.Token));
    }

    private EvidenceSet Before(EvidenceSet evidence, int start)
    {
        if (start == 0)
        {
            return evidence;
        }

        var before = _facts[start - 1];
        if (start > runStart)
        {
            return evidence
                .With(Evidence.AfterCapital, before.IsCapitalised && !before.Is(WordRole.Title))
                .With(Evidence.AfterParticle, !before.IsCapitalised)
                .With(Evidence.AfterCapitalTitle, before.Is(WordRole.Title))
                .With(Evidence.AfterCapitalAdjective, before.Is(WordSense.Adjective))
                .With(Evidence.AfterFirstName, before.IsCapitalised && before.Is(WordSense.FirstName) && !before.Is(WordSense.NoPerson))
                .With(Evidence.AfterSaint, before.Is(WordRole.Saint))
                .With(Evidence.AfterCapitalPlace, before.Is(WordSense.Place));
        }

        var gap = _facts[start].Token.Gap;
        if (!CapitalRuns.Joins(gap))
        {
            var mark = MarkBefore(start);
            return evidence
                .With(Evidence.AfterQuote, mark is '"' or '«' or '“' or '„')
                .With(Evidence.AfterParenthesis, mark == '(')
                .With(Evidence.AfterComma, mark == ',');
        }

        return evidence
            .With(Evidence.AfterTitle, before.Is(WordRole.Title))
            .With(Evidence.AfterProfession, before.Is(WordRole.Profession) && !before.Is(WordRole.Title | WordRole.JoinedArticle | WordRole.Article))
            .With(Evidence.AfterArticle, before.Is(WordRole.Article))
            .With(Evidence.AfterJoinedArticle, before.Is(WordRole.JoinedArticle))
            .With(Evidence.AfterLocative, before.Is(WordRole.Locative));
    }

    private EvidenceSet Behind(EvidenceSet evidence, int end)
    {
        if (end >= _facts.Length)
        {
            return evidence;
        }

        var after = _facts[end];
        if (end < runEnd)
        {
            return evidence.With(Evidence.BeforeCapital);
        }

        var gap = after.Token.Gap;
        return evidence
            .With(Evidence.BeforeQuote, MarkBehind(end) is '"' or '»' or '”')
            .With(Evidence.BeforeComma, gap == ',')
            .With(Evidence.BeforePossessive, gap == '\'' && after.Token.Length == 1)
            .With(Evidence.BeforeNumber, gap is ' ' or '-' && !after.IsLetter)
            .With(Evidence.BeforeSpeech, gap == ' ' && after.Is(WordSense.Speech));
    }

    private char MarkBefore(int at)
    {
        var text = plain.AsSpan(0, _facts[at].Token.Start).TrimEnd();
        return text.IsEmpty || text.Length < _facts[at - 1].Token.End ? ' ' : text[^1];
    }

    private char MarkBehind(int end)
    {
        var text = plain.AsSpan(_facts[end - 1].Token.End, _facts[end].Token.Start - _facts[end - 1].Token.End).TrimStart();
        return text.IsEmpty ? ' ' : text[0];
    }

    private int CapitalsIn(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += _facts[i].IsCapitalised ? 1 : 0;
        }

        return count;
    }

    private int PreviousCapital(int at)
    {
        do
        {
            at--;
        }
        while (!_facts[at].IsCapitalised);
        return at;
    }

    private bool IsPlaceName(int start, int end)
    {
        var joined = _facts[start].Token.Key;
        for (var i = start + 1; i < end; i++)
        {
            joined = WordKey.Join(joined, _facts[i].Token.Key);
        }

        return NameLexicon.IsPlaceName(joined);
    }
}
