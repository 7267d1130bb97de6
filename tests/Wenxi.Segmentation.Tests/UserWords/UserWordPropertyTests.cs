using CsCheck;

namespace Wenxi.Segmentation.Tests.UserWords;

/// <summary>What holds for any words and any text.</summary>
public sealed class UserWordPropertyTests
{
    private const string Alphabet = "北京大学生会长的a1b2 -*<😀Ａ，鿖龘\r\n";

    private static readonly Gen<string> Text = Gen.Frequency((9, Gen.String[Gen.Char[Alphabet], 0, 40]), (1, Gen.String[Gen.Char, 0, 40]));

    private static readonly Gen<UserWord> Word =
        from text in Gen.String[Gen.Char["北京大学生会长的a1b2 -*<Ａ，鿖龘"], 1, 4]
        from kind in Gen.Int[0, 5]
        select new UserWord(text) { Strength = kind switch { 0 => WordStrength.Must, 1 => WordStrength.Removed, _ => WordStrength.Prefer }, Frequency = kind == 2 ? 50_000 : null };

    private static readonly Gen<UserDictionary> Words = Word.Array[0, 12].Select(words => UserDictionary.Empty.AddRange(words));

    private static readonly SegmenterOptions[] AllOptions =
    [
        .. from mode in Enum.GetValues<SegmentationMode>()
           from model in Enum.GetValues<UnknownWordModel>()
           from compatibility in Enum.GetValues<Compatibility>()
           select new SegmenterOptions { Mode = mode, UnknownWords = model, Compatibility = compatibility, Tags = true },
    ];

    [Test]
    public void AnyText_IsCoveredInEveryMode() => Gen.Select(Words, Text).Sample((words, text) =>
    {
        foreach (SegmenterOptions options in AllOptions)
        {
            var segmenter = new Segmenter(options with { UserDictionary = words });
            var covered = new bool[text.Length];
            int end = 0;
            foreach (Token token in segmenter.Segment(text))
            {
                covered.AsSpan(token.Start, token.Length).Fill(true);
                Assert.That(token.Tag, Is.Not.Null);
                if (options.Mode == SegmentationMode.Precise)
                    Assert.That(token.Start, Is.EqualTo(end));
                end = token.End;
            }

            Assert.That(covered, Is.All.True);
            var posseg = new TokenBuffer();
            segmenter.SegmentLikePosseg(text, posseg);
            Assert.That(string.Concat(posseg.Tokens.ToArray().Select(token => token.Text(text))), Is.EqualTo(text));
        }
    }, iter: 300);

    [Test]
    public void WordsThatMustCome_AreTokensAndNobodyCrossesThem() => Gen.Select(Words, Text).Sample((words, text) =>
    {
        string[] musts = [.. words.Words.Where(word => word.Strength == WordStrength.Must).Select(word => word.Text)];
        Token[] tokens = new Segmenter(new SegmenterOptions { UserDictionary = words }).Segment(text);
        int position = 0;
        while (position < text.Length)
        {
            string? longest = musts.Where(must => StandsAt(text, must, position)).MaxBy(must => must.Length);
            if (longest is not null)
                Assert.That(tokens, Does.Contain(new Token(position, longest.Length)));
            position += longest?.Length ?? 1;
        }
    }, iter: 2000);

    [Test]
    public void Segmenters_DoNotSeeEachOthersWords() => Gen.Select(Words, Words, Text).Sample((first, second, text) =>
    {
        var plain = new Segmenter();
        string[] before = plain.Cut(text);
        var a = plain.WithWords(first);
        string[] cutByA = a.Cut(text);
        var b = plain.WithWords(second);
        _ = a.WithWords(second).Cut(text);
        Assert.Multiple(() =>
        {
            Assert.That(plain.Cut(text), Is.EqualTo(before));
            Assert.That(a.Cut(text), Is.EqualTo(cutByA));
            Assert.That(b.Cut(text), Is.EqualTo(new Segmenter(new SegmenterOptions { UserDictionary = second }).Cut(text)));
        });
    }, iter: 500);

    [Test]
    public void Layers_CutAsTheirUnion() => Gen.Select(Word.Array[0, 8], Word.Array[0, 8], Text).Sample((first, second, text) =>
    {
        UserDictionary union = UserDictionary.Empty.AddRange([.. first, .. second]);
        var expected = new Segmenter(new SegmenterOptions { UserDictionary = union });
        var layered = new Segmenter().WithWords(UserDictionary.Empty.AddRange(first));
        foreach (UserWord word in second)
            layered = layered.WithWords(UserDictionary.Empty.Add(word));
        Assert.That(layered.Cut(text), Is.EqualTo(expected.Cut(text)));
    }, iter: 1000);

    [Test]
    public void Explain_ShowsTheTokensAndABestPath() => Gen.Select(Words, Text).Sample((words, text) =>
    {
        var segmenter = new Segmenter(new SegmenterOptions { UserDictionary = words });
        Explanation explanation = segmenter.Explain(text);
        Assert.That(explanation.Tokens, Is.EqualTo(segmenter.Segment(text)));
        Assert.That(
            explanation.Candidates.Where(candidate => candidate.IsChosen).Select(candidate => (candidate.Start, candidate.Length)),
            Is.EqualTo(explanation.Tokens.Select(token => (token.Start, token.Length))));
        foreach (Token token in explanation.Tokens)
            Assert.That(explanation.Why(token.Text(text)).Select(why => why.Outcome), Does.Contain(WordOutcome.Token));
        Assert.That(explanation.Why("北京大"), Is.All.Matches<WordExplanation>(why => why.Reason.Length > 0 && why.WantedScore <= why.ChosenScore + 1e-9));
    }, iter: 500);

    private static bool StandsAt(string text, string word, int position) =>
        string.CompareOrdinal(text, position, word, 0, word.Length) == 0 && MayCut(text, position) && MayCut(text, position + word.Length);

    private static bool MayCut(string text, int position) =>
        position == 0 || position == text.Length
        || !((IsLatin(text[position - 1]) && IsLatin(text[position])) || (char.IsAsciiDigit(text[position - 1]) && char.IsAsciiDigit(text[position])));

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');
}
