using Microsoft.ML.OnnxRuntime;
using Wenxi.Tagging;

namespace Wenxi.TaggerPeers;

/// <summary>The network in ONNX Runtime, float32 on the processor: emissions only, without Viterbi and confidences.</summary>
internal sealed class OnnxNetwork : IDisposable
{
    // Side by side; of 1, 4, 8, 16, 32, 64 the fastest here.
    private readonly int _together;
    private readonly InferenceSession _session;
    private readonly TaggerImage _image = TaggerImage.OpenEmbedded();

    public OnnxNetwork(string file, int threads, int together)
    {
        _together = together;
        using var options = new SessionOptions { IntraOpNumThreads = threads, InterOpNumThreads = 1, GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
        _session = new InferenceSession(file, options);
    }

    /// <summary>Runs all texts, texts of like length together.</summary>
    public float Run(string[] texts)
    {
        float sum = 0;
        foreach (string[] group in texts.OrderByDescending(text => text.Length).Chunk(_together))
        {
            int steps = group[0].Length;
            var rows = new long[steps * group.Length];
            for (int i = 0; i < group.Length; i++)
            {
                for (int step = 0; step < group[i].Length; step++)
                    rows[step * group.Length + i] = _image.Rows[group[i][step]];
            }

            int[] lengths = [.. group.Select(text => text.Length)];
            using OrtValue rowValue = OrtValue.CreateTensorValueFromMemory(rows, [steps, group.Length]);
            using OrtValue lengthValue = OrtValue.CreateTensorValueFromMemory(lengths, [group.Length]);
            using var run = new RunOptions();
            using IDisposableReadOnlyCollection<OrtValue> results = _session.Run(run, ["rows", "lengths"], [rowValue, lengthValue], ["emissions"]);
            sum += results[0].GetTensorDataAsSpan<float>()[0];
        }

        return sum;
    }

    /// <summary>The emissions of one text, to check that it is the same network.</summary>
    public float[] Emissions(string text)
    {
        long[] rows = [.. text.Select(c => (long)_image.Rows[c])];
        using OrtValue rowValue = OrtValue.CreateTensorValueFromMemory(rows, [rows.Length, 1]);
        using OrtValue lengthValue = OrtValue.CreateTensorValueFromMemory([rows.Length], [1]);
        using var run = new RunOptions();
        using IDisposableReadOnlyCollection<OrtValue> results = _session.Run(run, ["rows", "lengths"], [rowValue, lengthValue], ["emissions"]);
        return results[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public void Dispose() => _session.Dispose();
}
