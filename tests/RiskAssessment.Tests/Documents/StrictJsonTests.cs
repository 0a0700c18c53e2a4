using System.Text;
using RiskAssessment.Diagnostics;
using RiskAssessment.Documents;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Documents;

/// <summary>JSON is read as RFC 8259 has it and no wider; a finding is at the first character that cannot stand there.</summary>
public sealed class StrictJsonTests
{
    [Theory]
    [InlineData("""{ "hours": ¦, "alone": true }""", "json-syntax")]
    [InlineData("""[ 1, ¦, 2 ]""", "json-syntax")]
    [InlineData("""[ ¦, 1 ]""", "json-syntax")]
    [InlineData("""[ 1 ¦: 2 ]""", "json-syntax")]
    [InlineData("""{ "a" ¦= 1 }""", "json-syntax")]
    [InlineData("""{ "a": 1 ¦"b": 2 }""", "json-syntax")]
    [InlineData("""[ 1 ¦; 2 ]""", "json-syntax")]
    [InlineData("""{ "a": 1 ¦]""", "json-syntax")]
    [InlineData("""[ 1 ¦}""", "json-syntax")]
    [InlineData("""{} ¦{}""", "json-syntax")]
    [InlineData("""{ "a": ¦“b” }""", "json-syntax")]
    [InlineData("""{ "a": 1, ¦}""", "json-trailing-comma")]
    [InlineData("""[ 1, 2,¦]""", "json-trailing-comma")]
    [InlineData("[ 1,\n\n  ¦]", "json-trailing-comma")]
    [InlineData("""{ ¦'a': 1 }""", "json-quotes")]
    [InlineData("""{ "a": ¦'b' }""", "json-quotes")]
    [InlineData("""{ "a": ¦`b` }""", "json-quotes")]
    [InlineData("""{ ¦a: 1 }""", "json-quotes")]
    [InlineData("""{ "a": ¦counter }""", "json-quotes")]
    [InlineData("""{ "a": ¦undefined }""", "json-quotes")]
    [InlineData("""{ "a": ¦True }""", "json-quotes")]
    [InlineData("""[ ¦NaN ]""", "json-quotes")]
    [InlineData("""[ ¦Infinity ]""", "json-quotes")]
    [InlineData("""[ n¦ew Date() ]""", "json-quotes")]
    [InlineData("""[ 0¦1 ]""", "json-number")]
    [InlineData("""[ -0¦7 ]""", "json-number")]
    [InlineData("""[ 0¦x1F ]""", "json-number")]
    [InlineData("""[ ¦+1 ]""", "json-number")]
    [InlineData("""[ ¦.5 ]""", "json-number")]
    [InlineData("""[ 1.5¦.2 ]""", "json-number")]
    [InlineData("""[ 1¦_000 ]""", "json-number")]
    [InlineData("""[ 10¦m ]""", "json-number")]
    [InlineData("""{ "a": 1 ¦// a comment""" + "\n}", "json-comment")]
    [InlineData("""{ ¦/* a comment */ "a": 1 }""", "json-comment")]
    [InlineData("¦// a comment\n{}", "json-comment")]
    [InlineData("{}\n¦// a comment", "json-comment")]
    [InlineData("[ \"one¦\nline\" ]", "json-control-character")]
    [InlineData("[ \"a¦\tb\" ]", "json-control-character")]
    [InlineData("[ \"a¦\u0001b\" ]", "json-control-character")]
    [InlineData("¦", "json-ends-early")]
    [InlineData("¦   ", "json-ends-early")]
    [InlineData("""{ "a": [ 1, 2 ¦]""", "json-ends-early")]
    [InlineData("{ \"a\": 1¦2\n\n", "json-ends-early")]
    [InlineData("""[ "counte¦r""", "json-ends-early")]
    [InlineData("""{ "a"¦:""", "json-ends-early")]
    public void What_is_no_JSON_is_rejected_at_the_first_character_that_cannot_stand_there(string json, string code)
    {
        var marked = Marked.Read(json);

        var (root, found) = Read(marked.Text);

        Assert.Equal([$"f{marked.Places[0]} {code}"], found.Select(Expect.Describe));
        Assert.Null(root);
    }

