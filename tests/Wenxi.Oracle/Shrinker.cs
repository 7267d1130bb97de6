using Wenxi.Segmentation;

namespace Wenxi.Oracle;

/// <summary>Finds a small text that still differs, by leaving out ever smaller parts.</summary>
internal sealed class Shrinker(JiebaProcess jieba, ComparedMode mode)
{
    private const int Context = 200;

    private readonly TokenBuffer _tokens = new();

    public async Task<Difference> ShrinkAsync(Difference difference)
    {
        Difference smallest = await NarrowAsync(difference);
        for (int part = smallest.Text.Length / 2; part > 0; part /= 2)
        {
            for (int start = 0; start + part <= smallest.Text.Length;)
            {
                if (await DifferenceInAsync(smallest.Text.Remove(start, part)) is Difference smaller)
                    smallest = smaller;
                else
                    start += part;
            }
        }

        return smallest;
    }

    /// <summary>The surroundings of the difference, if they alone still differ.</summary>
    private async Task<Difference> NarrowAsync(Difference difference)
    {
        int start = Math.Max(0, difference.Position - Context);
        int end = Math.Min(difference.Text.Length, difference.Position + Context);
        return await DifferenceInAsync(difference.Text[start..end]) ?? difference;
    }

    private async Task<Difference?> DifferenceInAsync(string text)
    {
        JiebaAnswer answer = await jieba.AskAsync(text);
        if (mode.Expect(text, answer) is not List<ExpectedToken> expected)
            return null;
        mode.Cut(text, _tokens);
        return Difference.Find(text, expected, _tokens.Tokens);
    }
}
