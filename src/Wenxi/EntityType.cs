namespace Wenxi;

/// <summary>What kind of thing a mention stands for. In JSON in capitals: PERSON, LOCATION, …</summary>
/// <remarks>The first five are names, of which entities are made; the others are expressions with a value.</remarks>
public enum EntityType
{
    /// <summary>A person: 岸田文雄.</summary>
    Person,

    /// <summary>A country, city, region, sea, building or other place: 印度-太平洋.</summary>
    Location,

    /// <summary>A body, company, institution, team or alliance: 北大西洋理事会.</summary>
    Organization,

    /// <summary>The title of a work between 《 and 》: 战略概念.</summary>
    Work,

    /// <summary>Another thing that the text gives a name in Latin letters: 自由开放的印度-太平洋（FOIP）.</summary>
    Other,

    /// <summary>A date, a time of day or a period: 1月29日, 去年.</summary>
    Time,

    /// <summary>An amount of money: 10亿美元.</summary>
    Money,

    /// <summary>A share of a hundred: 2%, 百分之三.</summary>
    Percent,

    /// <summary>A number with a unit or a magnitude: 800公里, 10亿.</summary>
    Quantity,
}
