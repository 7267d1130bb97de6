using System.Globalization;

namespace Wenxi.Cli.Output;

/// <summary>A column of a <see cref="ResultTable{T}"/>.</summary>
/// <param name="Name">Its name in CSV and over the column.</param>
/// <param name="Data">What a row has in CSV.</param>
/// <param name="Shown">What a row has in a table for people.</param>
/// <param name="IsNumber">Whether it stands at the right of its column.</param>
internal sealed record TableColumn<T>(string Name, Func<T, string> Data, Func<T, string> Shown, bool IsNumber)
{
    public static TableColumn<T> Text(string name, Func<T, string> of) => new(name, of, of, false);

    public static TableColumn<T> Count(string name, Func<T, long> of) => new(
        name, row => of(row).ToString(CultureInfo.InvariantCulture), row => of(row).ToString("N0", CultureInfo.InvariantCulture), true);

    /// <summary>A number, in full in CSV; what is not finite is empty there.</summary>
    public static TableColumn<T> Number(string name, Func<T, double> of, string format) => new(
        name,
        row => double.IsFinite(of(row)) ? of(row).ToString("R", CultureInfo.InvariantCulture) : "",
        row => of(row).ToString(format, CultureInfo.InvariantCulture),
        true);
}
