using System.Text;
using RiskAssessment.Cli.Formatting;
using RiskAssessment.Cli.Schemas;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Formatting;

/// <summary>What the canonical layout looks like.</summary>
public sealed class LayoutOfFiles
{
    [Fact]
    public void Every_file_that_comes_along_is_in_canonical_layout() =>
        Assert.All(FilesToFormat.In(Repository.Rules), path => Assert.True(FormattedFile.Read(path) is { IsCanonical: true }, path));

    [Fact]
    public void Properties_stand_in_the_order_in_which_people_read_them_and_names_in_that_of_their_author() =>
        Assert.Equal("""
            {
              "format": 1,
              "id": "nl.balie",
              "facts": {
                "night": { "type": "boolean", "title": { "nl": "Nacht", "en": "Night", "fy": "Nacht" }, "colour": "red" },
                "alone": { "title": { "nl": "Alleen" } }
              }
            }

            """, Format("""
            {"facts": {"night": {"colour": "red", "title": {"fy":"Nacht","en":"Night","nl":"Nacht"}, "type": "boolean"},
            "alone": {"title": {"nl":"Alleen"}}}, "id": "nl.balie", "format": 1}
            """));

    [Fact]
    public void What_its_author_opened_stays_open_so_that_a_change_shows_in_one_line() =>
        Assert.Equal("""
            {
              "rules": [
                {
                  "scenarios": [
                    "assault"
                  ],
                  "raises": { "effect": 1 }
                }
              ]
            }

            """, Format("{\"rules\":[{\"raises\":{\"effect\":1},\"scenarios\":[\n\"assault\"]}]}"));

    [Fact]
    public void What_is_longer_than_a_line_is_opened()
    {
        var line = new string('x', 97);

        Assert.Equal(120, Format($$$"""{"title":{"nl":"{{{line}}}"}}""").Split('\n')[1].Length);
        Assert.Equal("  \"title\": {", Format($$$"""{"title":{"nl":"{{{line}}}x"}}""").Split('\n')[1]);
        Assert.Equal("  \"title\": {", Format($$$"""{"title":{"nl":"{{{line}}}"},"z":1}""").Split('\n')[1]);
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_go_and_numbers_stay_as_they_were_typed() =>
        Assert.Equal("{\n  \"format\": 1.0,\n  \"x\": [1e0, 0.50, -0]\n}\n", Format("\uFEFF{\"format\":1.0,\r\n\"x\":[1e0,0.50,-0]}\r\n"));

    private static string Format(string text) => Encoding.UTF8.GetString(Layout.Of(JsonPiece.Read(Encoding.UTF8.GetBytes(text)), Schema.RuleSet));
}
