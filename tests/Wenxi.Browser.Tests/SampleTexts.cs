namespace Wenxi.Browser.Tests;

/// <summary>Short articles of different months and subjects.</summary>
internal static class SampleTexts
{
    public static IReadOnlyList<(Article Article, string Group)> All { get; } =
    [
        Make("渡轮停航第三天", "海边", 2024, 1, "渡轮公司说，北线因为机舱漏水还要停航五天。岛上的邮差改走水路，渔民替他捎信。码头上排队的人推着车子往回走。"),
        Make("渔港换了新码头", "海边", 2024, 3, "青岛的渔船清晨回港，渔民把鱼卸到新码头上。新码头比旧的长八十米，渔船不用再排队。渡轮公司也想租一段码头。"),
        Make("山里的果园开剪", "山里", 2024, 3, "三月底，果农开始给苹果树剪枝。陕西的果园去年遇上冰雹，今年果农给果园搭了网。县里的专家到果园里教大家施肥。"),
        Make("苹果进了城", "山里", 2024, 10, "十月，陕西的苹果运到北京和上海。果农说，今年每斤比去年多卖五角钱。北京的超市为苹果留了最好的位置。"),
        Make("图书馆延长开放", "城里", 2024, 6, "上海的图书馆从六月起开到晚上十点。学生说，宿舍太热，图书馆凉快。馆长陈静说，延长开放的费用由市里出。"),
    ];

    private static (Article, string) Make(string title, string group, int year, int month, string text) => (new Article
    {
        Title = title,
        Text = text,
        PublishedAt = new PublishedTime(new DateTime(year, month, 15), null, TimePrecision.Day),
    }, group);
}
