using System.Reflection;
using BenchmarkDotNet.Attributes;
using Wenxi.Segmentation;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Benchmarks;

/// <summary>From an image to a lexicon: in place, as every program does once, and from bytes, which are copied.</summary>
public class LoadBenchmarks
{
    private const string ImageName = "segmentation.image";
    private static readonly Assembly Owner = typeof(Segmenter).Assembly;

    private byte[] _image = null!;

    [GlobalSetup]
    public void Setup()
    {
        using Stream stream = Owner.GetManifestResourceStream(ImageName)!;
        _image = new byte[stream.Length];
        stream.ReadExactly(_image);
        if (OpenBytes() != Lexicon.Default.WordCount)
            throw new InvalidOperationException("the image opened from bytes holds other words");
    }

    /// <summary>Format and checksum of the embedded image.</summary>
    [Benchmark(Baseline = true)]
    public object OpenEmbedded() => DictionaryImage.OpenEmbedded(Owner, ImageName, ImageKind.Segmentation);

    [Benchmark]
    public long OpenBytes() => Lexicon.Open(_image, ImageName).WordCount;
}
