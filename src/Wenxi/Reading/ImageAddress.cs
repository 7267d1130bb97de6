using System.Buffers;
using System.Globalization;
using AngleSharp.Dom;

namespace Wenxi.Reading;

/// <summary>Reads the address of a picture, and passes over those that are no pictures of the article: icons, loaders, counters.</summary>
internal static class ImageAddress
{
    private const int SmallestWidth = 150;
    private const int LongestAddress = 2000;

    // Pages that load their pictures late have a placeholder in src.
    private static readonly string[] Attributes = ["data-src", "data-original", "data-lazy-src", "data-actualsrc", "_src", "src"];

    private static readonly SearchValues<string> Decorations = SearchValues.Create(
        ["icon", "logo", "avatar", "loading", "blank", "qrcode", "erweima", "ewm", "pixel", "1x1", "spacer", "space.gif", "placeholder", "data:", "sprite", "/emoji"],
        StringComparison.OrdinalIgnoreCase);

    public static string? Of(IElement image)
    {
        if (IsSmall(image.GetAttribute("width")) || IsSmall(image.GetAttribute("height")))
            return null;
        foreach (var attribute in Attributes)
        {
            if (image.GetAttribute(attribute)?.Trim() is { Length: > 0 and <= LongestAddress } address)
                return address.AsSpan().ContainsAny(Decorations) ? null : address;
        }

        return null;
    }

    /// <summary>The address in full: resolved against the page's own where that is known.</summary>
    public static string Resolve(string address, string? pageAddress)
    {
        if (pageAddress is not null && Uri.TryCreate(pageAddress, UriKind.Absolute, out var page) && Uri.TryCreate(page, address, out var whole))
            return whole.IsAbsoluteUri && whole.Scheme is "http" or "https" ? whole.AbsoluteUri : address;
        return address;
    }

    private static bool IsSmall(string? size) =>
        int.TryParse(size?.Replace("px", "", StringComparison.OrdinalIgnoreCase), NumberStyles.Integer, CultureInfo.InvariantCulture, out var pixels) && pixels < SmallestWidth;
}
