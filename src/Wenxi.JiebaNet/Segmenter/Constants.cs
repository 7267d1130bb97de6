namespace JiebaNet.Segmenter;

/// <summary>Part-of-speech tags by group, for the parameter <c>allowPos</c> of the keyword extractors.</summary>
public class Constants
{
    /// <summary>jieba's stand-in for the logarithm of nought.</summary>
    public static readonly double MinProb = -3.14e100;

    /// <summary>The tags of nouns and names.</summary>
    public static readonly List<string> NounPos = ["n", "ng", "nr", "nrfg", "nrt", "ns", "nt", "nz"];

    /// <summary>The tags of verbs.</summary>
    public static readonly List<string> VerbPos = ["v", "vd", "vg", "vi", "vn", "vq"];

    /// <summary>The tags of nouns, names and verbs.</summary>
    public static readonly List<string> NounAndVerbPos = [.. NounPos, .. VerbPos];

    /// <summary>The tag of idioms.</summary>
    public static readonly List<string> IdiomPos = ["i"];
}
