namespace Wenxi.Terms;

/// <summary>What a token is in a sequence of terms.</summary>
internal enum TermPlace
{
    /// <summary>A term.</summary>
    Term,

    /// <summary>A stop word, a comma, a number …: it is left out, and those around it are no neighbours.</summary>
    Gap,

    /// <summary>The end of a sentence or line.</summary>
    Boundary,

    /// <summary>White space within a line: as if it were not there.</summary>
    Nothing,
}
