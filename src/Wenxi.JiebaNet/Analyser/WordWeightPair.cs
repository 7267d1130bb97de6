namespace JiebaNet.Analyser;

/// <summary>A keyword and its weight.</summary>
public class WordWeightPair
{
    /// <summary>The keyword.</summary>
    public string Word { get; set; } = "";

    /// <summary>Its weight; what it means, the extractor says.</summary>
    public double Weight { get; set; }
}
