Console.WriteLine(args.Length);
