using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

public class MarkupLimiterTests
{
    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    [TestCase("<div><p>一<p>二</div>")]
    [TestCase("")]
    [TestCase("a < b")]
    [TestCase("<")]
    [TestCase("</")]
    [TestCase("<p title=\"<div>\">")]
    [TestCase("<p title='")]
    [TestCase("<!-- <div>")]
    public void WithinTheLimits_TheSameStringComesBack(string html)
    {
        Assert.That(MarkupLimiter.Limit(html).Html, Is.SameAs(html));
    }

    [Test]
    public void DeepestAllowedNesting_IsUntouched_AndOneMoreIsNot()
    {
        var atLimit = Repeat("<div>", MarkupLimiter.MaximumOpenElements) + "字" + Repeat("</div>", MarkupLimiter.MaximumOpenElements);
        Assert.That(MarkupLimiter.Limit(atLimit).Html, Is.SameAs(atLimit));
        Assert.That(MarkupLimiter.Limit($"<div>{atLimit}</div>").Html, Is.EqualTo(atLimit.Replace("字", "<br>字<br>", StringComparison.Ordinal)));
    }

    [Test]
    public void ManyShortElements_AreNotDeep()
    {
        var html = Repeat("<div>字</div><img><p>字<li>字", 1000);
        Assert.That(MarkupLimiter.Limit(html).Html, Is.SameAs(html));
    }

    [Test]
    public void UnclosedFormatting_IsCutOff()
    {
        var html = Repeat("<p><b>字</p>", 100);
        Assert.That(MarkupLimiter.Limit(html).Html.Split("<b>").Length - 1, Is.EqualTo(MarkupLimiter.MaximumOpenFormatting));
        Assert.That(MarkupLimiter.Limit(html).Html.Count(c => c == '字'), Is.EqualTo(100));
    }

    [Test]
    public void MarkupInScripts_IsNoMarkup()
    {
        var html = "<script>" + Repeat("'<div>'", 1000) + "</script>字";
        Assert.That(MarkupLimiter.Limit(html).Html, Is.SameAs(html));
    }
}
