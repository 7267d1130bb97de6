using System.Diagnostics;
using System.Globalization;
using Wenxi.Peers;

// Wenxi's side of the protocol that benchmarks/peers/compare.py describes.
string text = File.ReadAllText(args[0]);
string[] whole = [text];
string[] lines = text.Split('\n');
int utf8Bytes = System.Text.Encoding.UTF8.GetByteCount(text);
var cutters = new Dictionary<string, Func<string, int>>();

Console.Out.WriteLine("ready");
while (Console.In.ReadLine() is string request)
{
    string[] words = request.Split(' ');
    string[] texts = words[2] == "lines" ? lines : whole;
    if (!cutters.TryGetValue(words[0] + words[1], out Func<string, int>? cut))
    {
        cut = Cutters.Get(words[0], words[1]);
        cutters.Add(words[0] + words[1], cut);
        // Buffers have grown to what the text needs before anything is measured.
        cut(text);
    }

    double leastSeconds = double.Parse(words[3], CultureInfo.InvariantCulture);

    int passes = 0;
    long tokens = 0;
    var watch = Stopwatch.StartNew();
    long allocated = GC.GetAllocatedBytesForCurrentThread();
    do
    {
        foreach (string one in texts)
            tokens += cut(one);
        passes++;
    }
    while (watch.Elapsed.TotalSeconds < leastSeconds);
    allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
    double seconds = watch.Elapsed.TotalSeconds;

    double megabytesPerSecond = utf8Bytes / 1e6 * passes / seconds;
    double allocatedPerCall = (double)allocated / passes / texts.Length;
    Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{megabytesPerSecond} {tokens / passes} {allocatedPerCall}"));
}
