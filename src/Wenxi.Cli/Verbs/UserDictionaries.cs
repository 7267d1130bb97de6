using Wenxi.Cli.Input;
using Wenxi.Segmentation;

namespace Wenxi.Cli.Verbs;

/// <summary>The files of <c>--user-dict</c>.</summary>
internal static class UserDictionaries
{
    /// <summary>Reads the files one over the other; the first bad one is reported, with its first bad line.</summary>
    public static bool TryRead(CommandHost host, string[]? paths, out UserDictionary words)
    {
        words = UserDictionary.Empty;
        foreach (var path in paths ?? [])
        {
            var input = new InputFile(path, host);
            try
            {
                var bytes = input.ReadAllBytes();
                TextCheck.ThrowIfBinary(bytes);
                words = words.With(UserDictionary.Load(new MemoryStream(bytes, writable: false), input.Name));
            }
            catch (UserDictionaryException exception)
            {
                host.Error.WriteLine($"wenxi: {exception.Message}");
                return false;
            }
            catch (InputException exception)
            {
                host.Report(input.Name, exception.Message);
                return false;
            }
        }
        return true;
    }
}
