using JiebaNet.Segmenter.Common;

namespace Wenxi.JiebaNet.Tests.Segmenter.Common;

public sealed class TrieTests
{
    private static Trie Sample()
    {
        var trie = new Trie();
        trie.Insert("tea");
        trie.Insert("teapot", 5);
        trie.Insert("ten", 10);
        trie.Insert(" to ");
        return trie;
    }

    [Test]
    public void Contains_WordsOnly()
    {
        Trie trie = Sample();
        Assert.Multiple(() =>
        {
            Assert.That(trie.Contains("teapot"), Is.True);
            Assert.That(trie.Contains("teapots"), Is.False);
            Assert.That(trie.Contains("te"), Is.False);
            Assert.That(trie.Contains("to"), Is.True);
        });
    }

    [Test]
    public void ContainsPrefix_AlsoBeginnings()
    {
        Trie trie = Sample();
        Assert.Multiple(() =>
        {
            Assert.That(trie.ContainsPrefix("te"), Is.True);
            Assert.That(trie.ContainsPrefix("teapot"), Is.True);
            Assert.That(trie.ContainsPrefix("tex"), Is.False);
        });
    }

    [Test]
    public void Frequencies_AddUp()
    {
        Trie trie = Sample();
        Assert.Multiple(() =>
        {
            Assert.That(trie.Frequency("ten"), Is.EqualTo(10));
            Assert.That(trie.Frequency("te"), Is.Zero);
            Assert.That((trie.Count, trie.TotalFrequency), Is.EqualTo((4, 17)));
            Assert.That(trie.Insert("ten", 2), Is.EqualTo(12));
            Assert.That((trie.Count, trie.TotalFrequency), Is.EqualTo((5, 19)));
        });
    }

    [Test]
    public void ChildChars_AreWhatMayFollow()
    {
        Trie trie = Sample();
        Assert.Multiple(() =>
        {
            Assert.That(trie.ChildChars("te"), Is.EqualTo("an"));
            Assert.That(trie.ChildChars("teapot"), Is.Null);
            Assert.That(trie.ChildChars("x"), Is.Null);
            Assert.That(trie.ChildChars(""), Is.Null);
        });
    }

    [TestCase(null)]
    [TestCase(" ")]
    public void NoWord_Throws(string? word)
    {
        var trie = new Trie();
        Assert.Multiple(() =>
        {
            Assert.That(() => trie.Insert(word!), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => trie.Contains(word!), Throws.InstanceOf<ArgumentException>());
        });
    }

    [Test]
    public void Node_InsertsAndSearchesFromAnIndex()
    {
        var node = new TrieNode('x');
        Assert.That(node.Children, Is.Null);
        Assert.Multiple(() =>
        {
            Assert.That(node.Insert("ab", 0), Is.EqualTo(1));
            Assert.That(node.Insert("ab", 5), Is.Zero);
            Assert.That(node.Search("zab", 1)!.Char, Is.EqualTo('b'));
            Assert.That(node.Search("ax", 0), Is.Null);
            Assert.That(node.Search("", 0), Is.Null);
        });
    }

    [Test]
    public void KeywordTrie_SetsReadsAndRemoves()
    {
        var trie = new KeywordTrie { ["自然"] = "nature", ["自然语言"] = "natural language" };
        Assert.Multiple(() =>
        {
            Assert.That(trie.HasValue, Is.False);
            Assert.That(trie.Count, Is.EqualTo(2));
            Assert.That(trie.Contains("自然"), Is.True);
            Assert.That(trie.Contains("自然语"), Is.False);
            Assert.That(trie.HasChild('自'), Is.True);
            Assert.That(trie["自然语言"], Is.EqualTo("natural language"));
            Assert.That(trie["语言"], Is.Null);
        });
        trie["自然"] = null;
        trie["自然语言"] = "human language";
        trie[""] = "nothing";
        Assert.Multiple(() =>
        {
            Assert.That(trie.Contains("自然"), Is.False);
            Assert.That(trie["自然语言"], Is.EqualTo("human language"));
            Assert.That(trie[""], Is.Null);
            Assert.That(() => trie[null!], Throws.ArgumentNullException);
        });
        trie.Remove("自然语言");
        Assert.That(trie.Contains("自然语言"), Is.False);
    }

    [Test]
    public void KeywordTrieNode_KeepsOrOverwritesAChild()
    {
        var node = new KeywordTrieNode();
        Assert.Multiple(() =>
        {
            Assert.That(node.AddChild('a', "v").Value, Is.EqualTo("v"));
            Assert.That(node.AddChild('a', "w").Value, Is.EqualTo("v"));
            Assert.That(node.AddChild('a', "w", overwrite: true).Value, Is.EqualTo("w"));
            Assert.That(node.GetChild('b'), Is.Null);
        });
    }
}
