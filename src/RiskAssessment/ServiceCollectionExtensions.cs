using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RiskAssessment;
using RiskAssessment.Catalogs;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the assessor with a host's container.</summary>
public static class RiskAssessmentServiceCollectionExtensions
{
    /// <summary>
    /// Registers one <see cref="IRiskAssessor"/> and its <see cref="RuleSetCatalog"/>, unless the host has registered one. Rule sets are loaded here, so that a
    /// host with a broken rule file does not start instead of failing at its first shift.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="rulesFolder">The folder with rule sets; null for those that come with this package.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="RuleSetException">The folder has an error; the exception has all of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option has a value that it cannot have.</exception>
    public static IServiceCollection AddRiskAssessment(
        this IServiceCollection services, string? rulesFolder = null, RiskAssessorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var catalog = rulesFolder is null ? RuleSetCatalog.LoadEmbedded() : RuleSetCatalog.LoadFolder(rulesFolder).GetCatalog();
        return services.AddRiskAssessment(catalog, options);
    }

    /// <summary>Registers one <see cref="IRiskAssessor"/> for a catalog that the host has loaded itself.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="catalog">The rule sets.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option has a value that it cannot have.</exception>
    public static IServiceCollection AddRiskAssessment(
        this IServiceCollection services, RuleSetCatalog catalog, RiskAssessorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(catalog);
        options ??= new RiskAssessorOptions();
        Evaluators.Check(options);
        services.TryAddSingleton<IRiskAssessor>(provider => new RiskAssessor(catalog, options.For(provider)));
        return services.AddCatalog();
    }

    /// <summary>
    /// Registers one <see cref="ReloadingRiskAssessor"/>, also as <see cref="IRiskAssessor"/> unless the host has registered
    /// one, which keeps up with its sources from when it is first asked for until the container is disposed of. Rule sets
    /// are loaded here, so that a host with a broken rule file does not start. A <see cref="RuleSetCatalog"/> from the
    /// container is the one in use when it is asked for. Clock and meters are those of the container, where it has them
    /// and the options do not.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="sources">Where the rule sets come from.</param>
    /// <param name="options">How to keep up; null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentException">A source or an option is wrong; the message has all mistakes.</exception>
    /// <exception cref="RuleSetException">What the sources hold has an error; the exception has all of them.</exception>
    public static IServiceCollection AddRiskAssessment(
        this IServiceCollection services, IEnumerable<IRuleSetSource> sources, ReloadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(sources);
        options ??= new ReloadOptions();
        // Hosts register their services synchronously; on a thread of its own no surroundings can be waited for in a circle.
        var loaded = Task.Run(() => LoadedSources.LoadAsync(sources, options, CancellationToken.None)).GetAwaiter().GetResult();
        services.TryAddSingleton(provider => new ReloadingRiskAssessor(
            loaded, options with { Assessor = options.Assessor.For(provider) }, options.TimeProvider ?? provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.TryAddSingleton<IRiskAssessor>(provider => provider.GetRequiredService<ReloadingRiskAssessor>());
        return services.AddCatalog();
    }

    /// <summary>The catalog of the container is always that of its assessor, also where the host has registered that itself.</summary>
    private static IServiceCollection AddCatalog(this IServiceCollection services)
    {
        services.TryAddTransient(provider => provider.GetRequiredService<IRiskAssessor>().Catalog);
        return services;
    }

    private static RiskAssessorOptions For(this RiskAssessorOptions options, IServiceProvider provider) =>
        options.MeterFactory is null ? options with { MeterFactory = provider.GetService<IMeterFactory>() } : options;
}
