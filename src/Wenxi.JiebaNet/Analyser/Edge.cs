namespace JiebaNet.Analyser;

/// <summary>An edge of an <see cref="UndirectWeightedGraph"/>, seen from one of its ends.</summary>
public class Edge
{
    /// <summary>The end from which it is seen.</summary>
    public string Start { get; set; } = "";

    /// <summary>The other end.</summary>
    public string End { get; set; } = "";

    /// <summary>The weight, above 0.</summary>
    public double Weight { get; set; }
}
