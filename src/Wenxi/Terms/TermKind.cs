namespace Wenxi.Terms;

internal enum TermKind
{
    /// <summary>Punctuation, white space, emoji: no letter and no digit.</summary>
    Symbol,

    /// <summary>2023, 2%, ３０, 三十: digits and signs, or Han numerals.</summary>
    Number,

    /// <summary>Everything with a letter: 北约, GDP, AP4, 3D.</summary>
    Word,
}
