using Dossier.Cli;

return await CommandLine.RunAsync(args);
