using JiebaNet.Engine;
using JiebaNet.Segmenter.Common;
using Wenxi.Segmentation;
using WenxiSegmenter = Wenxi.Segmentation.Segmenter;
using WenxiToken = Wenxi.Segmentation.Token;

namespace JiebaNet.Segmenter;

/// <summary>Cuts Chinese text into words: the class of jieba.NET over Wenxi's segmenter.</summary>
/// <remarks>
/// <para>
/// Thread-safe, also while words are added: a call uses the words of one moment. Making one costs nothing, so it need not be
/// kept, though what was added to it is lost with it.
/// </para>
/// <para>
/// Words that are added belong to this segmenter, where in jieba.NET they were in all of the program. To share them, make
/// segmenters with one <see cref="WordDictionary"/>, add words to <see cref="WordDictionary.Instance"/>, which all segmenters
/// see, or switch <c>Wenxi.JiebaNet.ShareWords</c> on (<see cref="AppContext.SetSwitch"/>, or
/// <c>RuntimeHostConfigurationOption</c> in the project file), with which every segmenter made without a dictionary uses
/// that of the program.
/// </para>
/// </remarks>
public class JiebaSegmenter
{
    /// <summary>A segmenter with words of its own.</summary>
    public JiebaSegmenter() : this(Sharing.IsAskedFor ? WordDictionary.Instance : new WordDictionary())
    {
    }

    /// <summary>A segmenter that shares its words with all others made with the same dictionary.</summary>
    /// <param name="words">The words; <see cref="WordDictionary.Instance"/> for those of the whole program.</param>
    /// <exception cref="ArgumentNullException">There is no dictionary.</exception>
    public JiebaSegmenter(WordDictionary words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Words = words;
    }

    /// <summary>The words of this segmenter.</summary>
    public WordDictionary Words { get; }

    /// <summary>Cuts a text. O(length).</summary>
    /// <param name="text">Any string.</param>
    /// <param name="cutAll">
    /// Whether to give every word that stands in the text, overlapping or not, and the empty strings that jieba.NET yields
    /// around signs; else the words of the most probable cut.
    /// </param>
    /// <param name="hmm">Whether a model joins characters that no word covers; without effect on <paramref name="cutAll"/>.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public IEnumerable<string> Cut(string text, bool cutAll = false, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        WordState words = Words.Current;
        return cutAll ? CutAll.Cut(words, text) : CutWith(words.ForCut(hmm), text);
    }

    /// <summary>Cuts texts on all cores, in their order.</summary>
    /// <param name="texts">Any strings.</param>
    /// <param name="cutAll">See <see cref="Cut"/>.</param>
    /// <param name="hmm">See <see cref="Cut"/>.</param>
    /// <exception cref="ArgumentNullException">There are no texts.</exception>
    public IEnumerable<IEnumerable<string>> CutInParallel(IEnumerable<string> texts, bool cutAll = false, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.AsParallel().AsOrdered().Select(text => Cut(text, cutAll, hmm));
    }

    /// <summary>Cuts the lines of a text on all cores; line ends are in no word.</summary>
    /// <param name="text">Any string; lines end with \r\n, \r or \n.</param>
    /// <param name="cutAll">See <see cref="Cut"/>.</param>
    /// <param name="hmm">See <see cref="Cut"/>.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public IEnumerable<string> CutInParallel(string text, bool cutAll = false, bool hmm = true) =>
        CutInParallel(text.SplitLines(), cutAll, hmm).SelectMany(words => words);

    /// <summary>Cuts a text for an index: before each word those of two and of three code units inside it. O(length).</summary>
    /// <param name="text">Any string.</param>
    /// <param name="hmm">Whether a model joins characters that no word covers.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public IEnumerable<string> CutForSearch(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CutWith(Words.Current.ForSearch(hmm), text);
    }

    /// <summary>Cuts texts for an index on all cores, in their order.</summary>
    /// <param name="texts">Any strings.</param>
    /// <param name="hmm">See <see cref="CutForSearch"/>.</param>
    /// <exception cref="ArgumentNullException">There are no texts.</exception>
    public IEnumerable<IEnumerable<string>> CutForSearchInParallel(IEnumerable<string> texts, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.AsParallel().AsOrdered().Select(text => CutForSearch(text, hmm));
    }

    /// <summary>Cuts the lines of a text for an index on all cores; line ends are in no word.</summary>
    /// <param name="text">Any string; lines end with \r\n, \r or \n.</param>
    /// <param name="hmm">See <see cref="CutForSearch"/>.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public IEnumerable<string> CutForSearchInParallel(string text, bool hmm = true) =>
        CutForSearchInParallel(text.SplitLines(), hmm).SelectMany(words => words);

    /// <summary>Cuts a text and says where the words stand. O(length).</summary>
    /// <param name="text">Any string.</param>
    /// <param name="mode">Which words.</param>
    /// <param name="hmm">Whether a model joins characters that no word covers.</param>
    /// <returns>Words with places in UTF-16 code units; by default they cover the text without gap or overlap.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public IEnumerable<Token> Tokenize(string text, TokenizerMode mode = TokenizerMode.Default, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        WordState words = Words.Current;
        WenxiSegmenter segmenter = mode == TokenizerMode.Default ? words.ForCut(hmm) : words.ForSearch(hmm);
        return Array.ConvertAll(segmenter.Segment(Signs.ForCut(text)), token => new Token(token.Text(text), token.Start, token.End));
    }

    /// <summary>Adds the words of a file: <c>word frequency tag</c> in UTF-8, where frequency and tag may be missing.</summary>
    /// <param name="userDictFile">The file; a path with backslashes is also tried with slashes.</param>
    /// <remarks>A word without frequency, or with 0, gets the one that <see cref="AddWord"/> suggests. A file loaded again is read again.</remarks>
    /// <exception cref="ArgumentNullException">There is no path.</exception>
    /// <exception cref="UserDictionaryException">A line cannot be used; the message names file and line. Nothing was added.</exception>
    /// <exception cref="IOException">There is no such file, or reading failed; jieba.NET keeps silent then.</exception>
    public void LoadUserDict(string userDictFile)
    {
        ArgumentNullException.ThrowIfNull(userDictFile);
        Words.Add(UserFile.ReadWords(userDictFile));
    }

    /// <summary>Adds a word, or changes its frequency or tag.</summary>
    /// <param name="word">1 to 256 UTF-16 code units; the empty string is ignored.</param>
    /// <param name="freq">
    /// How often it counts; 0 or less means just enough to win against the words that would stand there otherwise.
    /// </param>
    /// <param name="tag">Its part of speech; null or empty leaves the one it has.</param>
    /// <exception cref="ArgumentException">The word is null, longer, or has half a surrogate pair.</exception>
    public void AddWord(string word, int freq = 0, string? tag = null)
    {
        ArgumentNullException.ThrowIfNull(word);
        Words.Add([UserFile.Word(word, freq, tag)]);
    }

    /// <summary>Deletes a word, one of the word list or one that was added, so that it is in no cut any more.</summary>
    /// <param name="word">The word; nothing happens if it is none.</param>
    /// <exception cref="ArgumentException">The word is null, longer than 256 code units, or has half a surrogate pair.</exception>
    public void DeleteWord(string word) => Words.DeleteWord(word);

    private static string[] CutWith(WenxiSegmenter segmenter, string text)
    {
        string standard = Signs.ForCut(text);
        if (ReferenceEquals(standard, text))
            return segmenter.Cut(text);
        WenxiToken[] tokens = segmenter.Segment(standard);
        return Array.ConvertAll(tokens, token => token.Text(text));
    }
}
