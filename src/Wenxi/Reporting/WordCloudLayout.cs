namespace Wenxi.Reporting;

/// <summary>Places words by weight: the heaviest in the middle, each other one as near to it as there is room.</summary>
internal static class WordCloudLayout
{
    public const double Width = 360;

    private const double Height = 340;
    private const double SmallestSize = 11;
    private const double LargestSize = 44;
    private const double Aspect = 0.85;
    private const double Step = 0.4;
    private const int Steps = 1200;

    /// <summary>The words that found a place, with the size of their letters.</summary>
    public static List<PlacedWord> Place(IReadOnlyList<WeightedTerm> terms)
    {
        var placed = new List<PlacedWord>();
        if (terms.Count == 0)
            return placed;
        var (greatest, least) = (terms.Max(static term => term.Weight), terms.Min(static term => term.Weight));
        foreach (var term in terms.OrderByDescending(static term => term.Weight))
        {
            // By the root: the area of a word, not its height, is what the eye compares.
            var share = greatest > least ? Math.Sqrt((term.Weight - least) / (greatest - least)) : 0.4;
            var size = Math.Round(SmallestSize + share * (LargestSize - SmallestSize), 1);
            var width = TextMeasure.Ems(term.Term) * size;
            size = Math.Min(size, Math.Floor(10 * size * 0.9 * Width / Math.Max(width, 1)) / 10);
            var box = new Box(0, 0, TextMeasure.Ems(term.Term) * size + 4, size * 1.08 + 2);
            if (size >= SmallestSize * 0.8 && FindPlace(box, placed) is { } place)
                placed.Add(new PlacedWord(term, size, place));
        }
        return placed;
    }

    private static Box? FindPlace(Box box, List<PlacedWord> placed)
    {
        foreach (var (x, y) in Spiral.Outwards(Step, Steps))
        {
            var candidate = box with { X = x, Y = y * Aspect };
            if (Math.Abs(candidate.X) + box.Width / 2 > Width / 2 || Math.Abs(candidate.Y) + box.Height / 2 > Height / 2)
                continue;
            if (!placed.Exists(word => word.Box.Overlaps(candidate)))
                return candidate;
        }
        return null;
    }
}
