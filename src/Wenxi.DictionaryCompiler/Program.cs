using Wenxi.DictionaryCompiler;

// Called by dictionaries/DictionaryImage.targets:  KIND IMAGE SOURCE...
if (args.Length < 3)
{
    await Console.Error.WriteLineAsync("usage: Wenxi.DictionaryCompiler segmentation|terms|tagger|entities|names IMAGE SOURCE...");
    return 2;
}

try
{
    var sources = new SourceSet(args.Skip(2).Select(SourceFile.Read));
    byte[] image = args[0] switch
    {
        "segmentation" => SegmentationImageCompiler.Compile(sources),
        "terms" => TermImageCompiler.Compile(sources),
        "tagger" => TaggerImageCompiler.Compile(sources),
        "entities" => TaggerImageCompiler.CompileParameters(sources),
        "names" => NameImageCompiler.Compile(sources),
        _ => throw new SourceException(args[0], 1, "unknown kind of image; use segmentation, terms, tagger, entities or names"),
    };
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[1]))!);
    await File.WriteAllBytesAsync(args[1], image);
    Console.WriteLine($"{args[1]}: {image.Length:N0} bytes");
    return 0;
}
catch (SourceException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
catch (IOException exception)
{
    await Console.Error.WriteLineAsync($"Wenxi.DictionaryCompiler : error WXD002: {exception.Message}");
    return 1;
}
