namespace Wenxi.Segmentation.UserWords;

/// <summary>Remembers the lexicon of a user dictionary as long as a segmenter uses it.</summary>
/// <remarks>
/// Weakly, since a dictionary that grew word by word keeps all its ancestors, and a lexicon has 160 KB of its own. Two
/// threads may make the same lexicon twice; the later one stays, and both are right.
/// </remarks>
internal sealed class LexiconCache
{
    private WeakReference<Lexicon>? _ours;
    private WeakReference<Lexicon>? _jiebas;

    public Lexicon? Find(Lexicon basis, Compatibility compatibility)
    {
        WeakReference<Lexicon>? kept = Volatile.Read(ref compatibility == Compatibility.Jieba ? ref _jiebas : ref _ours);
        return kept is not null && kept.TryGetTarget(out Lexicon? lexicon) && lexicon.Basis == basis ? lexicon : null;
    }

    public void Keep(Lexicon lexicon, Compatibility compatibility) =>
        Volatile.Write(ref compatibility == Compatibility.Jieba ? ref _jiebas : ref _ours, new WeakReference<Lexicon>(lexicon));
}
