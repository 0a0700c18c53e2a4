using System.Reflection;
using PublicApiGenerator;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Architecture;

/// <summary>What hosts build on does not change by accident.</summary>
public sealed class PublicSurface
{
    private static readonly Assembly Library = typeof(RiskAssessor).Assembly;

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var approved = Path.Combine(Repository.Root, "tests", "RiskAssessment.Tests", "Architecture", "PublicApi.approved.txt");
        var now = Library.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n");
        var before = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (now != before)
            File.WriteAllText(Path.ChangeExtension(approved, ".received.txt"), now);

        Assert.True(now == before, "The public surface changed: compare PublicApi.approved.received.txt with PublicApi.approved.txt, and copy it when it is meant.");
    }

    [Fact]
    public void Every_public_class_is_sealed_or_static()
    {
        Assert.Empty(Library.GetExportedTypes().Where(type => type.IsClass && !type.IsSealed).Select(type => type.FullName));
    }

    [Fact]
    public void No_public_object_can_be_changed_after_it_is_made()
    {
        var settable =
            from type in Library.GetExportedTypes()
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            select $"{type.Name}.{property.Name}";

        Assert.Empty(settable);
    }

    [Fact]
    public void No_static_field_changes()
    {
        var changing =
            from type in Library.GetTypes()
            where !type.Name.Contains('<', StringComparison.Ordinal) && type.Namespace?.StartsWith("RiskAssessment", StringComparison.Ordinal) == true
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal)
            select $"{type.Name}.{field.Name}";

        Assert.Empty(changing);
    }
}
