using Microsoft.Extensions.DependencyInjection.Extensions;
using Wenxi;
using Wenxi.Segmentation;

// The namespace of IServiceCollection, as all libraries do, so that AddWenxi is found without another using.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Wenxi's analyzers.</summary>
public static class WenxiServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="Segmenter"/>, <see cref="LexicalAnalyzer"/>, <see cref="EntityRecognizer"/>,
    /// <see cref="ArticleReader"/>, <see cref="ArticleAnalyzer"/>, <see cref="KeywordExtractor"/>, <see cref="TermCounter"/>
    /// and <see cref="WenxiOptions"/> as singletons with their default options.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <remarks>
    /// All are immutable and thread-safe, so one of each serves the whole program. Each is made when it is first asked for;
    /// one that is registered already stays.
    /// </remarks>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">There are no services.</exception>
    public static IServiceCollection AddWenxi(this IServiceCollection services) => services.AddWenxi(options => options);

    /// <summary>The same with options of your own.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">
    /// Gets the default options and returns those to use:
    /// <c>options => options with { Keywords = options.Keywords with { Top = 5 } }</c>. Called once, here.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">There are no services or no callback, or it returns nothing.</exception>
    public static IServiceCollection AddWenxi(this IServiceCollection services, Func<WenxiOptions, WenxiOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        WenxiOptions options = configure(new WenxiOptions());
        ArgumentNullException.ThrowIfNull(options, nameof(configure));
        return services.AddWenxi((_, _) => options);
    }

    /// <summary>The same with options that need other services, such as those of the program's configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Gets the services and the default options, and returns those to use. Called once, when the first analyzer is asked for.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">There are no services or no callback.</exception>
    public static IServiceCollection AddWenxi(this IServiceCollection services, Func<IServiceProvider, WenxiOptions, WenxiOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(provider => configure(provider, new WenxiOptions()));
        services.TryAddSingleton(provider => new Segmenter(Options(provider).Segmenter));
        services.TryAddSingleton(provider => new LexicalAnalyzer(Options(provider).LexicalAnalyzer));
        services.TryAddSingleton(provider => new EntityRecognizer(Options(provider).Entities));
        services.TryAddSingleton(_ => new ArticleReader());
        services.TryAddSingleton(provider => new ArticleAnalyzer(AnalyzerOptions(provider)));
        services.TryAddSingleton(provider => new KeywordExtractor(Options(provider).Keywords));
        services.TryAddSingleton(provider => new TermCounter(Options(provider).Terms));
        return services;
    }

    private static WenxiOptions Options(IServiceProvider provider) => provider.GetRequiredService<WenxiOptions>();

    private static AnalyzerOptions AnalyzerOptions(IServiceProvider provider)
    {
        WenxiOptions options = Options(provider);
        return new AnalyzerOptions
        {
            // Those of the segmenter that is in use: it may be one that was registered before.
            UserDictionary = provider.GetRequiredService<Segmenter>().Options.UserDictionary,
            Entities = options.Entities,
            Keywords = options.Keywords,
            Terms = options.Terms,
        };
    }
}
