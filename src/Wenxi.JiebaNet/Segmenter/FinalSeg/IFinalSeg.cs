namespace JiebaNet.Segmenter.FinalSeg;

/// <summary>Cuts a run of characters that no word of the dictionary covers.</summary>
public interface IFinalSeg
{
    /// <summary>Cuts a run.</summary>
    /// <param name="sentence">Any string.</param>
    IEnumerable<string> Cut(string sentence);
}
