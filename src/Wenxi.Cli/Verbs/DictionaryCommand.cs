using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi dictionary</c>: where the words, names and weights come from.</summary>
internal static class DictionaryCommand
{
    // What the other columns take: names, versions, licences, sizes.
    private const int OtherColumns = 53;
    private const int LeastColumns = 20;

    public static Command Create(CommandHost host)
    {
        var format = CommonOptions.Format("text", "text", "json");
        var command = new Command("dictionary", "Show the dictionaries and models inside: origin, version, licence, size") { format };
        command.SetAction(result =>
        {
            var content = DictionaryContent.Load();
            if (result.GetRequiredValue(format) == "json")
                ResultWriter.WriteJson<DictionaryRow, DictionaryContent>(host.Output, null, CliJsonContext.Readable.DictionaryRow, content, CliJsonContext.Readable.DictionaryContent);
            else
                WriteText(host, content);
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteText(CommandHost host, DictionaryContent content)
    {
        using var page = new TextPage(host);
        page.WriteHeading("Dictionaries and models");
        var sources = TextPage.NewGrid(5, rightAligned: [4]);
        sources.AddRow(TextPage.Faint("name"), TextPage.Faint("what"), TextPage.Faint("version"), TextPage.Faint("licence"), TextPage.Faint("KB"));
        foreach (var row in content.Dictionaries)
            sources.AddRow(new Text(row.Name), TextPage.OneLine(row.What, Math.Max(LeastColumns, host.Width - OtherColumns)), new Text(row.Version), new Text(row.License), TextPage.Faint(Kilobytes(row.Bytes)));
        page.Console.Write(sources);
        page.WriteHeading("Compiled into the program");
        var images = TextPage.NewGrid(3, rightAligned: [2]);
        images.AddRow(TextPage.Faint("image"), TextPage.Faint("assembly"), TextPage.Faint("KB"));
        foreach (var image in content.Images)
            images.AddRow(new Text(image.Name), new Text(image.Assembly), TextPage.Faint(Kilobytes(image.Bytes)));
        page.Console.Write(images);
        page.WriteTo(host.Output);
    }

    private static string Kilobytes(long bytes) => Math.Max(1, bytes / 1000).ToString("N0", CultureInfo.InvariantCulture);
}