    [Theory]
    [InlineData("""[ "\¦x" ]""")]
    [InlineData("""[ "\¦'" ]""")]
    [InlineData("""[ "\u12¦G4" ]""")]
    [InlineData("""[ "\u123¦" ]""")]
    public void An_escape_that_JSON_does_not_have_is_rejected_where_it_goes_wrong(string json)
    {
        var marked = Marked.Read(json);

        var (_, found) = Read(marked.Text);

        var one = Assert.Single(found);
        Assert.StartsWith("json-", one.Code, StringComparison.Ordinal);
        Assert.Equal($"f{marked.Places[0]}", $"{one.File}({one.Line},{one.Column})");
    }

    [Theory]
    [InlineData("""{ "alone": true, ¦"alone": false }""")]
    [InlineData("""{ "alone": true, ¦"\u0061lone": true }""")]
    [InlineData("""{ "\u0061lone": true, ¦"al\u006fne": true }""")]
    [InlineData("""[ { "": 1, ¦"": 2 } ]""")]
    [InlineData("""{ "a": 1, ¦"a": 2, ¦"a": 3 }""")]
    public void A_property_that_stands_twice_is_rejected_however_its_name_is_escaped(string json) =>
        Finds(json, "duplicate-property");

    [Fact]
    public void Of_a_property_that_stands_twice_the_first_is_read_on()
    {
        var (root, _) = Read("""{ "a": 1, "a": 2 }""");

        Assert.Equal(1, Assert.IsType<SourceNumber>(Assert.IsType<SourceObject>(root).Find("a")!.Value).Value);
    }

    [Theory]
    [InlineData("""{ "a": 1, "A": 2, "b": { "a": 3 } }""")]
    [InlineData(""" [ 0, -0, 10, 0.5, 5e-1, 5E+1, 1e308, "", "\"\\\/\b\f\n\r\té\uD83D\uDE00", true, false, {}, [] ] """)]
    [InlineData("\t\r\n[ ]\r\n")]
    [InlineData("\"text alone\"")]
    public void What_is_JSON_is_read_without_a_finding(string json) => Assert.Empty(Read(json).Found);

    [Theory]
    [InlineData("""{ "when": ¦null }""")]
    [InlineData("""[ 1, ¦null, [ ¦null ] ]""")]
    [InlineData("¦null")]
    public void Null_is_rejected_everywhere_in_a_file(string json) => Finds(json, "null-value");

    [Theory]
    [InlineData("[ ¦1e309 ]")]
    [InlineData("[ ¦-1e309 ]")]
    [InlineData("[ ¦1e99999999999999999999 ]")]
    public void A_number_that_no_finite_double_holds_is_rejected(string json) => Finds(json, "number-not-finite");

    [Fact]
    public void A_number_too_small_for_a_double_is_read_as_zero()
    {
        var (root, found) = Read("1e-400");

        Assert.Empty(found);
        Assert.Equal(0, Assert.IsType<SourceNumber>(root).Value);
    }

    [Fact]
    public void All_that_is_wrong_in_well_formed_JSON_is_reported_together() =>
        Assert.Equal(
            ["null-value", "number-not-finite", "duplicate-property", "text-character"],
            Read("""{ "a": null, "b": 1e999, "b": 1, "c": "\u0000" }""").Found.Select(one => one.Code));

    private static void Finds(string json, string code)
    {
        var marked = Marked.Read(json);
        Assert.Equal(marked.Places.Select(place => $"f{place} {code}"), Read(marked.Text).Found.Select(Expect.Describe));
    }

    private static (SourceNode? Root, IReadOnlyList<Diagnostic> Found) Read(string json)
    {
        var found = new DiagnosticBag();
        var root = JsonReader.Read(new SourceFile("f", Encoding.UTF8.GetBytes(json)), found);
        return (root, found.InOrder());
    }
}
