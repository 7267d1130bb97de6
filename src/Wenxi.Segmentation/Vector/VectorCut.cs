using System.Runtime.Intrinsics;
using Wenxi.Segmentation.Scalar;
using Wenxi.Segmentation.UserWords;

namespace Wenxi.Segmentation.Vector;

/// <summary>jieba's <c>cut</c> in passes over short chunks of text: the same words as <see cref="Scalar.PreciseCut"/>, sooner.</summary>
internal static class VectorCut
{
    /// <summary>Length in UTF-16 code units below which the scalar segmenter is as fast: 16 characters take 1.1 times as long there, 40 take 1.8.</summary>
    public const int LeastLength = 16;

    /// <summary>
    /// Length from which even a first call takes the passes. They take the just-in-time compiler about 10 ms, which a
    /// process that cuts one headline should not pay.
    /// </summary>
    public const int LeastLengthOfFirst = 256;

    /// <summary>Whether the machine has the vectors that the passes live on.</summary>
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    /// <summary>The words of <see cref="Scalar.SearchCut"/>; for a lexicon without user words.</summary>
    public static void SegmentForSearch(Lexicon lexicon, ReadOnlySpan<char> text, UnknownWordModel unknownWords, TokenBuffer output, Chunk chunk)
    {
        output.Clear();
        for (int position = 0; position < text.Length; position += chunk.Length)
        {
            FindTokens(lexicon, text, position, text.Length, unknownWords, default, chunk);
            SearchEmitPass.Run(chunk, position, output);
        }
    }

    public static void Segment(Lexicon lexicon, ReadOnlySpan<char> text, UnknownWordModel unknownWords, TokenBuffer output, Workspace workspace)
    {
        Chunk chunk = workspace.Chunk;
        output.Clear();
        if (lexicon.Overlay is not { } overlay)
        {
            SegmentPiece(lexicon, text, 0, text.Length, unknownWords, default, output, chunk);
            return;
        }

        var edges = new WordEdges(text, overlay.Compatibility);
        var userWords = new OverlayPass(lexicon, overlay, text, edges);
        if (!overlay.HasMust && !overlay.HasScalar)
        {
            SegmentPiece(lexicon, text, 0, text.Length, unknownWords, userWords, output, chunk);
            return;
        }

        var stretches = new ScalarStretches(lexicon, overlay, text, edges);
        var pieces = new MustPieces(overlay, text, edges);
        while (pieces.MoveNext())
        {
            if (pieces.IsMust)
            {
                output.Add(pieces.Start, pieces.End - pieces.Start);
                continue;
            }

            for (int start = pieces.Start; start < pieces.End;)
            {
                int stretch = overlay.HasScalar ? stretches.Next(start, pieces.End) : pieces.End;
                SegmentPiece(lexicon, text, start, stretch, unknownWords, userWords, output, chunk);
                start = stretch == pieces.End ? stretch
                    : OverlayPreciseCut.CutStretch(lexicon, overlay, text, stretch, pieces.End, edges, unknownWords, output, workspace);
            }
        }
    }

    private static void SegmentPiece(
        Lexicon lexicon, ReadOnlySpan<char> text, int start, int end, UnknownWordModel unknownWords, in OverlayPass userWords, TokenBuffer output, Chunk chunk)
    {
        for (int position = start; position < end; position += chunk.Length)
        {
            FindTokens(lexicon, text, position, end, unknownWords, userWords, chunk);
            EmitPass.Run(chunk, position, output);
        }
    }

    /// <summary>Reads the next chunk and finds where its tokens start.</summary>
    private static void FindTokens(
        Lexicon lexicon, ReadOnlySpan<char> text, int position, int end, UnknownWordModel unknownWords, in OverlayPass userWords, Chunk chunk)
    {
        ReadOnlySpan<char> rest = text[position..end];
        ChunkReader.Read(rest, lexicon, chunk);
        PairPass.Run(lexicon, chunk);
        DeepPass.Run(lexicon, chunk);
        if (lexicon.Overlay is not null)
            userWords.Run(position, chunk);
        PathPass.Run(lexicon, chunk);
        if (unknownWords == UnknownWordModel.None)
            RunPass.JoinAlphanumerics(rest, chunk);
        else
            RunPass.JoinUnknownWords(lexicon, rest, chunk);
        JoinPass.Run(rest[..chunk.Length], chunk);
    }
}
