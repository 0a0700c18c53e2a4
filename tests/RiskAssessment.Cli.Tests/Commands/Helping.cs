using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary>What a person reads who asks for help, or mistypes.</summary>
public sealed class Helping
{
    public static TheoryData<string> Commands => [.. CommandList.Create(new Speech("en")).Subcommands.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_examples_that_the_parser_takes(string name)
    {
        var root = CommandList.Create(new Speech("en"));
        var command = Assert.IsType<ToolCommand>(root.Subcommands.Single(one => one.Name == name));

        Assert.NotEmpty(command.Examples);
        Assert.All(command.Examples, example => Assert.Empty(root.Parse(example).Errors));
        Assert.All(command.Examples, example => Assert.Same(command, root.Parse(example).CommandResult.Command));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Everything_that_help_says_is_there_in_both_languages(string name)
    {
        var dutch = TextsOf("nl", name);
        var english = TextsOf("en", name);

        Assert.Equal(english.Count, dutch.Count);
        Assert.All(dutch.Zip(english), pair => Assert.NotEqual(pair.Second.Text, pair.First.Text));
        Assert.All(dutch.Concat(english), one => Assert.False(string.IsNullOrWhiteSpace(one.Text), one.Name));
    }

    [Theory]
    [InlineData("en", "Usage", "Examples")]
    [InlineData("nl", "Gebruik", "Voorbeelden")]
    public async Task Help_is_in_the_language_that_is_asked_for(string language, string usage, string examples)
    {
        var outcome = await Riskrules.RunAsync("validate", "--help", "--language", language);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains(usage, outcome.Output, StringComparison.Ordinal);
        Assert.Contains(examples, outcome.Output, StringComparison.Ordinal);
        Assert.Contains("riskrules validate rules", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_shows_what_there_is()
    {
        var outcome = await Riskrules.RunAsync();

        Assert.Equal(0, outcome.ExitCode);
        Assert.All(Commands, one => Assert.Contains(one.Data, outcome.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_mistyped_is_told_with_what_was_probably_meant_and_where_help_is()
    {
        var outcome = await Riskrules.RunAsync("validat", "rules", "--language", "nl");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("riskrules --help", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Bedoelde u 'validate'?", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("De optie '--rule-set' is nodig.", "explain")]
    [InlineData("Er ontbreekt: <folder>.", "validate")]
    [InlineData("Achter '--role' ontbreekt een waarde.", "explain", "--rule-set", "nl.vpt", "--role")]
    [InlineData("Bedoelde u '--role'?", "explain", "--rule-set", "nl.vpt", "--rol=x")]
    [InlineData("'pdf' kan hier niet. Mogelijk zijn:", "plan", "--format", "pdf")]
    public void A_mistake_in_the_words_is_told_in_Dutch(string told, params string[] typed)
    {
        var output = new StringWriter();
        var speech = new Speech("nl");

        Misread.Write(CommandList.Create(speech).Parse(typed), speech, output);

        Assert.Contains(told, output.ToString(), StringComparison.Ordinal);
    }

    private static List<(string Name, string? Text)> TextsOf(string language, string name)
    {
        var command = CommandList.Create(new Speech(language)).Subcommands.Single(one => one.Name == name);
        return [(name, command.Description), .. command.Arguments.Select(one => (one.Name, one.Description)), .. command.Options.Select(one => (one.Name, one.Description))];
    }
}
