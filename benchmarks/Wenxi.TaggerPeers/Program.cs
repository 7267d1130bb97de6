using System.Diagnostics;
using System.Globalization;
using Wenxi;
using Wenxi.TaggerPeers;
using Wenxi.Tagging;

// usage: make_onnx.py FILE, then: dotnet run -c Release --project benchmarks/Wenxi.TaggerPeers -- FILE [CHARACTERS] [ROUNDS]
// Rounds in turns, on the same texts, one thread each; then the threads of all processors. Wenxi's figure holds Viterbi
// and confidences, ONNX Runtime's holds the network only.
const int LongestText = 512;
string model = args[0];
int characters = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000;
int rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5;

string[] texts = [.. Lines(Path.Combine(Repository.Shared, "data", "text", "mixed-4mb.txt"), characters)];
int total = texts.Sum(text => text.Length);
Console.WriteLine($"{total:N0} characters in {texts.Length:N0} texts, {Environment.ProcessorCount} processors");
CheckSameNetwork(texts[0]);

var runs = new List<(string Name, Action Run)>();
foreach (int together in new[] { 8, 16, 32, 64 })
{
    var onnx = new OnnxNetwork(model, threads: 1, together);
    runs.Add(($"ONNX Runtime fp32, {together} together", () => onnx.Run(texts)));
}

var fast = new LexicalAnalyzer();
var exact = new LexicalAnalyzer(new LexicalAnalyzerOptions { Precision = LexicalPrecision.Exact });
runs.Add(("Wenxi fast", () => Consume(fast.Analyze(texts))));
runs.Add(("Wenxi exact", () => Consume(exact.Analyze(texts))));
var onnxAll = new OnnxNetwork(model, Environment.ProcessorCount, together: 32);
runs.Add(("ONNX Runtime fp32, all processors", () => onnxAll.Run(texts)));
runs.Add(("Wenxi fast, all processors", () => Parallel.ForEach(texts.Chunk(64), chunk => Consume(fast.Analyze(chunk)))));

double[] best = new double[runs.Count];
for (int round = 0; round <= rounds; round++)
{
    for (int i = 0; i < runs.Count; i++)
    {
        var watch = Stopwatch.StartNew();
        runs[i].Run();
        if (round > 0)
            best[i] = Math.Max(best[i], total / watch.Elapsed.TotalSeconds);
    }
}

for (int i = 0; i < runs.Count; i++)
    Console.WriteLine($"{runs[i].Name,-40} {best[i],10:N0} characters/s");

static IEnumerable<string> Lines(string path, int room)
{
    foreach (string line in File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length is > 0 and <= LongestText))
    {
        if (room <= 0)
            yield break;
        room -= line.Length;
        yield return line;
    }
}

static void Consume(IEnumerable<IReadOnlyList<LexicalSpan>> answers)
{
    foreach (IReadOnlyList<LexicalSpan> _ in answers)
    {
    }
}

void CheckSameNetwork(string text)
{
    using var onnx = new OnnxNetwork(model, 1, 1);
    float[] theirs = onnx.Emissions(text);
    TaggerModel ours = TaggerModel.Exact;
    var workspace = new TaggerWorkspace(ours);
    workspace.Batch.Add(0, text, new TextRange(0, text.Length), ours.Image.Rows);
    ours.Network.Run(workspace.Batch, workspace.Network);
    float worst = 0;
    for (int i = 0; i < text.Length; i++)
    {
        for (int label = 0; label < TaggerShape.PaddedLabels; label++)
        {
            int column = ours.Labels.ModelColumn(label);
            if (column >= 0)
                worst = Math.Max(worst, Math.Abs(theirs[i * TaggerShape.Labels + column] - workspace.Batch.Emissions[i * TaggerShape.PaddedLabels + label]));
        }
    }

    Console.WriteLine($"emissions differ by {worst:F5} at most");
}
