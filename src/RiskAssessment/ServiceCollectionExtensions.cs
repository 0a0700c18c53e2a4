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
        var assessor = new RiskAssessor(catalog, options);
        // The catalog of the container is always that of its assessor, also where the host has registered one of the two.
        services.TryAddSingleton<IRiskAssessor>(assessor);
        services.TryAddSingleton(provider => provider.GetRequiredService<IRiskAssessor>().Catalog);
        return services;
    }
}
