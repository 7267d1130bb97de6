namespace Wenxi.Entities.Glossing;

internal enum LatinNameForm
{
    /// <summary>NAC, GDP, AP4.</summary>
    Acronym,

    /// <summary>One capitalised word: Vilnius.</summary>
    Word,

    /// <summary>Several capitalised words: Jens Stoltenberg, Ursula von der Leyen.</summary>
    Words,
}
