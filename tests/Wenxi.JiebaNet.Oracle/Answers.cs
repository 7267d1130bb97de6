using System.Globalization;

namespace Wenxi.JiebaNet.Oracle;

/// <summary>What one of the two libraries answers, as text that can be compared.</summary>
internal sealed class Answers
{
    private readonly Dictionary<string, Func<string, string>> _functions = [];

    public IEnumerable<string> Names => _functions.Keys;

    public string this[string name, string text] => _functions[name](text);

    public void Add(string name, Func<string, IEnumerable<string>> function) => _functions.Add(name, text => string.Join('¦', function(text)));

    /// <summary>Weights to nine digits: TextRank's depend on the culture in jieba.NET, and sums on their order.</summary>
    public static string Show(string word, double weight) => $"{word} {weight.ToString("G9", CultureInfo.InvariantCulture)}";
}
