namespace Wenxi.Reporting;

/// <summary>Places the nodes of a graph so that linked ones are near each other and no label covers another.</summary>
/// <remarks>
/// Stress majorization (Gansner, Koren and North, Graph Drawing by Stress Majorization, 2004), by one node at a time, with the
/// number of links between two nodes as their distance and its inverse square as weight; then boxes that overlap are pushed
/// apart. No random start and only the four operations and square roots: the same graph, the same drawing. Quadratic in
/// the nodes for each of a fixed number of rounds.
/// </remarks>
internal static class GraphLayout
{
    private const int Rounds = 120;
    private const int Pushes = 400;
    private const double Gap = 7;

    /// <param name="sizes">Width and height of each node's label.</param>
    /// <param name="links">Pairs of nodes.</param>
    /// <param name="width">The width of the drawing.</param>
    /// <param name="height">The height of the drawing.</param>
    /// <returns>The labels with their places inside the drawing.</returns>
    public static Box[] Place(IReadOnlyList<(double Width, double Height)> sizes, IReadOnlyList<CooccurrenceLink> links, double width, double height)
    {
        var distances = Distances(sizes.Count, links);
        var places = Spiral.Disc(sizes.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var node = 0; node < places.Length; node++)
                places[node] = Relax(node, places, distances);
        }
        var boxes = Fit(places, sizes, width, height);
        for (var push = 0; push < Pushes && PushApart(boxes, width, height); push++)
        {
        }
        return boxes;
    }

    private static double[,] Distances(int count, IReadOnlyList<CooccurrenceLink> links)
    {
        var far = Math.Max(2, Math.Sqrt(count));
        var distances = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
                distances[i, j] = i == j ? 0 : far;
        }
        foreach (var link in links)
            distances[link.First, link.Second] = distances[link.Second, link.First] = 1;
        for (var k = 0; k < count; k++)
        {
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j < count; j++)
                    distances[i, j] = Math.Min(distances[i, j], distances[i, k] + distances[k, j]);
            }
        }
        return distances;
    }

    private static (double X, double Y) Relax(int node, (double X, double Y)[] places, double[,] distances)
    {
        var (x, y, total) = (0.0, 0.0, 0.0);
        for (var other = 0; other < places.Length; other++)
        {
            if (other == node)
                continue;
            var distance = distances[node, other];
            var weight = 1 / (distance * distance);
            var (dx, dy) = (places[node].X - places[other].X, places[node].Y - places[other].Y);
            var length = Math.Max(Math.Sqrt(dx * dx + dy * dy), 1e-6);
            x += weight * (places[other].X + distance * dx / length);
            y += weight * (places[other].Y + distance * dy / length);
            total += weight;
        }
        return total == 0 ? places[node] : (x / total, y / total);
    }

    private static Box[] Fit((double X, double Y)[] places, IReadOnlyList<(double Width, double Height)> sizes, double width, double height)
    {
        var (left, right) = (places.Min(static place => place.X), places.Max(static place => place.X));
        var (top, bottom) = (places.Min(static place => place.Y), places.Max(static place => place.Y));
        var boxes = new Box[places.Length];
        for (var i = 0; i < boxes.Length; i++)
        {
            var (w, h) = sizes[i];
            var x = right > left ? (places[i].X - left) / (right - left) : 0.5;
            var y = bottom > top ? (places[i].Y - top) / (bottom - top) : 0.5;
            boxes[i] = new Box(w / 2 + x * (width - w), h / 2 + y * (height - h), w, h);
        }
        return boxes;
    }

    private static bool PushApart(Box[] boxes, double width, double height)
    {
        var moved = false;
        for (var i = 0; i < boxes.Length; i++)
        {
            for (var j = i + 1; j < boxes.Length; j++)
            {
                var (first, second) = (boxes[i], boxes[j]);
                var overX = (first.Width + second.Width) / 2 + Gap - Math.Abs(first.X - second.X);
                var overY = (first.Height + second.Height) / 2 + Gap - Math.Abs(first.Y - second.Y);
                if (overX <= 0.01 || overY <= 0.01)
                    continue;
                moved = true;
                // Along the shorter way; mostly up or down, since labels are wide.
                var (dx, dy) = overX < overY ? (Direction(first.X, second.X) * overX / 2, 0.0) : (0.0, Direction(first.Y, second.Y) * overY / 2);
                boxes[i] = Inside(first with { X = first.X + dx, Y = first.Y + dy }, width, height);
                boxes[j] = Inside(second with { X = second.X - dx, Y = second.Y - dy }, width, height);
            }
        }
        return moved;
    }

    private static double Direction(double first, double second) => first < second ? -1 : 1;

    private static Box Inside(Box box, double width, double height) => box with
    {
        X = Math.Clamp(box.X, box.Width / 2, Math.Max(box.Width / 2, width - box.Width / 2)),
        Y = Math.Clamp(box.Y, box.Height / 2, Math.Max(box.Height / 2, height - box.Height / 2)),
    };
}
