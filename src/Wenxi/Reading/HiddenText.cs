namespace Wenxi.Reading;

/// <summary>What to do with text that a style or attribute hides.</summary>
internal enum HiddenText
{
    Skip,

    /// <summary>For pages that hide their article until a script shows it.</summary>
    Read,
}
