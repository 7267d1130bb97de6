namespace Wenxi.Display;

/// <summary>Writes results in one form. Hosts look for these public members by name.</summary>
internal sealed class ResultFormatter(string mimeType, Func<IDisplayed, string> format)
{
    public string MimeType => mimeType;

    /// <returns>Whether the object is a result, and so has been written.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IDisplayed result)
            return false;
        writer.Write(format(result));
        return true;
    }
}
