namespace JiebaNet.Segmenter;

/// <summary>Which words <see cref="JiebaSegmenter.Tokenize"/> gives.</summary>
public enum TokenizerMode
{
    /// <summary>The words of <see cref="JiebaSegmenter.Cut"/>.</summary>
    Default,

    /// <summary>The words of <see cref="JiebaSegmenter.CutForSearch"/>: before a long word the shorter ones inside it.</summary>
    Search,
}
