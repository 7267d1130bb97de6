using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.PartOfSpeech;

/// <summary>The word-and-tag HMM restricted to one given word: which tag makes exactly this word most probable.</summary>
internal sealed class WordTagModel
{
    private const int Boundaries = 4;

    // What an emission costs that was never seen: below every emission of the model (−15.9), so that each seen one
    // counts, and yet finite, so that one rare character does not drown the others.
    private const double Unseen = -30;

    private readonly TagModel _model;
    private readonly ImageSection<ushort> _characterCodes;
    private readonly string[] _tags;

    // By tag and boundary: the state, or −1 where the model has none.
    private readonly int[] _states;

    public WordTagModel(TagModel model, ImageSection<ushort> characterCodes)
    {
        _model = model;
        _characterCodes = characterCodes;
        _tags = [.. Enumerable.Range(0, model.StateCount).Select(model.TagOf).Distinct()];
        _states = new int[_tags.Length * Boundaries];
        _states.AsSpan().Fill(-1);
        for (int state = 0; state < model.StateCount; state++)
            _states[Array.IndexOf(_tags, model.TagOf(state)) * Boundaries + (int)model.BoundaryOf(state)] = state;
    }

    /// <summary>The best tag of a word, or <c>null</c> if the model knows none of its characters.</summary>
    /// <param name="word">One or more Han characters.</param>
    /// <param name="workspace">Its arrays are used.</param>
    /// <remarks>
    /// All characters of a word have the same tag, so each tag is a single chain of states: O(tags × length). Of equal
    /// tags the later one wins, as in jieba.
    /// </remarks>
    public string? BestTag(ReadOnlySpan<char> word, TagLattice workspace)
    {
        Span<double> scores = workspace.Scores.AsSpan(0, _tags.Length);
        Span<double> emissions = workspace.Emissions;
        ReadOnlySpan<ushort> codes = _characterCodes.Span;
        bool isKnown = false;
        Boundary before = default;
        for (int i = 0; i < word.Length; i++)
        {
            isKnown |= _model.ReadEmissions(codes[word[i]] & CharacterCode.CodeMask, emissions, Unseen);
            Boundary here = BoundaryAt(i, word.Length);
            for (int tag = 0; tag < scores.Length; tag++)
            {
                int state = _states[tag * Boundaries + (int)here];
                scores[tag] = i == 0
                    ? Begin(state, emissions)
                    : scores[tag] + Continue(_states[tag * Boundaries + (int)before], state, emissions);
            }

            before = here;
        }

        return isKnown ? Best(scores) : null;
    }

    private static Boundary BoundaryAt(int index, int length) =>
        length == 1 ? Boundary.Single
        : index == 0 ? Boundary.Begin
        : index == length - 1 ? Boundary.End
        : Boundary.Middle;

    private double Begin(int state, ReadOnlySpan<double> emissions) =>
        state < 0 ? double.NegativeInfinity : _model.Start[state] + emissions[state];

    private double Continue(int from, int state, ReadOnlySpan<double> emissions) =>
        from < 0 || state < 0 ? double.NegativeInfinity : _model.Transition(from, state) + emissions[state];

    private string Best(ReadOnlySpan<double> scores)
    {
        int best = 0;
        for (int tag = 1; tag < scores.Length; tag++)
        {
            if (scores[tag] >= scores[best])
                best = tag;
        }

        return _tags[best];
    }
}
