namespace Wenxi.Tests.Reading;

public class ArticleReaderErrorTests
{
    private static readonly ArticleReader Reader = new();

    [TestCase("")]
    [TestCase(" \r\n\t")]
    public void EmptyString_IsNamed(string html)
    {
        Assert.That(() => Reader.Read(html), Throws.TypeOf<ArticleReadException>().With.Message.EqualTo("The input is empty. Give a page with text."));
    }

    [Test]
    public void EmptyBytes_AreNamed()
    {
        Assert.That(() => Reader.Read(ReadOnlySpan<byte>.Empty), Throws.TypeOf<ArticleReadException>().With.Message.Contains("empty"));
        Assert.That(() => Reader.Read(Stream.Null), Throws.TypeOf<ArticleReadException>().With.Message.Contains("empty"));
    }

    [TestCase("<html></html>")]
    [TestCase("<script>document.write('字')</script>")]
    [TestCase("<!-- 字 -->")]
    public void PageWithoutText_IsNamed(string html)
    {
        Assert.That(() => Reader.Read(html), Throws.TypeOf<ArticleReadException>().With.Message.Contains("has no text"));
    }

    [Test]
    public void Null_IsAnArgumentError()
    {
        Assert.That(() => Reader.Read((string)null!), Throws.ArgumentNullException);
        Assert.That(() => Reader.Read((Stream)null!), Throws.ArgumentNullException);
        Assert.That(() => Reader.ReadFile(null!), Throws.ArgumentNullException);
        Assert.That(() => Reader.ReadFile(""), Throws.ArgumentException);
    }

    [Test]
    public void MissingFile_IsNamedWithItsPath()
    {
        var path = Path.Combine(Path.GetTempPath(), "no-such-folder", "page.html");
        var error = Assert.Throws<ArticleReadException>(() => Reader.ReadFile(path))!;
        Assert.That(error.Message, Is.EqualTo($"{path} does not exist. Check the path."));
        Assert.That(error.Path, Is.EqualTo(path));
        Assert.That(error.InnerException, Is.InstanceOf<IOException>());
    }

    [Test]
    public void Directory_IsNamed()
    {
        Assert.That(() => Reader.ReadFile(Path.GetTempPath()), Throws.TypeOf<ArticleReadException>().With.Message.EndsWith("is a directory. Give the files in it."));
    }

    [Test]
    public void BinaryFile_IsNamedWithItsPath()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]);
            Assert.That(() => Reader.ReadFile(path), Throws.TypeOf<ArticleReadException>().With.Message.EqualTo($"{path} is a PNG image, not a page. Give an HTML file."));
            File.WriteAllBytes(path, []);
            Assert.That(() => Reader.ReadFile(path), Throws.TypeOf<ArticleReadException>().With.Message.StartsWith($"{path} is empty"));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
