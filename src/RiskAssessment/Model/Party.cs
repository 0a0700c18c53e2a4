using RiskAssessment.Texts;

namespace RiskAssessment.Model;

/// <summary>Who owns a measure, or to whom a situation is referred.</summary>
public sealed class Party
{
    internal Party(string id, LocalizedText title)
    {
        Id = id;
        Title = title;
    }

    /// <summary>The id of the party.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>Where a rule or measure comes from.</summary>
public sealed record Source
{
    internal Source(string title, string? url)
    {
        Title = title;
        Url = url;
    }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>Where it is found, or null. It comes from a rule file: check its scheme before making it a link.</summary>
    public string? Url { get; }
}
