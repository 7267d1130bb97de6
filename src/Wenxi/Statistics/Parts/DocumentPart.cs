using System.IO.Hashing;

namespace Wenxi.Statistics.Parts;

/// <summary>Documents that one thread counts in one go.</summary>
/// <param name="number">The place of the part in the corpus, from 0.</param>
internal abstract class DocumentPart(int number)
{
    /// <summary>The place of the part in the corpus, from 0.</summary>
    public int Number => number;

    /// <summary>The number of documents; known from <see cref="Open"/> on.</summary>
    public abstract int Count { get; }

    /// <summary>The length of the documents together in UTF-16 code units; known from <see cref="Open"/> on.</summary>
    public abstract long Characters { get; }

    /// <summary>Adds what the part is made of to a hash. May be called before <see cref="Open"/>.</summary>
    public abstract void AppendTo(XxHash128 hash);

    /// <summary>Makes the texts ready, on the thread that counts them.</summary>
    public abstract void Open();

    /// <summary>All texts, one behind the other with a line end between them, valid until <see cref="Close"/>.</summary>
    public abstract ReadOnlySpan<char> Text { get; }

    /// <summary>Where the text of a document stands.</summary>
    public abstract (int Start, int Length) PlaceOf(int index);

    /// <summary>Writes what <see cref="PartDocuments"/> reads.</summary>
    public abstract void WriteVariables(int index, PartBuffer output);

    /// <summary>Gives back what the texts took.</summary>
    public abstract void Close();
}
