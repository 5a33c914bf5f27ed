namespace Dossier.Text.Sentences;

/// <summary>A text while it is read from left to right: no character is looked at more than a few times.</summary>
internal ref struct SentenceReading(string text, SentenceLanguage language)
{
    private int _at;
    private int _sentence;

    /// <summary>The first letter or digit of the sentence, or how far it was looked for.</summary>
    private int _firstWord;

    /// <summary>How many brackets are open, and where the first of them is.</summary>
    private int _depth;
    private int _bracket;

    /// <summary>Where the sentence ends that is being read: behind the white space after it.</summary>
    public int NextEnd()
    {
        while (text.AsSpan(_at).IndexOfAny(language.Marks) is var distance and >= 0)
        {
            _at += distance;
            if (!IsStop(text[_at]))
            {
                Bracket(text[_at++]);
                continue;
            }

            var stop = _at;
            var closed = PassStops();
            var next = StopReader.SkipSpace(text, _at);
            if (next >= text.Length)
            {
                break;
            }

            if (HasWord(stop) && Ends(stop, next, closed))
            {
                (_at, _sentence, _firstWord, _depth) = (next, next, next, 0);
                return next;
            }
        }

        return text.Length;
    }

    private readonly bool IsStop(char c) => SentenceMarks.IsStop(c) || (c == ';' && language.HasGreekQuestionMark);

    private void Bracket(char c)
    {
        if (c is '(' or '[')
        {
            _bracket = _depth++ == 0 ? _at - 1 : _bracket;
        }
        else if (_depth > 0)
        {
            _depth--;
        }
    }

    /// <summary>Goes behind the stop, those that follow it, and what closes behind them.</summary>
    /// <returns>Whether that closed a bracket which the sentence does not begin with.</returns>
    private bool PassStops()
    {
        var closed = false;
        _at++;
        while (true)
        {
            var next = StopReader.SkipSpace(text, _at);
            if (next >= text.Length)
            {
                return closed;
            }

            var c = text[next];
            var isBeside = next == _at;
            if (c is ')' or ']')
            {
                closed |= _depth > 0 && HasWord(_bracket);
                _depth = Math.Max(0, _depth - 1);
            }
            else if (isBeside ? !IsStop(c) && !SentenceMarks.IsClosing(c) : !GoesOn(next))
            {
                // [1], the number of a footnote.
                if (isBeside && c == '[' && StopReader.FootnoteEnd(text, next) is var end and > 0)
                {
                    _at = end;
                    continue;
                }

                return closed;
            }

            _at = next + 1;
        }
    }

    /// <summary>Whether what stands behind a space still belongs to the stop: <c>. . .</c>, <c>Non ! »</c>.</summary>
    private readonly bool GoesOn(int at)
    {
        var isBeforeWord = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        return !isBeforeWord && (IsStop(text[at]) || (text[at] is '»' or '›' or '”' && (at + 1 == text.Length || text[at + 1] is not ('¿' or '¡' or '«'))));
    }

    /// <summary>Whether the sentence has a letter or a digit before an offset.</summary>
    private bool HasWord(int before)
    {
        while (_firstWord < before && !char.IsLetterOrDigit(text[_firstWord]))
        {
            _firstWord++;
        }

        return _firstWord < before;
    }

    private readonly bool Ends(int stop, int next, bool closesBracket)
    {
        var mark = text[stop];
        var reader = new StopReader(text, language);
        if (SentenceMarks.IsUnspaced(mark))
        {
            return reader.EndsUnspaced(stop, _at);
        }

        if (next == _at || !reader.CanBegin(next, _firstWord))
        {
            return false;
        }

        // (!), […]: the mark is a remark of its own.
        if (stop > 0 && text[stop - 1] is '(' or '[')
        {
            return false;
        }

        var isSingle = mark is '.' or '!' && (stop + 1 == text.Length || !IsStop(text[stop + 1]));
        var kind = isSingle ? reader.KindOf(_firstWord, stop) : StopKind.Ends;
        return kind switch
        {
            StopKind.Never => false,
            StopKind.BeforeStarter => !closesBracket && reader.BeginsWithStarter(next, stop),
            StopKind.BeforeCapital => !closesBracket && !reader.BeginsWithNumber(next, mayBeRoman: false),
            StopKind.NotBeforeNumber => !reader.BeginsWithNumber(next, mayBeRoman: true),
            _ => !closesBracket || mark == '.',
        };
    }
}
