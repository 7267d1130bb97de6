using Wenxi.Evaluation.Gold;
using Wenxi.Entities;
using Wenxi.Segmentation;
using Wenxi.Tagging;

namespace Wenxi.Evaluation.Entities;

/// <summary>A way to find names, with the name that tables call it by.</summary>
internal sealed record EntityFinder(string Name, Func<string, IEnumerable<GoldName>> Find)
{
    private static readonly (string Tag, EntityType Type)[] DictionaryTags =
        [("nr", EntityType.Person), ("ns", EntityType.Location), ("nt", EntityType.Organization)];

    /// <summary>The baseline: words that jieba's word list tags as names.</summary>
    public static EntityFinder DictionaryTagsOnly()
    {
        var segmenter = new Segmenter(new SegmenterOptions { Tags = true, Compatibility = Compatibility.Jieba });
        return new EntityFinder("dictionary tags", text => segmenter.Segment(text)
            .Select(token => (token, Types: DictionaryTags.Where(pair => token.Tag!.StartsWith(pair.Tag, StringComparison.Ordinal))))
            .Where(pair => pair.Types.Any())
            .Select(pair => new GoldName(pair.token.Start, pair.token.Length, pair.Types.First().Type)));
    }

    /// <summary>The best labels of the network.</summary>
    public static EntityFinder BestLabels()
    {
        var analyzer = new LexicalAnalyzer();
        return new EntityFinder("network, best labels", text => analyzer.Analyze(text)
            .Select(span => (span, Type: TypeOf(span.Label)))
            .Where(pair => pair.Type is not null)
            .Select(pair => new GoldName(pair.span.Start, pair.span.Length, pair.Type!.Value)));
    }

    /// <summary>Spans that the network holds probable, whatever its best labels are.</summary>
    public static EntityFinder ProbableSpans() => Rules(TaggerModel.Fast, 1, "network, probable spans");

    /// <summary>Likewise of the network that was tuned to names.</summary>
    public static EntityFinder TunedSpans() => Rules(TaggerModel.Entities, 1, "tuned network, probable spans");

    /// <summary>The first rules only.</summary>
    public static EntityFinder Rules(TaggerModel model, int count, string name)
    {
        var segmenter = new Segmenter(new SegmenterOptions { Tags = true });
        return new EntityFinder(name, text => NameFinder.Find(model, text, segmenter.Segment(text), count).Names
            .Select(found => new GoldName(found.Start, found.Length, found.Type)));
    }

    /// <summary>What the library answers.</summary>
    public static EntityFinder Recognizer()
    {
        var recognizer = new EntityRecognizer(new EntityRecognizerOptions { Types = [EntityType.Person, EntityType.Location, EntityType.Organization] });
        return new EntityFinder("EntityRecognizer", text => recognizer.Recognize(text).Mentions
            .Select(mention => new GoldName(mention.Start, mention.Length, mention.Type)));
    }

    private static EntityType? TypeOf(string label) => label switch
    {
        "PER" or "nr" => EntityType.Person,
        "LOC" or "ns" => EntityType.Location,
        "ORG" or "nt" => EntityType.Organization,
        _ => null,
    };
}
