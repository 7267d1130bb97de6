using System.Text;
using Wenxi.Cli.Input;

namespace Wenxi.Cli.Verbs;

/// <summary>The files of <c>--gazetteer</c>.</summary>
internal static class UserGazetteers
{
    /// <summary>Reads all files as one gazetteer; null, with a message, if one is bad.</summary>
    public static Gazetteer? Load(CommandHost host, string[]? paths)
    {
        var entries = new List<GazetteerEntry>();
        foreach (var path in paths ?? [])
        {
            var input = new InputFile(path, host);
            try
            {
                var bytes = input.ReadAllBytes();
                TextCheck.ThrowIfBinary(bytes);
                entries.AddRange(Gazetteer.FromLines(Encoding.UTF8.GetString(bytes).Split('\n'), input.Name).Entries);
            }
            catch (GazetteerException exception)
            {
                host.Error.WriteLine($"wenxi: {exception.Message}");
                return null;
            }
            catch (InputException exception)
            {
                host.Report(input.Name, exception.Message);
                return null;
            }
        }

        return Gazetteer.Of(entries);
    }
}
