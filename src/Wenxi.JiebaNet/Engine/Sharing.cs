namespace JiebaNet.Engine;

/// <summary>Whether all segmenters of the program share their words, as jieba.NET's do.</summary>
internal static class Sharing
{
    private const string Switch = "Wenxi.JiebaNet.ShareWords";

    /// <summary>Read each time, so that a program may set it at its start, whatever ran before.</summary>
    public static bool IsAskedFor => AppContext.TryGetSwitch(Switch, out bool isOn) && isOn;
}
