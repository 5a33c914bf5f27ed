using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Diagnostics;
using Dossier.Edtf;

namespace Dossier.Yaml;

/// <summary>
/// Writes a form as a JSON Schema of draft 07, the one that all editors know (yaml-language-server: "JSON Schema 7 and
/// below"). What the program takes is valid, but for capitals in words to choose from, truth values in quotation marks, and
/// keys of two groups of which one has no value; what is valid the program may still refuse, since a schema sees one file.
/// </summary>
public static class JsonSchema
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // The file is read by editors and never stands in HTML: its descriptions are to be read by people too.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of a file, which may also be empty.</summary>
    /// <param name="form">What the file is.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="description">What it holds, in a sentence.</param>
    public static string Write(YamlForm form, string title, string description)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = title,
            ["description"] = description,
        };
        Add(schema, Of(form, isRequired: false));
        return schema.ToJsonString(Layout) + "\n";
    }

    /// <summary>The schema of a value; a key that is not required may also be written without one.</summary>
    private static JsonObject Of(YamlForm form, bool isRequired)
    {
        var schema = form switch
        {
            TextForm text => OfText(text, isRequired),
            ChoiceForm choice => new JsonObject { ["type"] = Types("string"), ["enum"] = Array(choice.Words) },
            DateForm => new JsonObject
            {
                ["type"] = Types("string", "integer"),
                ["pattern"] = EdtfPattern.Whole,
                ["patternErrorMessage"] = Codes.DateInvalid.Hint,
                ["minimum"] = -9999,
                ["maximum"] = 9999,
                ["examples"] = Array("2016-02-24", "2016-02", "2016", "2016-02~"),
            },
            UrlForm => new JsonObject
            {
                ["type"] = Types("string"),
                ["pattern"] = @"^[Hh][Tt][Tt][Pp][Ss]?://\S",
                ["patternErrorMessage"] = Codes.UrlInvalid.Hint,
            },
            FlagForm flag => flag.IsOnlyTrue ? new JsonObject { ["enum"] = new JsonArray(true) } : new JsonObject { ["type"] = Types("boolean") },
            NumberForm => new JsonObject { ["type"] = Types("integer"), ["minimum"] = 0, ["maximum"] = int.MaxValue },
            IListForm list => OfList(list),
            NamesForm names => new JsonObject
            {
                ["type"] = Types("object"),
                ["propertyNames"] = Of(names.Name, isRequired: true),
                ["additionalProperties"] = Of(names.Value, isRequired: !names.MayBeEmpty),
            },
            EitherForm either => AnyOf(either.Forms.Select(one => Of(one, isRequired: true))),
            YamlShape shape => OfShape(shape),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form.GetType().Name, "There is no schema for this form."),
        };
        return isRequired ? schema : OrNothing(schema);
    }

    private static JsonObject OfText(TextForm text, bool isRequired)
    {
        var schema = new JsonObject
        {
            ["type"] = text.Pattern is null ? Types("string", "number", "boolean") : text.MayBeDigits ? Types("string", "integer") : Types("string"),
        };
        if ((text.Pattern ?? (isRequired ? @"\S" : null)) is { } pattern)
        {
            schema["pattern"] = pattern;
            // Not in the standard, and passed over by validators; editors show it in place of the pattern.
            schema["patternErrorMessage"] = text.Advice ?? (text.Pattern is null ? "write something" : null);
        }

        if (text.Pattern is not null && text.MayBeDigits)
        {
            schema["minimum"] = 0;
        }

        if (text.Longest is { } longest)
        {
            schema["maxLength"] = longest;
        }

        return schema;
    }

    private static JsonObject OfList(IListForm form)
    {
        var list = new JsonObject { ["type"] = Types("array"), ["items"] = Of(form.Item, isRequired: true) };
        return form.MayBeOne ? AnyOf([Of(form.Item, isRequired: true), list]) : list;
    }

    private static JsonObject OfShape(YamlShape shape)
    {
        var schema = new JsonObject { ["type"] = Types("object") };
        var grouped = shape.Groups.SelectMany(group => group.Keys).ToHashSet();
        var properties = new JsonObject();
        foreach (var key in shape.Keys)
        {
            var property = new JsonObject { ["description"] = key.Description };
            Add(property, Of(key.Form, key.IsRequired || grouped.Contains(key)));
            if (key.Example is { } example)
            {
                property["examples"] = Array(example);
            }

            properties[key.Name] = property;
        }

        schema["properties"] = properties;
        schema["additionalProperties"] = false;
        if (shape.Keys.Where(key => key.IsRequired && !grouped.Contains(key)).Select(key => key.Name).ToArray() is { Length: > 0 } required)
        {
            schema["required"] = Array(required);
        }

        AddGroups(schema, shape);
        return schema;
    }

    private static void AddGroups(JsonObject schema, YamlShape shape)
    {
        if (shape.Groups is [var only])
        {
            Add(schema, Has(only));
        }
        else if (!shape.Groups.IsEmpty)
        {
            schema["oneOf"] = new JsonArray([.. shape.Groups.Select(Has)]);
        }

        var companions = new JsonObject(
            from @group in shape.Groups from key in @group.With select KeyValuePair.Create(key.Name, (JsonNode?)Has(@group)));
        if (companions.Count > 0)
        {
            schema["dependencies"] = companions;
        }
    }

    /// <summary>That a map has one or more of a group's keys.</summary>
    private static JsonObject Has(YamlGroup group) => group.Keys is [var one]
        ? new JsonObject { ["required"] = Array(one.Name) }
        : AnyOf(group.Keys.Select(key => new JsonObject { ["required"] = Array(key.Name) }));

    private static JsonObject OrNothing(JsonObject schema)
    {
        if (schema["type"] is { } types)
        {
            schema["type"] = types is JsonArray several ? new JsonArray([.. several.Select(type => type!.DeepClone()), "null"]) : new JsonArray(types.DeepClone(), "null");
            (schema["enum"] as JsonArray)?.Add(null);
        }
        else
        {
            ((schema["anyOf"] ?? schema["enum"]) as JsonArray)!.Add(schema["anyOf"] is null ? null : new JsonObject { ["type"] = "null" });
        }

        return schema;
    }

    private static JsonObject AnyOf(IEnumerable<JsonObject> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    private static JsonNode Types(params string[] types) => types is [var one] ? JsonValue.Create(one) : Array(types);

    private static JsonArray Array(params IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static void Add(JsonObject schema, JsonObject more)
    {
        foreach (var (name, value) in more.ToArray())
        {
            more.Remove(name);
            schema[name] = value;
        }
    }
}
