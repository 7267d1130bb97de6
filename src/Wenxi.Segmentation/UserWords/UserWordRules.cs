namespace Wenxi.Segmentation.UserWords;

/// <summary>What an entry must satisfy, whether it comes from a line or from code.</summary>
internal static class UserWordRules
{
    /// <summary>In UTF-16 code units. Bounds what one position of a text can cost; the longest word of jieba's list has 16.</summary>
    public const int LongestWord = 256;

    /// <summary>Some millions of such frequencies still have a sum in 64 bits.</summary>
    public const long LargestFrequency = 1_000_000_000_000;

    /// <summary>The entry in its normal form: frequency 0 is a removal.</summary>
    /// <exception cref="ArgumentException">The entry cannot be used.</exception>
    public static UserWord Checked(UserWord word, string parameter)
    {
        ArgumentNullException.ThrowIfNull(word, parameter);
        ArgumentNullException.ThrowIfNull(word.Text, parameter);
        if (Problem(word) is var (problem, remedy))
            throw new ArgumentException($"'{word.Text}': {problem}; {remedy}", parameter);
        return Normal(word);
    }

    public static UserWord Normal(UserWord word) =>
        word.Frequency == 0 ? word with { Strength = WordStrength.Removed, Frequency = null } : word;

    public static (string Problem, string Remedy)? Problem(UserWord word)
    {
        if (word.Text.Length == 0)
            return ("the word is empty", "write the word first");
        if (word.Text.Length > LongestWord)
            return ($"the word has {word.Text.Length} characters", $"use at most {LongestWord}");
        if (!IsWellFormed(word.Text))
            return ("the word has half a surrogate pair", "write the whole character");
        if (word.Frequency is < 0 or > LargestFrequency)
            return ($"the frequency is {word.Frequency}", $"use 0 to {LargestFrequency}, or none");
        if (!Enum.IsDefined(word.Strength))
            return ($"the strength is {word.Strength}", "use prefer, must or remove");
        if (word.Strength == WordStrength.Must && word.Frequency == 0)
            return ("a word that must come cannot have frequency 0", "leave the frequency out");
        if (word.Strength == WordStrength.Removed && word.Frequency is > 0)
            return ($"a removed word cannot have frequency {word.Frequency}", "leave the frequency out");
        return word.Tag is { Length: 0 } ? ("the tag is empty", "leave it out, or name one") : null;
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
