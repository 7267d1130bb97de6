namespace Wenxi;

/// <summary>What kind of thing a name stands for. In JSON: PERSON, LOCATION, ORGANIZATION.</summary>
public enum EntityType
{
    /// <summary>A person: 岸田文雄.</summary>
    Person,

    /// <summary>A country, city, region, sea or other place: 印度-太平洋.</summary>
    Location,

    /// <summary>A body, company, institution or alliance: 北大西洋理事会.</summary>
    Organization,
}
