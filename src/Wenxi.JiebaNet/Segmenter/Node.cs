namespace JiebaNet.Segmenter;

/// <summary>A step of a path: a state and the step before it. Kept for code that names the type; Wenxi does not use it.</summary>
public class Node
{
    /// <summary>Makes a step.</summary>
    /// <param name="value">The state.</param>
    /// <param name="parent">The step before, or null at the start.</param>
    public Node(char value, Node? parent)
    {
        Value = value;
        Parent = parent;
    }

    /// <summary>The state.</summary>
    public char Value { get; }

    /// <summary>The step before, or null at the start.</summary>
    public Node? Parent { get; }
}
