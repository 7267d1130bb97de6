using System.Globalization;

namespace Wenxi.Oracle;

internal sealed record OracleOptions
{
    public const string Usage =
        "usage: Wenxi.Oracle [--quick] [--no-posseg] [--only NAME] [--seed N] [--random N] [--processes N] [FILE...]";

    private const int RandomTexts = 20_000;
    private const int QuickRandomTexts = 2_000;

    /// <summary>The beginning of each source only: for a look while working, not for a verdict.</summary>
    public bool Quick { get; private set; }

    /// <summary>Whether the part-of-speech modes are compared, half of jieba's time.</summary>
    public bool Posseg { get; private set; } = true;

    /// <summary>Compare only the sources whose name contains this.</summary>
    public string Only { get; private set; } = "";

    public int Seed { get; private set; } = 20_230_218;

    public int Random { get; private set; } = RandomTexts;

    /// <summary>How many Python processes answer; each takes about 1 GB for a text of 4 MB.</summary>
    public int Processes { get; private set; } = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <summary>More texts, each compared line by line and as one string.</summary>
    public List<string> Files { get; } = [];

    public static bool TryParse(string[] args, out OracleOptions options, out string problem)
    {
        options = new OracleOptions();
        problem = "";
        for (int i = 0; i < args.Length; i++)
        {
            string value = i + 1 < args.Length ? args[i + 1] : "";
            bool number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int parsed);
            switch (args[i])
            {
                case "--quick":
                    options.Quick = true;
                    options.Random = QuickRandomTexts;
                    continue;
                case "--no-posseg":
                    options.Posseg = false;
                    continue;
                case "--only":
                    options.Only = value;
                    break;
                case "--seed" when number:
                    options.Seed = parsed;
                    break;
                case "--random" when number:
                    options.Random = parsed;
                    break;
                case "--processes" when number && parsed > 0:
                    options.Processes = parsed;
                    break;
                case string file when !file.StartsWith('-') && File.Exists(file):
                    options.Files.Add(file);
                    continue;
                default:
                    problem = $"{args[i]}: neither an option with its value nor a file";
                    return false;
            }

            i++;
        }

        return true;
    }
}
