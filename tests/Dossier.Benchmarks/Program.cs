return Dossier.Benchmarks.CommandLine.Run(args, Console.Out, Console.Error);
