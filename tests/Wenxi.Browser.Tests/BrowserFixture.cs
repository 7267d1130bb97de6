using Microsoft.Playwright;

namespace Wenxi.Browser.Tests;

/// <summary>One browser and the reports for all tests of a fixture.</summary>
public abstract class BrowserFixture
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private protected ReportFiles Reports { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Open()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.FirstOrDefault(File.Exists);
        if (path is null)
            Assert.Ignore("needs Chromium: install it, or name its program in the variable CHROMIUM");
        Reports = new ReportFiles();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox"] });
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        Reports?.Dispose();
    }

    /// <summary>Opens a report as a person with such a window and scheme sees it; an error on the console or a request fails the test.</summary>
    private protected async Task<IPage> OpenAsync(string report, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme });
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) || !request.IsNavigationRequest)
                complaints.Add("requests " + request.Url);
        };
        await page.GotoAsync(Reports.Address(report));
        Assert.That(complaints, Is.Empty);
        return page;
    }
}
