using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;

namespace Dossier.Cli;

/// <summary>The exit codes, as the README lists them.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>The content has errors; nothing was written.</summary>
    public const int Content = 1;

    /// <summary>The command line is wrong, or a folder that it names is.</summary>
    public const int Usage = 2;
}

/// <summary>The commands and their options.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that the arguments name; <c>build</c> where they name none.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        // Messages and numbers are the same whatever the machine's language is.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

        var parsed = Root().Parse(arguments);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }

        foreach (var error in parsed.Errors)
        {
            await Console.Error.WriteLineAsync("dossier: " + error.Message.TrimEnd());
        }

        await Console.Error.WriteLineAsync("Try 'dossier --help'.");
        return ExitCode.Usage;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Builds a website of plain HTML from a folder of annotated articles.");
        var build = BuildCommand.Create();
        foreach (var option in build.Options)
        {
            root.Options.Add(option);
        }

        root.Action = build.Action;
        root.Subcommands.Add(build);
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(SuggestCommand.Create());
        root.Subcommands.Add(AlignCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(TranslationsCommand.Create());
        root.Subcommands.Add(AnnotationsCommand.Create());
        root.Subcommands.Add(SchemaCommand.Create());
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        return root;
    }

    /// <summary>The usual help, then examples and exit codes.</summary>
    private sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
    {
        // Who asks for help on a command need not know its arguments.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var result = usual.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.Write(
                """
                Examples (from the repository, for dossier write: dotnet run --project src/Dossier.Cli --):
                  dossier                                   build input/ into output/
                  dossier build --input ~/papers --output /srv/www/papers
                  dossier check                             find every error and dead link, write nothing
                  dossier suggest                           list who is named and not listed, with YAML to paste
                  dossier align novel.txt romanzo.txt --to it   show which sentences go together
                  dossier export tmx --output pairs.tmx     write all translation pairs for other tools
                  dossier translations --accept mein-text   record that a translation fits its original as it is now
                  dossier annotations --update              let notes quote the words that the text has now, after asking
                  dossier import annotations notes.json     take notes from W3C Web Annotations or Hypothesis
                  dossier schema                            write JSON Schemas of the YAML files, for editors
                  dossier serve --port 8080                 build, show at http://127.0.0.1:8080/, rebuild on change

                Exit codes:
                  0  done
                  1  the content has errors; the last output is as it was
                  2  the command line is wrong


                """);
            return result;
        }
    }
}
