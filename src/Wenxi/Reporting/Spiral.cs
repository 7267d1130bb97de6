namespace Wenxi.Reporting;

/// <summary>
/// Points on spirals, by turning a vector again and again. Sine and cosine differ in their last digits between platforms;
/// additions and multiplications of the same constants do not, and so drawings are the same everywhere.
/// </summary>
internal static class Spiral
{
    private const double GoldenCosine = -0.7373688780783197;
    private const double GoldenSine = 0.6754902942615238;

    private const double StepCosine = 0.9553364891256060;
    private const double StepSine = 0.2955202066613396;

    /// <summary>Points that fill a disc evenly, one after another: each turned on by the golden angle.</summary>
    public static IEnumerable<(double X, double Y)> Disc(int count)
    {
        var (x, y) = (1.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            var radius = Math.Sqrt(i + 0.5);
            yield return (radius * x, radius * y);
            (x, y) = (x * GoldenCosine - y * GoldenSine, x * GoldenSine + y * GoldenCosine);
        }
    }

    /// <summary>Points further and further out, three tenths of a radian apart.</summary>
    public static IEnumerable<(double X, double Y)> Outwards(double step, int count)
    {
        var (x, y) = (1.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            yield return (i * step * x, i * step * y);
            (x, y) = (x * StepCosine - y * StepSine, x * StepSine + y * StepCosine);
        }
    }
}
