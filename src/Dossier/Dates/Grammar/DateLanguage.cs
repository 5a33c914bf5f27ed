using System.Collections.Immutable;
using Dossier.Dates.Reading;

namespace Dossier.Dates.Grammar;

/// <summary>All that the recogniser knows about a language, compiled from its table in <c>Dates/Languages</c>.</summary>
internal sealed class DateLanguage
{
    private readonly Dictionary<UInt128, int> _figureSymbols = [];
    private readonly Dictionary<UInt128, int> _expressionSymbols = [];

    public DateLanguage(LanguageTable table, Lexicon lexicon, SymbolTable symbols)
    {
        Lexicon = lexicon;
        Symbols = symbols;
        Elides = table.Has("elides");
        MonthFirst = table.Has("month-first");
        PointDates = table.Has("point-dates");
        ClockWithH = table.Has("clock-with-h");
        HasNounCapitals = table.Has("noun-capitals");
        FutureEndings = table.Endings("future-endings");
        PastEndings = table.Endings("past-endings");
        for (var entry = 1; entry < lexicon.Count; entry++)
        {
            var known = lexicon[entry];
            var word = known.IsAskedFor ? entry : 0;
            known.IsMeasure = (known.Classes & TokenClasses.Measure) != 0;
            known.IsOnlyMeasure = (known.Classes | known.CapitalClasses) == TokenClasses.Measure;
            known.CapitalSymbol = symbols.Of(known.Classes | known.CapitalClasses, word);
            known.LowerSymbol = symbols.Of(known.Classes | known.LowerClasses, word);
            if (known.Word.Length == 1 && known.Word[0] < Marks.Length && !char.IsLetterOrDigit(known.Word[0]))
            {
                Marks[known.Word[0]] = entry;
            }
        }

        NameSymbol = symbols.Of(TokenClasses.Name);
        WordSymbol = symbols.Of(TokenClasses.Word);
        RomanSymbol = symbols.Of(TokenClasses.Roman | TokenClasses.Name);
        foreach (var classes in FigureClasses.All)
        {
            _figureSymbols[classes] = symbols.Of(classes);
        }

        foreach (var classes in ExpressionClasses.All)
        {
            _expressionSymbols[classes] = symbols.Of(classes);
        }
    }

    /// <summary>Whether an apostrophe belongs to the word before it: <c>dell'anno</c>.</summary>
    public bool Elides { get; }

    /// <summary>Whether dates in figures begin with the month.</summary>
    public bool MonthFirst { get; }

    /// <summary>Whether <c>24.2.</c> is a date.</summary>
    public bool PointDates { get; }

    /// <summary>Whether <c>18h30</c> is a time of the clock.</summary>
    public bool ClockWithH { get; }

    /// <summary>Whether all nouns begin with a capital letter, so that one says nothing of a name.</summary>
    public bool HasNounCapitals { get; }

    /// <summary>The last letters of verbs in the future tense.</summary>
    public ImmutableArray<string> FutureEndings { get; }

    /// <summary>The last letters of verbs in the past tense.</summary>
    public ImmutableArray<string> PastEndings { get; }

    public Lexicon Lexicon { get; }

    public SymbolTable Symbols { get; }

    /// <summary>The entries of marks, by their code.</summary>
    public int[] Marks { get; } = new int[128];

    public int NameSymbol { get; }

    public int WordSymbol { get; }

    public int RomanSymbol { get; }

    /// <summary>The patterns, stage by stage: a later one sees the expressions of those before it.</summary>
    public required ImmutableArray<PatternAutomaton> Stages { get; init; }

    public bool Knows(ReadOnlySpan<char> word) => Lexicon.Find(word) != 0;

    public bool IsNthSuffix(ReadOnlySpan<char> word) => (Lexicon[Lexicon.Find(word)].Classes & TokenClasses.NthSuffix) != 0;

    public bool IsDecadeSuffix(ReadOnlySpan<char> word) => (Lexicon[Lexicon.Find(word)].Classes & TokenClasses.DecadeSuffix) != 0;

    /// <summary>The symbol of figures of these classes.</summary>
    public int SymbolOf(UInt128 figureClasses) => _figureSymbols[figureClasses];

    /// <summary>The symbol of an expression of these classes.</summary>
    public int SymbolOfExpression(UInt128 classes) => _expressionSymbols[classes];

    /// <summary>Takes from a number that it could be a year: it counts or measures something.</summary>
    public void MakeMeasure(ref DateToken token)
    {
        if (token.Kind == TokenKind.Number)
        {
            token.Symbol = _figureSymbols.GetValueOrDefault(Symbols.ClassesOf(token.Symbol) & ~(TokenClasses.Year | TokenClasses.LateYear | TokenClasses.TwoFigures | TokenClasses.Day));
        }
    }
}
