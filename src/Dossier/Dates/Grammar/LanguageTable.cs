using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Dates.Grammar;

/// <summary>
/// A language's table as written: lines of text in sections. <c>[settings]</c>, <c>[words]</c>, <c>[parts]</c> and
/// <c>[patterns]</c>, which may come several times: each is a stage that sees the expressions of those before it.
/// <c>[holidays]</c> are patterns of days with a name, each behind its <see cref="Meaning.HolidayRule"/>.
/// A line that begins with <c>#</c> is a remark.
/// </summary>
internal sealed class LanguageTable
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<List<(string Text, int Line)>> _stages = [];
    private readonly Dictionary<string, UInt128> _classes = new(TokenClasses.Names, StringComparer.Ordinal);

    private LanguageTable()
    {
    }

    /// <summary>Compiles a table.</summary>
    /// <exception cref="FormatException">A line is wrong; the message names it.</exception>
    public static DateLanguage Compile(string text)
    {
        var table = new LanguageTable();
        table.Read(text);
        var lexicon = new Lexicon();
        foreach (var words in table._words)
        {
            table.AddWords(words, lexicon);
        }

        var reader = new PatternReader(table.KnownClass, word => Ask(lexicon, word), table._parts, ConstantOf);
        var stages = table._stages.Select(stage => stage.Select(line => reader.Read(line.Text, line.Line)).ToImmutableArray()).ToList();
        var symbols = new SymbolTable();
        return new DateLanguage(table, lexicon, symbols)
        {
            Stages = [.. stages.Select(stage => new PatternAutomaton(stage, symbols))],
        };
    }

    public string Setting(string key) => _settings[key];

    public bool Has(string key) => _settings.ContainsKey(key);

    public ImmutableArray<string> Endings(string key) =>
        _settings.TryGetValue(key, out var endings) ? [.. endings.Split(' ', StringSplitOptions.RemoveEmptyEntries)] : [];

    private static int Ask(Lexicon lexicon, string word)
    {
        var entry = lexicon.Add(word);
        lexicon[entry].IsAskedFor = true;
        return entry;
    }

    private void Read(string text)
    {
        var (section, number) = ("", 0);
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                section = line;
                if (section == "[patterns]")
                {
                    _stages.Add([]);
                }

                continue;
            }

            switch (section)
            {
                case "[settings]":
                    var space = (line + " ").IndexOf(' ', StringComparison.Ordinal);
                    _settings.Add(line[..space], line[space..].Trim());
                    break;
                case "[words]":
                    _words.Add(line);
                    break;
                case "[parts]":
                    var equals = line.IndexOf(" = ", StringComparison.Ordinal);
                    _parts.Add(line[..equals], line[(equals + 3)..]);
                    break;
                case "[patterns]":
                    _stages[^1].Add((line, number));
                    break;
                case "[holidays]":
                    var colon = line.IndexOf(": ", StringComparison.Ordinal);
                    _stages[^1].Add(($"bare holiday holiday={line[..colon]}: {(_parts.ContainsKey("HolidayLead") ? "HolidayLead?" : "")} ( {line[(colon + 2)..]} ) HolidayYear?", number));
                    break;
                default:
                    throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} stands in no section that is known: '{section}'."));
            }
        }
    }

    // class N: word|word word …   The value rises by one from blank to blank; class^ is for words with a capital letter, class_ for those without.
    private void AddWords(string text, Lexicon lexicon)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = parts[0].TrimEnd('^', '_');
        var @class = ClassOf(name);
        var value = 0;
        foreach (var part in parts.Skip(1))
        {
            if (part[^1] == ':')
            {
                value = ConstantOf(part[..^1]);
                continue;
            }

            foreach (var word in part.Split('|'))
            {
                var entry = lexicon[lexicon.Add(word)];
                entry.Values.Add((@class, value));
                switch (parts[0][^1])
                {
                    case '^':
                        entry.CapitalClasses |= @class;
                        break;
                    case '_':
                        entry.LowerClasses |= @class;
                        break;
                    default:
                        entry.Classes |= @class;
                        break;
                }
            }

            value++;
        }
    }

    private UInt128 KnownClass(string name) => _classes.TryGetValue(name, out var @class)
        ? @class
        : throw new FormatException($"No word is of a class '{name}'.");

    private UInt128 ClassOf(string name)
    {
        if (_classes.TryGetValue(name, out var @class))
        {
            return @class;
        }

        var bit = TokenClasses.FirstFree + _classes.Count - TokenClasses.Names.Count;
        @class = bit < 128 ? UInt128.One << bit : throw new FormatException($"There is no room for a class '{name}'.");
        _classes.Add(name, @class);
        return @class;
    }

    private static int ConstantOf(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : TableConstants.Values.TryGetValue(text, out var value) ? value : Meaning.HolidayRule.Parse(text);
}
