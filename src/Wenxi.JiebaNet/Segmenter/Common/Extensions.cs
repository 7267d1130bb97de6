using System.Text.RegularExpressions;

namespace JiebaNet.Segmenter.Common;

/// <summary>Small helpers that code written for jieba.NET uses.</summary>
public static class Extensions
{
    private static readonly string[] LineEnds = ["\r\n", "\r", "\n"];

    /// <summary>Whether this is null.</summary>
    /// <param name="obj">Any object.</param>
    public static bool IsNull(this object? obj) => obj is null;

    /// <summary>Whether this is not null.</summary>
    /// <param name="obj">Any object.</param>
    public static bool IsNotNull(this object? obj) => obj is not null;

    /// <summary>Whether this is null or has no element.</summary>
    /// <typeparam name="T">Type of the elements.</typeparam>
    /// <param name="enumerable">A sequence; its first element may be taken.</param>
    public static bool IsEmpty<T>(this IEnumerable<T>? enumerable) => enumerable is null || !enumerable.Any();

    /// <summary>Whether this has an element.</summary>
    /// <typeparam name="T">Type of the elements.</typeparam>
    /// <param name="enumerable">A sequence; its first element may be taken.</param>
    public static bool IsNotEmpty<T>(this IEnumerable<T>? enumerable) => !enumerable.IsEmpty();

    /// <summary>The value of a key, or the default value of the type.</summary>
    /// <typeparam name="TKey">Type of the keys.</typeparam>
    /// <typeparam name="TValue">Type of the values.</typeparam>
    /// <param name="d">The dictionary.</param>
    /// <param name="key">The key.</param>
    public static TValue? GetOrDefault<TKey, TValue>(this IDictionary<TKey, TValue> d, TKey key)
    {
        ArgumentNullException.ThrowIfNull(d);
        return d.TryGetValue(key, out TValue? value) ? value : default;
    }

    /// <summary>The value of a key, or the value given for a key that is missing.</summary>
    /// <typeparam name="TKey">Type of the keys.</typeparam>
    /// <typeparam name="TValue">Type of the values.</typeparam>
    /// <param name="dict">The dictionary.</param>
    /// <param name="key">The key.</param>
    /// <param name="defaultValue">What a missing key gives.</param>
    public static TValue GetDefault<TKey, TValue>(this IDictionary<TKey, TValue> dict, TKey key, TValue defaultValue)
    {
        ArgumentNullException.ThrowIfNull(dict);
        return dict.TryGetValue(key, out TValue? value) ? value : defaultValue;
    }

    /// <summary>Adds a key with a value if the key is missing.</summary>
    /// <typeparam name="TKey">Type of the keys.</typeparam>
    /// <typeparam name="TValue">Type of the values.</typeparam>
    /// <param name="dict">The dictionary.</param>
    /// <param name="key">The key.</param>
    /// <param name="defaultValue">The value that a missing key takes.</param>
    /// <returns>The same dictionary.</returns>
    public static IDictionary<TKey, TValue> SetDefault<TKey, TValue>(this IDictionary<TKey, TValue> dict, TKey key, TValue defaultValue)
    {
        ArgumentNullException.ThrowIfNull(dict);
        if (!dict.ContainsKey(key))
            dict[key] = defaultValue;
        return dict;
    }

    /// <summary>Sets all entries of another dictionary in this one.</summary>
    /// <typeparam name="TKey">Type of the keys.</typeparam>
    /// <typeparam name="TValue">Type of the values.</typeparam>
    /// <param name="dict">The dictionary that changes.</param>
    /// <param name="other">The entries that win.</param>
    public static void Update<TKey, TValue>(this IDictionary<TKey, TValue> dict, IDictionary<TKey, TValue> other)
    {
        ArgumentNullException.ThrowIfNull(dict);
        ArgumentNullException.ThrowIfNull(other);
        foreach ((TKey key, TValue value) in other.ToArray())
            dict[key] = value;
    }

    /// <summary>The first <paramref name="endIndex"/> code units; null and the empty string give themselves.</summary>
    /// <param name="s">Any string.</param>
    /// <param name="endIndex">Where to stop, exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The string is shorter.</exception>
    public static string? Left(this string? s, int endIndex) => string.IsNullOrEmpty(s) ? s : s[..endIndex];

    /// <summary>What stands from <paramref name="startIndex"/> on; null and the empty string give themselves.</summary>
    /// <param name="s">Any string.</param>
    /// <param name="startIndex">Where to start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The string is shorter.</exception>
    public static string? Right(this string? s, int startIndex) => string.IsNullOrEmpty(s) ? s : s[startIndex..];

    /// <summary>The part between two indexes.</summary>
    /// <param name="s">Any string.</param>
    /// <param name="startIndex">Where to start.</param>
    /// <param name="endIndex">Where to stop, exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The indexes are out of order or outside the string.</exception>
    public static string Sub(this string s, int startIndex, int endIndex)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s[startIndex..endIndex];
    }

    /// <summary>Whether a digit of any script stands in the string; the name promises more.</summary>
    /// <param name="s">Any string.</param>
    public static bool IsInt32(this string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s.Any(char.IsDigit);
    }

    /// <summary>The lines of a text, ended by \r\n, \r or \n; empty ones stay.</summary>
    /// <param name="s">Any string.</param>
    public static string[] SplitLines(this string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s.Split(LineEnds, StringSplitOptions.None);
    }

    /// <summary>Joins strings.</summary>
    /// <param name="inputs">The strings.</param>
    /// <param name="separator">What stands between two of them.</param>
    public static string Join(this IEnumerable<string> inputs, string separator = ", ") => string.Join(separator, inputs);

    /// <summary>The values of all groups but the first, which is the whole match.</summary>
    /// <param name="groups">The groups of a match.</param>
    public static IEnumerable<string> SubGroupValues(this GroupCollection groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return groups.Cast<Group>().Skip(1).Select(group => group.Value);
    }

    /// <summary>The UTF-16 code unit as a number.</summary>
    /// <param name="ch">A code unit.</param>
    public static int ToInt32(this char ch) => ch;

    /// <summary>The UTF-16 code unit with this number; higher bits are dropped.</summary>
    /// <param name="i">A number.</param>
    public static char ToChar(this int i) => unchecked((char)i);
}
