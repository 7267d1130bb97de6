namespace Wenxi.Cli.Verbs;

/// <summary>An option as a shell completes it.</summary>
/// <param name="Name">Its name with dashes.</param>
/// <param name="Description">What it does.</param>
/// <param name="Values">The values that it takes, if they are few; otherwise files may stand there.</param>
/// <param name="TakesValue">Whether a value follows.</param>
/// <param name="MayRepeat">Whether it may be given more than once.</param>
internal sealed record CompletionOption(string Name, string Description, IReadOnlyList<string> Values, bool TakesValue, bool MayRepeat);
