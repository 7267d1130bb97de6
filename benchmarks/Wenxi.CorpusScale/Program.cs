using System.Globalization;
using Wenxi.CorpusScale;

// Each measurement is a process of its own, so that its memory is its own.
switch (args)
{
    case ["make", var path, var megabytes]:
        CorpusMaker.Make(path, Number(megabytes));
        return 0;
    case ["segment", var path, var threads]:
        await Measurements.SegmentAsync(path, Number(threads));
        return 0;
    case ["count", var path, var threads, var window]:
        await Measurements.CountAsync(path, Number(threads), Number(window), folder: null);
        return 0;
    case ["count", var path, var threads, var window, var folder]:
        await Measurements.CountAsync(path, Number(threads), Number(window), folder);
        return 0;
    case ["compare", var path, var threads, var rounds]:
        await Measurements.CompareAsync(path, Number(threads), Number(rounds));
        return 0;
    default:
        Console.Error.WriteLine("usage: make FILE MEGABYTES | segment FILE THREADS | count FILE THREADS WINDOW [FOLDER] | compare FILE THREADS ROUNDS");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
