using System.Globalization;
using Wenxi.Cli.Verbs;
using Wenxi.Statistics;

namespace Wenxi.Cli.Output;

/// <summary>Writes topics: a line of CSV for each term, a JSON object for each topic, or a table for each topic.</summary>
internal static class TopicWriter
{
    private static readonly ResultTable<TopicTermRow> Lines = new(
        [
            TableColumn<TopicTermRow>.Count("topic", static row => row.Topic),
            TableColumn<TopicTermRow>.Number("share", static row => row.Share, "P1"),
            TableColumn<TopicTermRow>.Count("rank", static row => row.Rank),
            TableColumn<TopicTermRow>.Text("term", static row => row.Term),
            TableColumn<TopicTermRow>.Number("weight", static row => row.Weight, "F4"),
        ],
        static row => row.Weight);

    private static readonly ResultTable<WeightedTerm> Terms = new(
        [
            TableColumn<WeightedTerm>.Text("term", static row => "  " + row.Term),
            TableColumn<WeightedTerm>.Number("weight", static row => row.Weight, "F4"),
        ],
        static row => Math.Abs(row.Weight));

    public static void Write(CommandHost host, TopicsJson topics, string format)
    {
        switch (format)
        {
            case "text":
                WriteText(host, topics);
                break;
            case "csv":
                Lines.WriteCsv(host.Output, [.. topics.Topics.SelectMany(static topic => topic.Terms.Select(
                    (term, rank) => new TopicTermRow(topic.Topic, topic.Share, rank + 1, term.Term, term.Weight)))]);
                break;
            default:
                ResultWriter.WriteJson(
                    host.Output, format == "json" ? null : topics.Topics, CliJsonContext.Readable.TopicRow, topics, CliJsonContext.Readable.TopicsJson);
                break;
        }
    }

    private static void WriteText(CommandHost host, TopicsJson topics)
    {
        using var page = new TextPage(host);
        foreach (var topic in topics.Topics)
        {
            page.WriteHeading(string.Create(CultureInfo.InvariantCulture, $"{topic.Topic}  {topic.Share:P1}"));
            Terms.WriteText(page, topic.Terms);
            foreach (var (document, weight) in topic.Documents)
                page.Console.Write(TextPage.Faint(string.Create(CultureInfo.InvariantCulture, $"    {weight:F4}  {TextPage.Cut(document, host.Width - 16)}\n")));
        }
        page.WriteTo(host.Output);
    }
}
