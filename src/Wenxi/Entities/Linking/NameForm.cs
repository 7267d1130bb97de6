namespace Wenxi.Entities.Linking;

/// <summary>All mentions with the same text and type.</summary>
internal sealed record NameForm(string Text, EntityType Type)
{
    public int Count { get; set; }

    public int FirstPosition { get; init; }

    public int Length => Text.Length;

    public bool IsHan => Text[0] > '\u02FF';
}
