using Wenxi.Tagging;

namespace Wenxi.Tests.Tagging;

public sealed class PieceSplitterTests
{
    [TestCase("", "")]
    [TestCase(" \n\t\r\n　", "")]
    [TestCase("　　第一段。第二句，完。\r\n第二段 \n\n第三段", "第一段。第二句，完。|第二段|第三段")]
    public void Paragraphs_ArePieces(string text, string expected) => Assert.That(string.Join('|', Pieces(text)), Is.EqualTo(expected));

    [Test]
    public void LongParagraph_IsCutBehindASentence()
    {
        string sentence = new string('字', 299) + "。";
        Assert.That(Pieces(sentence + sentence + sentence), Is.EqualTo(new[] { sentence, sentence, sentence }));
    }

    [Test]
    public void LongParagraphWithoutSentenceEnd_IsCutBehindAComma()
    {
        string clause = new string('字', 399) + "，";
        Assert.That(Pieces(clause + clause), Is.EqualTo(new[] { clause, clause }));
    }

    [TestCase(512, 1)]
    [TestCase(513, 2)]
    public void LineWithoutPunctuation_IsCutWhereItIsFull(int length, int pieces) => Assert.That(Pieces(new string('字', length)), Has.Count.EqualTo(pieces));

    [Test]
    public void Cut_NeverSplitsAPair()
    {
        string text = "字" + string.Concat(Enumerable.Repeat("𠮷", 600));
        Assert.That(Pieces(text), Has.All.Matches<string>(piece => !char.IsLowSurrogate(piece[0])));
    }

    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var splitter = new PieceSplitter(text);
        while (splitter.TryNext(out TextRange piece))
            pieces.Add(text.Substring(piece.Start, piece.Length));
        return pieces;
    }
}
