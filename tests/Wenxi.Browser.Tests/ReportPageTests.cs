using Microsoft.Playwright;

namespace Wenxi.Browser.Tests;

public sealed class ReportPageTests : BrowserFixture
{
    // The texts whose colour is less than 4.5 times as light or dark as their ground; 3 for large ones (WCAG 2.2, 1.4.3).
    private const string WeakTexts =
        """
        () => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgba = color => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
          const light = ([r, g, b]) => { const [x, y, z] = [r, g, b].map(v => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * x + 0.7152 * y + 0.0722 * z; };
          const ground = element => {
            for (let e = element; e; e = e.parentElement) {
              const svgBox = e.localName === 'g' && e.querySelector('rect');
              const c = rgba(svgBox ? getComputedStyle(svgBox).fill : getComputedStyle(e).backgroundColor);
              if (c[3] === 255) return c;
            }
            return [255, 255, 255, 255];
          };
          const weak = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node; node = walker.nextNode();) {
            const e = node.parentElement;
            if (!node.data.trim() || ['STYLE', 'title'].includes(e.nodeName) || !e.getClientRects().length) continue;
            const style = getComputedStyle(e);
            const color = rgba(e.closest('svg') ? style.fill : style.color);
            const [a, b] = [light(color), light(ground(e))];
            const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            const size = parseFloat(style.fontSize);
            if (contrast < (size >= 24 || size >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5)) weak.push(`${e.className.baseVal ?? e.className} ${node.data.trim().slice(0, 20)} ${contrast.toFixed(2)}`);
          }
          return weak;
        }
        """;

    private const string Overflow = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    [Test]
    public async Task Report_Opens_WithoutScript_RequestOrError([ValueSource(typeof(ReportFiles), nameof(ReportFiles.Names))] string report)
    {
        var page = await OpenAsync(report);
        Assert.That(await page.EvaluateAsync<int>("() => document.scripts.length"), Is.Zero);
        Assert.That(await page.TitleAsync(), Is.Not.EqualTo("run"));
    }

    [Test]
    public async Task Report_FitsTheWindow([ValueSource(typeof(ReportFiles), nameof(ReportFiles.Names))] string report, [Values(1280, 768, 390)] int width)
    {
        var page = await OpenAsync(report, width);
        Assert.That(await page.EvaluateAsync<int>(Overflow), Is.Zero);
    }

    [Test]
    public async Task Texts_StandOutFromTheirGround([ValueSource(typeof(ReportFiles), nameof(ReportFiles.Names))] string report, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        var page = await OpenAsync(report, scheme: scheme);
        Assert.That(await page.EvaluateAsync<string[]>(WeakTexts), Is.Empty);
    }

    [Test]
    public async Task Texts_StandOutOnPaper_AlsoFromADarkScreen()
    {
        var page = await OpenAsync("corpus", scheme: ColorScheme.Dark);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.That(await page.EvaluateAsync<string[]>(WeakTexts), Is.Empty);
        Assert.That(await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.scroll')].every(box => box.scrollHeight <= box.clientHeight + 1)"), Is.True, "nothing is hidden behind a scroll bar");
        Assert.That(await page.Locator("nav").IsVisibleAsync(), Is.False);
    }

    [Test]
    public async Task Schemes_Differ()
    {
        const string Ground = "() => getComputedStyle(document.body).backgroundColor";
        var light = await (await OpenAsync("article")).EvaluateAsync<string>(Ground);
        var dark = await (await OpenAsync("article", scheme: ColorScheme.Dark)).EvaluateAsync<string>(Ground);
        Assert.That(dark, Is.Not.EqualTo(light));
    }

    [Test]
    public async Task Highlights_AreTheMentions()
    {
        var page = await OpenAsync("article");
        var shown = await page.Locator(".text .m").AllTextContentsAsync();
        Assert.That(shown, Is.EqualTo(Reports.Article.Mentions.Select(static mention => mention.Text)));
        Assert.That(await page.Locator(".text .m").First.EvaluateAsync<string>("m => getComputedStyle(m).backgroundColor"), Is.Not.EqualTo("rgba(0, 0, 0, 0)"));
    }

    [Test]
    public async Task Mention_TellsItsEntity_WhenPointedAtOrFocused()
    {
        const string Tip = "m => getComputedStyle(m, '::after').content";
        var page = await OpenAsync("article");
        var mention = page.Locator(".text a.m", new PageLocatorOptions { HasTextString = "岸田文雄" }).First;
        Assert.That(await mention.EvaluateAsync<string>(Tip), Is.EqualTo("none"));
        await mention.HoverAsync();
        Assert.That(await mention.EvaluateAsync<string>(Tip), Does.Contain("Fumio Kishida · person · 4 times"));
        await page.Mouse.MoveAsync(0, 0);
        await page.Keyboard.PressAsync("Tab");
        await mention.FocusAsync();
        Assert.That(await mention.EvaluateAsync<string>(Tip), Does.Contain("Fumio Kishida"));
    }

    [Test]
    public async Task Tips_StayInTheWindow_OnAPhone()
    {
        var page = await OpenAsync("article", width: 390);
        foreach (var mention in (await page.Locator(".text a.m").AllAsync()).Take(25))
        {
            await mention.HoverAsync();
            Assert.That(await page.EvaluateAsync<int>(Overflow), Is.Zero, await mention.TextContentAsync());
        }
    }

    [Test]
    public async Task Roles_AreThoseOfADocument()
    {
        var page = await OpenAsync("article");
        Assert.That(await page.GetByRole(AriaRole.Main).CountAsync(), Is.EqualTo(1));
        Assert.That(await page.GetByRole(AriaRole.Banner).CountAsync(), Is.EqualTo(1));
        Assert.That(await page.GetByRole(AriaRole.Navigation, new() { Name = "Contents" }).CountAsync(), Is.EqualTo(1));
        Assert.That(await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync(), Is.EqualTo(1));
        Assert.That(await page.GetByRole(AriaRole.Table).CountAsync(), Is.EqualTo(4));
        Assert.That(await page.GetByRole(AriaRole.Img, new() { NameString = "Word cloud of" }).CountAsync(), Is.EqualTo(1));
        Assert.That(await page.GetByRole(AriaRole.Region, new() { Name = "Names in the same sentence" }).CountAsync(), Is.EqualTo(1));
        Assert.That(await page.GetByRole(AriaRole.Rowheader, new() { NameString = "岸田文雄" }).CountAsync(), Is.GreaterThan(0));
    }

    [Test]
    public async Task Screenshots_AreTakenForThePersonWhoLooks([Values("article", "corpus")] string report, [Values(1280, 390)] int width, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        var page = await OpenAsync(report, width, scheme);
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{report}-{width}-{scheme}.png".ToLowerInvariant());
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
        Assert.That(new FileInfo(path).Length, Is.GreaterThan(50_000), "more than an empty page");
        TestContext.AddTestAttachment(path);
    }
}
