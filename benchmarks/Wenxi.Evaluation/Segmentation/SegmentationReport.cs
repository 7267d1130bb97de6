using Wenxi.Evaluation.Gold;
using Wenxi.Segmentation;

namespace Wenxi.Evaluation.Segmentation;

/// <summary>F1 of word spans: a word is right if both of its ends are.</summary>
internal static class SegmentationReport
{
    public static int Run(string[] arguments)
    {
        string[] files = arguments.Length > 0 ? arguments : [.. GoldFile.Default(".conll")];
        (string Name, Segmenter Segmenter)[] systems =
        [
            ("default", new Segmenter()),
            ("Compatibility.Jieba", new Segmenter(new SegmenterOptions { Compatibility = Compatibility.Jieba })),
        ];
        Console.WriteLine("| file | segmenter | P | R | F1 |");
        Console.WriteLine("|---|---|---:|---:|---:|");
        foreach (string file in files)
        {
            List<GoldSentence> sentences = GoldFile.Read(file);
            foreach ((string name, Segmenter segmenter) in systems)
            {
                Counts counts = Score(segmenter, sentences);
                Console.WriteLine(FormattableString.Invariant(
                    $"| {Path.GetFileNameWithoutExtension(file)} | {name} | {counts.Precision:.000} | {counts.Recall:.000} | {counts.F1:.000} |"));
            }
        }

        return 0;
    }

    private static Counts Score(Segmenter segmenter, List<GoldSentence> sentences)
    {
        int found = 0, marked = 0, right = 0;
        foreach (GoldSentence sentence in sentences)
        {
            Token[] tokens = segmenter.Segment(sentence.Text);
            var spans = new HashSet<(int, int)>(tokens.Select(token => (token.Start, token.End)));
            int start = 0;
            foreach (int end in sentence.Words)
            {
                right += spans.Contains((start, end)) ? 1 : 0;
                start = end;
            }

            found += tokens.Length;
            marked += sentence.Words.Count;
        }

        return new Counts(found, marked, right);
    }
}
