namespace Wenxi.Reporting;

/// <summary>How kinds of entities are called and coloured, everywhere alike.</summary>
internal static class EntityStyle
{
    /// <summary>The class that report.css gives the kind's colours.</summary>
    public static string ClassOf(EntityType type) => type switch
    {
        EntityType.Person => "t-person",
        EntityType.Location => "t-location",
        EntityType.Organization => "t-organization",
        EntityType.Work => "t-work",
        EntityType.Other => "t-other",
        _ => "t-value",
    };

    public static string LabelOf(EntityType type) => type switch
    {
        EntityType.Person => "person",
        EntityType.Location => "place",
        EntityType.Organization => "organisation",
        EntityType.Work => "work",
        EntityType.Other => "other name",
        EntityType.Time => "time",
        EntityType.Money => "money",
        EntityType.Percent => "share",
        _ => "quantity",
    };

    public static string ChineseOf(EntityType type) => type switch
    {
        EntityType.Person => "人物",
        EntityType.Location => "地点",
        EntityType.Organization => "机构",
        EntityType.Work => "作品",
        EntityType.Other => "其他",
        EntityType.Time => "时间",
        EntityType.Money => "金额",
        EntityType.Percent => "比例",
        _ => "数量",
    };

    public static bool IsName(EntityType type) => type <= EntityType.Other;
}
