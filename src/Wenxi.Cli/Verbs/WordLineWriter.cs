using Wenxi.Cli.Input;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Verbs;

/// <summary>Answers a line with its words, separators between them.</summary>
/// <param name="cutter">Cuts the lines.</param>
/// <param name="separator">What stands between two words, in UTF-8.</param>
/// <param name="output">Where the answers go.</param>
internal sealed class WordLineWriter(WordCutter cutter, byte[] separator, Utf8Buffer output)
{
    private readonly byte[] _paddedSeparator = [.. separator, .. new byte[Line.Padding]];

    public void Write(Line line)
    {
        var words = new Utf8Cursor(line);
        var isFirst = true;
        foreach (ref readonly var token in cutter.Cut(line.Text))
        {
            if (!isFirst)
                output.WriteShort(_paddedSeparator, separator.Length);
            isFirst = false;
            var word = words.Read(token.Start, token.Length, out var length);
            output.WriteShort(word, length);
            if (token.Tag is { } tag)
            {
                output.Write("/"u8);
                output.Write(tag);
            }
        }
        output.Write("\n"u8);
    }
}
