namespace Wenxi;

/// <summary>What becomes of places that stand side by side, the larger one first: 四川省成都市.</summary>
/// <remarks>Annotators of news mark two places, those of Wikipedia texts one.</remarks>
public enum PlaceChains
{
    /// <summary>四川省 and 成都市 are two mentions.</summary>
    Apart,

    /// <summary>四川省成都市 is one mention.</summary>
    Together,
}
