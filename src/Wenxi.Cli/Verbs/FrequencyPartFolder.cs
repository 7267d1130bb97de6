using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Verbs;

/// <summary>Finished parts of a table of terms, each a file. Several threads may keep different parts.</summary>
internal sealed class FrequencyPartFolder
{
    private const string Extension = ".terms.json";
    private const string Unfinished = ".tmp";

    private readonly string _folder;
    private readonly string _options;

    /// <param name="folder">Where the files are; made if it is not there.</param>
    /// <param name="options">What is counted: parts of other options are counted again.</param>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public FrequencyPartFolder(string folder, string options)
    {
        Directory.CreateDirectory(folder);
        _folder = folder;
        _options = options;
    }

    /// <summary>What a part of these texts is known by.</summary>
    public string FingerprintOf(IReadOnlyList<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(_options));
        foreach (var text in texts)
        {
            // The length first, so that "ab" "c" is not "a" "bc".
            hash.AppendData(BitConverter.GetBytes(text.Length));
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        }
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <summary>The part, if it is there, whole, and made of the same.</summary>
    public FrequencyPart? TryLoad(int number, string fingerprint)
    {
        if (!File.Exists(PathOf(number)))
            return null;
        try
        {
            var part = JsonSerializer.Deserialize(File.ReadAllBytes(PathOf(number)), CliJsonContext.Readable.FrequencyPart);
            return part?.Fingerprint == fingerprint ? part : null;
        }
        catch (JsonException)
        {
            // The machine stopped before all of it was on the disk.
            return null;
        }
    }

    /// <summary>Keeps a part; its file has its name only when all of it is written.</summary>
    public void Keep(int number, FrequencyPart part)
    {
        var unfinished = PathOf(number) + Unfinished;
        File.WriteAllBytes(unfinished, JsonSerializer.SerializeToUtf8Bytes(part, CliJsonContext.Readable.FrequencyPart));
        File.Move(unfinished, PathOf(number), overwrite: true);
    }

    private string PathOf(int number) => Path.Combine(_folder, number.ToString("D6", CultureInfo.InvariantCulture) + Extension);
}
