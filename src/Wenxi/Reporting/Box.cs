namespace Wenxi.Reporting;

/// <summary>A rectangle by its centre, in the units of a drawing.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Left => X - Width / 2;

    public double Top => Y - Height / 2;

    public double Right => X + Width / 2;

    public double Bottom => Y + Height / 2;

    public bool Overlaps(in Box other) =>
        Math.Abs(X - other.X) * 2 < Width + other.Width && Math.Abs(Y - other.Y) * 2 < Height + other.Height;
}
