using Microsoft.Extensions.DependencyInjection;
using Wenxi.Segmentation;

namespace Wenxi.DependencyInjection.Tests;

public sealed class WenxiServiceCollectionExtensionsTests
{
    private static readonly Type[] Registered =
    [
        typeof(Segmenter), typeof(LexicalAnalyzer), typeof(EntityRecognizer), typeof(ArticleReader), typeof(ArticleAnalyzer),
        typeof(KeywordExtractor), typeof(TermCounter), typeof(WenxiOptions),
    ];

    private sealed record Settings(int Top);

    [TestCaseSource(nameof(Registered))]
    public void EachAnalyzer_IsOneForTheWholeProgram(Type type)
    {
        using ServiceProvider provider = new ServiceCollection().AddWenxi().BuildServiceProvider(validateScopes: true);
        using IServiceScope scope = provider.CreateScope();
        Assert.That(scope.ServiceProvider.GetRequiredService(type), Is.SameAs(provider.GetRequiredService(type)));
    }

    [Test]
    public void Analyzers_WorkTogether()
    {
        using ServiceProvider provider = new ServiceCollection().AddWenxi().BuildServiceProvider();
        const string text = "北约秘书长在东京会见日本首相岸田文雄，谈到北约的未来。";
        Token[] tokens = provider.GetRequiredService<Segmenter>().Segment(text);
        Assert.Multiple(() =>
        {
            Assert.That(tokens, Has.All.Matches<Token>(token => token.Tag is not null));
            Assert.That(provider.GetRequiredService<TermCounter>().Count(text, tokens).CountOf("北约"), Is.EqualTo(2));
            Assert.That(provider.GetRequiredService<KeywordExtractor>().Extract(text, tokens).Select(keyword => keyword.Term), Has.Some.Contains("北约"));
            Assert.That(provider.GetRequiredService<EntityRecognizer>().Recognize(text).Entities.Select(entity => entity.Name), Does.Contain("岸田文雄"));
            Assert.That(provider.GetRequiredService<ArticleAnalyzer>().Analyze(text).Tokens, Is.Not.Empty);
            Assert.That(provider.GetRequiredService<LexicalAnalyzer>().Analyze(text), Is.Not.Empty);
            Assert.That(provider.GetRequiredService<ArticleReader>().Read("<title>题目</title><p>正文</p>").Title, Is.EqualTo("题目"));
        });
    }

    [Test]
    public void Options_ReachTheAnalyzers()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddWenxi(options => options with
            {
                Segmenter = options.Segmenter with { UserDictionary = UserDictionary.Empty.Add("云原生") },
                LexicalAnalyzer = options.LexicalAnalyzer with { Precision = LexicalPrecision.Exact },
                Entities = EntityRecognizerOptions.None,
                Keywords = options.Keywords with { Top = 3 },
                Terms = options.Terms with { MinimumLength = 2 },
            })
            .BuildServiceProvider();
        ArticleAnalyzer analyzer = provider.GetRequiredService<ArticleAnalyzer>();
        Assert.Multiple(() =>
        {
            Assert.That(provider.GetRequiredService<Segmenter>().Cut("谈云原生"), Is.EqualTo(new[] { "谈", "云原生" }));
            Assert.That(provider.GetRequiredService<Segmenter>().Options.Tags, Is.True);
            Assert.That(provider.GetRequiredService<LexicalAnalyzer>().Options.Precision, Is.EqualTo(LexicalPrecision.Exact));
            Assert.That(provider.GetRequiredService<EntityRecognizer>().Options, Is.EqualTo(EntityRecognizerOptions.None));
            Assert.That(provider.GetRequiredService<KeywordExtractor>().Options.Top, Is.EqualTo(3));
            Assert.That(provider.GetRequiredService<TermCounter>().Options.MinimumLength, Is.EqualTo(2));
            Assert.That((analyzer.Options.Keywords.Top, analyzer.Options.Terms.MinimumLength), Is.EqualTo((3, 2)));
            Assert.That(analyzer.Options.Entities, Is.EqualTo(EntityRecognizerOptions.None));
        });
    }

    [Test]
    public void WordsOfTheSegmenter_ReachTheArticleAnalyzer()
    {
        UserDictionary words = UserDictionary.Empty.Add(new UserWord("云原生") { Tag = "n" });
        const string text = "她在会上谈云原生，听众问云原生是什么。";
        ServiceCollection[] programs = [new(), new()];
        programs[0].AddWenxi(options => options with { Segmenter = options.Segmenter with { UserDictionary = words } });
        programs[1].AddSingleton(new Segmenter(new SegmenterOptions { UserDictionary = words })).AddWenxi();
        foreach (ServiceCollection program in programs)
        {
            using ServiceProvider provider = program.BuildServiceProvider();
            ArticleAnalysis analysis = provider.GetRequiredService<ArticleAnalyzer>().Analyze(text);
            Assert.Multiple(() =>
            {
                Assert.That(analysis.Tokens.Select(token => token.Text(text)), Has.Exactly(2).EqualTo("云原生"));
                Assert.That(analysis.Terms.CountOf("云原生"), Is.EqualTo(2));
                Assert.That(analysis.Keywords.Select(keyword => keyword.Term), Does.Contain("云原生"));
            });
        }
    }

    [Test]
    public void Options_MayComeFromOtherServices_AndAreMadeOnce()
    {
        int calls = 0;
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton(new Settings(7))
            .AddWenxi((services, options) =>
            {
                calls++;
                return options with { Keywords = options.Keywords with { Top = services.GetRequiredService<Settings>().Top } };
            })
            .BuildServiceProvider();
        Assert.That(calls, Is.Zero);
        _ = provider.GetRequiredService<Segmenter>();
        Assert.Multiple(() =>
        {
            Assert.That(provider.GetRequiredService<KeywordExtractor>().Options.Top, Is.EqualTo(7));
            Assert.That(calls, Is.EqualTo(1));
        });
    }

    [Test]
    public void WhatIsRegisteredAlready_Stays()
    {
        var own = new Segmenter(new SegmenterOptions { Mode = SegmentationMode.Search });
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddWenxi().AddWenxi(options => options with { Keywords = new() { Top = 1 } }).BuildServiceProvider();
        Assert.Multiple(() =>
        {
            Assert.That(provider.GetRequiredService<Segmenter>(), Is.SameAs(own));
            Assert.That(provider.GetRequiredService<KeywordExtractor>().Options.Top, Is.EqualTo(20));
        });
    }

    [Test]
    public void Nothing_Throws()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => ((IServiceCollection)null!).AddWenxi(), Throws.ArgumentNullException);
            Assert.That(() => new ServiceCollection().AddWenxi((Func<WenxiOptions, WenxiOptions>)null!), Throws.ArgumentNullException);
            Assert.That(() => new ServiceCollection().AddWenxi((Func<IServiceProvider, WenxiOptions, WenxiOptions>)null!), Throws.ArgumentNullException);
            Assert.That(() => new ServiceCollection().AddWenxi(_ => null!), Throws.ArgumentNullException);
        });
    }
}
