using Wenxi.Evaluation.Entities;
using Wenxi.Evaluation.Keywords;
using Wenxi.Evaluation.Pages;
using Wenxi.Evaluation.Segmentation;
using Wenxi.Evaluation.Tagging;

// Scores the library on gold data:  VERB [FILE…]; without files the tuning data beside the checkout.
const string Usage = """
    usage: Wenxi.Evaluation entities [--errors FOLDER] [FILE…]    micro F1 of persons, places, organisations (.bio, .conll)
           Wenxi.Evaluation ladder [FILE…]                        the same after each rule
           Wenxi.Evaluation reliability [FILE…]                   how often mentions of each confidence are right
           Wenxi.Evaluation segmentation [FILE…]                  F1 of words (.conll)
           Wenxi.Evaluation tagging [FILE…]                       classes of words (.conll)
           Wenxi.Evaluation keywords [FILE… | --features OUT | --time]    F@5 of keywords (.jsonl); features for fit.py; speed
           Wenxi.Evaluation pages [FOLDER] [--details | --hard | --time | --diff ID]    what is read of pages
    """;
Console.OutputEncoding = System.Text.Encoding.UTF8;
try
{
    return args switch
    {
        ["entities", .. var rest] => EntityReport.Run(rest),
        ["ladder", .. var rest] => EntityReport.RunLadder(rest),
        ["reliability", .. var rest] => ReliabilityReport.Run(rest),
        ["segmentation", .. var rest] => SegmentationReport.Run(rest),
        ["tagging", .. var rest] => TaggingReport.Run(rest),
        ["keywords", .. var rest] => KeywordReport.Run(rest),
        ["pages", .. var rest] => PagesCommand.Run(rest),
        _ => Wrong(),
    };
}
catch (IOException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static int Wrong()
{
    Console.Error.WriteLine(Usage);
    return 2;
}
