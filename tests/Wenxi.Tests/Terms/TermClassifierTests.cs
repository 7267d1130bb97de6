using Wenxi.Terms;

namespace Wenxi.Tests.Terms;

public sealed class TermClassifierTests
{
    [TestCase("北约", null, ExpectedResult = nameof(TermKind.Word))]
    [TestCase("GDP", "eng", ExpectedResult = nameof(TermKind.Word))]
    [TestCase("AP4", "eng", ExpectedResult = nameof(TermKind.Word))]
    [TestCase("𠮷", null, ExpectedResult = nameof(TermKind.Word))]
    [TestCase("2023", "m", ExpectedResult = nameof(TermKind.Number))]
    [TestCase("1.5%", "m", ExpectedResult = nameof(TermKind.Number))]
    [TestCase("３０", null, ExpectedResult = nameof(TermKind.Number))]
    [TestCase("½", null, ExpectedResult = nameof(TermKind.Number))]
    [TestCase("三十", null, ExpectedResult = nameof(TermKind.Number))]
    [TestCase("三十", "m", ExpectedResult = nameof(TermKind.Number))]
    [TestCase("九一八", "t", ExpectedResult = nameof(TermKind.Word))]
    [TestCase("", null, ExpectedResult = nameof(TermKind.Symbol))]
    [TestCase("。", "x", ExpectedResult = nameof(TermKind.Symbol))]
    [TestCase("...", null, ExpectedResult = nameof(TermKind.Symbol))]
    [TestCase("\r\n", null, ExpectedResult = nameof(TermKind.Symbol))]
    [TestCase("😀", null, ExpectedResult = nameof(TermKind.Symbol))]
    public string Classify(string token, string? tag) => TermClassifier.Classify(token, tag).ToString();
}
