namespace Wenxi.Tagging;

/// <summary>A matrix that turns the inputs of several lanes into sums.</summary>
/// <typeparam name="T">How the network holds its states: <c>float</c> or quantised in a <c>byte</c>.</typeparam>
internal abstract class WeightMatrix<T>(int rows, int columns)
{
    /// <summary>Inputs of a lane.</summary>
    public int Rows => rows;

    /// <summary>Sums of a lane.</summary>
    public int Columns => columns;

    /// <summary>Writes the sums of the first lanes; those of the others, up to <see cref="LanePlan.Lanes"/>, hold anything afterwards.</summary>
    /// <param name="inputs">Lane after lane; all <see cref="LanePlan.Lanes"/> are there, in use or not.</param>
    /// <param name="lanes">How many of them count.</param>
    /// <param name="sums">Lane after lane; all are there as well.</param>
    public abstract void Multiply(ReadOnlySpan<T> inputs, int lanes, Span<float> sums);
}
