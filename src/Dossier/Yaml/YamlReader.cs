using System.Collections.Immutable;
using Dossier.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Yaml;

/// <summary>Reads YAML 1.2 into nodes that know their place, so that each wrong value can be pointed at.</summary>
public static class YamlReader
{
    private const int DeepestNesting = 64;

    /// <summary>Reads the part of a file that holds YAML.</summary>
    /// <returns>The root, or null where the part is empty or broken (which is then reported).</returns>
    public static YamlValue? Read(SourceFile file, int start, int length, DiagnosticBag diagnostics)
    {
        var stream = new YamlStream();
        var text = file.Text.Substring(start, length);
        try
        {
            if (DeepestPlace(text) is { } tooDeep)
            {
                diagnostics.Add(Codes.YamlBroken.At(file.Span(Offset(file, start, tooDeep), 0), $"it is nested more than {DeepestNesting} levels deep"));
                return null;
            }

            stream.Load(new StringReader(text));
        }
        catch (YamlException broken)
        {
            var at = Offset(file, start, broken.Start);
            diagnostics.Add(Codes.YamlBroken.At(file.Span(at, 0), OneLine(broken)));
            return null;
        }

        if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is YamlScalarNode { Value: null or "" })
        {
            return null;
        }

        return new YamlValue(file, start, stream.Documents[0].RootNode);
    }

    /// <summary>Reads a file of the input that holds a list of maps (<c>people.yaml</c>, annotations).</summary>
    public static ImmutableArray<YamlMap> ReadList(SourceFile file, ListForm<YamlShape> form, DiagnosticBag diagnostics) =>
        Read(file, 0, file.Text.Length, diagnostics)?.AsMaps("list", form.Item, diagnostics) ?? [];

    internal static int Offset(SourceFile file, int start, Mark mark)
    {
        var (line, column) = file.Locate(start);
        var atLine = line + (int)mark.Line - 1;
        return file.OffsetOf(atLine, (int)mark.Column + (mark.Line == 1 ? column - 1 : 0));
    }

    /// <summary>
    /// Where the nesting passes what any of our files needs. YamlDotNet makes nodes by recursion, and a stack that
    /// overflows ends the program; its parser, which is asked here first, does not recurse.
    /// </summary>
    private static Mark? DeepestPlace(string text)
    {
        if (!CouldBeDeep(text))
        {
            return null;
        }

        var parser = new Parser(new StringReader(text));
        for (var depth = 0; parser.MoveNext();)
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > DeepestNesting)
            {
                return parser.Current.Start;
            }
        }

        return null;
    }

    /// <summary>Deep nesting needs as many brackets, or a line that is indented as far: most texts have neither.</summary>
    private static bool CouldBeDeep(string text)
    {
        if (text.AsSpan().Count('[') + text.AsSpan().Count('{') > DeepestNesting)
        {
            return true;
        }

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > DeepestNesting && line.IndexOfAnyExcept(" -?:\t") is < 0 or > DeepestNesting)
            {
                return true;
            }
        }

        return false;
    }

    private static string OneLine(YamlException broken)
    {
        var message = (broken.InnerException ?? broken).Message;
        var end = message.IndexOfAny(['\r', '\n']);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }
}
