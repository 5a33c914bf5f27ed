using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Dossier.Diagnostics;

namespace Dossier.Annotations.Exchange;

/// <summary>A value of JSON that knows its place, so that each note of a file can be pointed at.</summary>
internal sealed class PlacedJson
{
    /// <summary>No export nests a tenth as deep; a reader that calls itself may not follow whoever wants to break it.</summary>
    private const int DeepestNesting = 64;

    private PlacedJson(JsonValueKind kind, SourceSpan place) => (Kind, Place) = (kind, place);

    /// <summary>What it is.</summary>
    public JsonValueKind Kind { get; }

    /// <summary>Where it begins.</summary>
    public SourceSpan Place { get; }

    /// <summary>A text; null for anything else, and for a text of white space.</summary>
    public string? Text { get; private init; }

    /// <summary>The items of a list; a single value is a list of one, nothing is none.</summary>
    public ImmutableArray<PlacedJson> Items => Kind switch
    {
        JsonValueKind.Array => Children,
        JsonValueKind.Null => [],
        _ => [this],
    };

    /// <summary>The keys and values of an object, each key once.</summary>
    public ImmutableArray<(string Key, PlacedJson Value)> Members { get; private init; } = [];

    /// <summary>A whole number from 0; null for anything else.</summary>
    public int? Number { get; private init; }

    /// <summary>Whether it is <c>true</c>.</summary>
    public bool IsTrue => Kind == JsonValueKind.True;

    /// <summary>Whether it is an object.</summary>
    public bool IsObject => Kind == JsonValueKind.Object;

    private ImmutableArray<PlacedJson> Children { get; init; } = [];

    /// <summary>The value of the first of these keys that has one; null where none has.</summary>
    public PlacedJson? this[params ReadOnlySpan<string> keys]
    {
        get
        {
            foreach (var key in keys)
            {
                foreach (var (name, value) in Members)
                {
                    if (name == key && value.Kind != JsonValueKind.Null)
                    {
                        return value;
                    }
                }
            }

            return null;
        }
    }

    /// <summary>The texts of a key: one, or a list of them.</summary>
    public ImmutableArray<string> Texts(params ReadOnlySpan<string> keys) =>
        this[keys] is { } value ? [.. value.Items.Select(item => item.Text).OfType<string>()] : [];

    /// <summary>Reads a file; null where it is no JSON, which is then reported at its place.</summary>
    public static PlacedJson? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DeepestNesting });
        var places = new Places(file, bytes);
        try
        {
            reader.Read();
            var root = Value(ref reader, places);

            // Anything behind the value is an error of its own.
            reader.Read();
            return root;
        }
        catch (JsonException broken)
        {
            var message = broken.Message;

            // Then come the line, which is said by the place, and advice to programmers.
            var end = message.IndexOf(". ", StringComparison.Ordinal);
            var at = places.Of(broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
            diagnostics.Add(Codes.ExchangedNotesBroken.At(at, (end < 0 ? message : message[..end]).TrimEnd('.', ' ')));
        }
        catch (InvalidOperationException)
        {
            // GetString: an escape of half a surrogate pair.
            diagnostics.Add(Codes.ExchangedNotesBroken.At(places.Of(reader.TokenStartIndex), "a text has half of a character (\\uD800 to \\uDFFF)"));
        }

        return null;
    }

    private static PlacedJson Value(ref Utf8JsonReader reader, Places places)
    {
        var place = places.Of(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<PlacedJson>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, places));
                }

                return new PlacedJson(JsonValueKind.Array, place) { Children = items.ToImmutable() };
            case JsonTokenType.StartObject:
                var members = ImmutableArray.CreateBuilder<(string, PlacedJson)>();
                var keys = new HashSet<string>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var key = reader.GetString()!;
                    reader.Read();
                    var value = Value(ref reader, places);
                    if (keys.Add(key))
                    {
                        members.Add((key, value));
                    }
                }

                return new PlacedJson(JsonValueKind.Object, place) { Members = members.ToImmutable() };
            case JsonTokenType.String:
                var text = reader.GetString();
                return new PlacedJson(JsonValueKind.String, place) { Text = string.IsNullOrWhiteSpace(text) ? null : text };
            case JsonTokenType.Number:
                return new PlacedJson(JsonValueKind.Number, place) { Number = reader.TryGetInt32(out var number) && number >= 0 ? number : null };
            default:
                return new PlacedJson(
                    reader.TokenType switch { JsonTokenType.True => JsonValueKind.True, JsonTokenType.False => JsonValueKind.False, _ => JsonValueKind.Null }, place);
        }
    }

    /// <summary>From bytes of the file to its characters. Values are read in order, so that each byte is counted once.</summary>
    private sealed class Places(SourceFile file, byte[] bytes)
    {
        private int _byte;
        private int _character;

        public SourceSpan Of(long start)
        {
            var at = (int)Math.Min(start, bytes.Length);
            if (at < _byte)
            {
                (_byte, _character) = (0, 0);
            }

            _character += Encoding.UTF8.GetCharCount(bytes, _byte, at - _byte);
            _byte = at;
            return file.Span(_character, 0);
        }

        public SourceSpan Of(long line, long inLine)
        {
            var start = 0;
            for (; line > 0; line--)
            {
                start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
            }

            return Of(start + inLine);
        }
    }
}
