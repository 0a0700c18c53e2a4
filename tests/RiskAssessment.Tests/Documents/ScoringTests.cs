using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Documents;

/// <summary>Classes, axes, dimensions, steps, tables and limits.</summary>
public sealed class ScoringTests
{
    private const string LastClass = "{ `id`: `high`, `title`: { `nl`: `Hoog` }, `action`: { `nl`: `Nu` }, `measuresRequired`: true }";
    private const string LastStep = "{ `value`: 6, `title`: { `nl`: `Dagelijks` } } ]";

    [Theory]
    [InlineData("{ `id`: `high`, `title`: { `nl`: `Hoog` }, `action`: { `nl`: `Nu` }, `measuresRequired`: ¦1 }", "wrong-type")]
    [InlineData("¦{ `id`: `high`, `title`: { `nl`: `Hoog` } }", "missing-property")]
    [InlineData("¦{ `id`: `high`, `action`: { `nl`: `Nu` } }", "missing-property")]
    [InlineData("¦{ `title`: { `nl`: `Hoog` }, `action`: { `nl`: `Nu` } }", "missing-property")]
    [InlineData("{ `id`: ¦`High`, `title`: { `nl`: `Hoog` }, `action`: { `nl`: `Nu` } }", "bad-id")]
    [InlineData("{ `id`: `high`, `title`: { `nl`: `Hoog` }, `action`: { `nl`: `Nu` }, ¦`upTo`: 3 }", "unknown-property")]
    [InlineData("¦`high`", "wrong-type")]
    public void A_class_has_an_id_a_title_and_an_action(string last, string finding) => OneChange.IsRejected(LastClass, last, finding);

    [Fact]
    public void A_class_has_an_id_of_its_own() =>
        Expect.Rejected(TestRules.Prison.With(LastClass, LastClass + ", { `id`: ¦`low`, `title`: { `nl`: `L` }, `action`: { `nl`: `A` } }")
            .With("`upTo`: [ 3 ]", "`upTo`: [ 3, 4 ]").With("`upTo`: [ 20 ]", "`upTo`: [ 20, 40 ]"), "duplicate-id");

    [Fact]
    public void There_are_two_classes_or_more() =>
        Expect.Rejected(TestRules.Prison.With("`classes`: [", "`classes`: ¦[").With(LastClass, "").With("`nl`: `Niets` } },", "`nl`: `Niets` } }")
            .With("`upTo`: [ 3 ]", "`upTo`: []").With("`upTo`: [ 20 ]", "`upTo`: []"), "too-few-classes");

    [Theory]
    [InlineData("`method`: `product`", "`method`: ¦`sum`", "not-allowed-value")]
    [InlineData("`method`: `product`", "`method`: ¦`produkt`", "not-allowed-value -> product")]
    [InlineData("`method`: `product`,", "`method`: `product`, `table`: ¦[ [ 1, 2 ], [ 3, 4 ] ],", "table-without-method")]
    [InlineData("`threat`: {\n        `method`: `table`", "`threat`: {\n        `method`: `product`", "table-without-method", "`table`: [ [", "`table`: ¦[ [")]
    [InlineData("`threat`: {\n", "`threat`: ¦{\n", "table-missing", "`table`: [ [ 1, 4 ], [ 2, 9 ] ],", "")]
    [InlineData("`axes`: {\n      `threat`", "`axes`: {\n      ¦`health`: {}, `threat`", "unknown-property")]
    [InlineData("`scoring`: {\n", "`scoring`: {\n ¦`colour`: 1,", "unknown-property")]
    [InlineData("`threat`: {\n", "¦`threath`: {\n", "unknown-property -> threat")]
    public void An_axis_is_a_product_or_a_table(string passage, string replacement, string finding, string also = "", string alsoBy = "")
    {
        var file = TestRules.Prison.With(passage, replacement);
        Expect.Rejected(also.Length > 0 ? file.With(also, alsoBy) : file, finding);
    }

    [Theory]
    [InlineData("{ `value`: 6, `title`: { `nl`: `D` } }, { `value`: ¦6.0, `title`: { `nl`: `E` } } ]", "steps-not-ascending")]
    [InlineData("{ `value`: 6, `title`: { `nl`: `D` } }, { `value`: ¦5, `title`: { `nl`: `E` } } ]", "steps-not-ascending")]
    [InlineData("{ `value`: 6, `title`: { `nl`: `D` } }, { `value`: ¦`7`, `title`: { `nl`: `E` } } ]", "wrong-type")]
    [InlineData("{ `value`: 6, `title`: { `nl`: `D` } }, ¦{ `value`: 7 } ]", "missing-property")]
    [InlineData("{ `value`: 6, `title`: { `nl`: `D` } }, ¦{ `title`: { `nl`: `E` } } ]", "missing-property")]
    [InlineData("{ `value`: 6, `title`: { `nl`: `D` } }, ¦7 ]", "wrong-type")]
    [InlineData("{ `value`: 6, `title`: { `nl`: `D` }, ¦`name`: `daily` } ]", "unknown-property")]
    public void Steps_ascend(string last, string finding) => OneChange.IsRejected(LastStep, last, finding);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.000")]
    public void A_step_is_more_than_nothing(string value) =>
        OneChange.IsRejected("{ `value`: 0.5,", $"{{ `value`: ¦{value},", "step-not-positive");

    [Fact]
    public void A_dimension_has_two_steps_or_more() =>
        Expect.Rejected(TestRules.Prison.With("`effect`: { `title`: { `nl`: `Effect` }, `steps`: [", "`effect`: { `title`: { `nl`: `Effect` }, `steps`: ¦[")
            .With(",\n            { `value`: 15, `title`: { `nl`: `Dood` } } ]", " ]"), "too-few-steps");

    [Theory]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(0, false)]
    [InlineData(5, false)]
    public void An_axis_has_one_to_four_dimensions(int count, bool isRight)
    {
        string Each(string form) => string.Join(", ", Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, i)));
        var dimensions = Each("`d{0}`: {{ `title`: {{ `nl`: `D` }}, `steps`: [ {{ `value`: 1, `title`: {{ `nl`: `A` }} }}, {{ `value`: 2, `title`: {{ `nl`: `B` }} }} ] }}");
        var file = new RuleText("nl.pi/1.0.0.json", $$"""
            { `format`: 1, `id`: `nl.pi`, `version`: `1.0.0`, `effectiveFrom`: `2026-01-01`, `title`: { `nl`: `Balie` },
              `scoring`: {
                `classes`: [ { `id`: `low`, `title`: { `nl`: `L` }, `action`: { `nl`: `A` } }, { `id`: `high`, `title`: { `nl`: `H` }, `action`: { `nl`: `B` } } ],
                `axes`: { `safety`: { `method`: `product`, `dimensions`: {{(isRight ? "" : "¦")}}{ {{dimensions}} }, `upTo`: [ 4 ] } } },
              `scenarios`: { `assault`: { `axis`: `safety`, `title`: { `nl`: `Aanval` }, `base`: { {{Each("`d{0}`: 1")}} } } },
              `rules`: [ { `id`: `r`, `scenarios`: [ `assault` ], `when`: `true`, `refer`: { `to`: `police`, `text`: { `nl`: `Bel` } }, `because`: { `nl`: `R` } } ],
              `parties`: { `police`: { `title`: { `nl`: `Politie` } } } }
            """.Replace('`', '"'));
        if (isRight)
            Expect.Accepted(file);
        else
            Expect.Rejected(file, "dimension-count");
    }

    [Theory]
    [InlineData("[ ¦[ 1, 4, 5 ], [ 2, 9 ] ]", "table-shape")]
    [InlineData("[ [ 1, 4 ], ¦[ 2 ] ]", "table-shape")]
    [InlineData("¦[ [ 1, 4 ] ]", "table-shape")]
    [InlineData("¦[]", "table-shape")]
    [InlineData("[ ¦1, ¦4 ]", "wrong-type; wrong-type")]
    [InlineData("[ [ ¦[ 1 ], 4 ], [ 2, 9 ] ]", "wrong-type")]
    [InlineData("[ [ 1, ¦`4` ], [ 2, 9 ] ]", "wrong-type")]
    [InlineData("[ [ ¦-1, 4 ], [ 2, 9 ] ]", "negative-number")]
    [InlineData("[ [ 1, 4 ], [ ¦0.5, 9 ] ]", "table-falls")]
    [InlineData("[ [ 5, ¦4 ], [ 5, 9 ] ]", "table-falls")]
    [InlineData("[ [ 1, 4 ], [ 2, ¦3.99 ] ]", "table-falls")]
    [InlineData("[ [ 1, 4 ], [ 5, ¦¦3 ] ]", "table-falls; table-falls")]
    [InlineData("¦{}", "wrong-type")]
    public void A_table_has_a_level_for_each_dimension_and_never_falls(string table, string findings) =>
        OneChange.IsRejected("[ [ 1, 4 ], [ 2, 9 ] ]", table, findings);

    [Theory]
    [InlineData("[ [ 0, 0 ], [ 0, 0 ] ]")]
    [InlineData("[ [ 4, 4 ], [ 4, 4.0 ] ]")]
    [InlineData("[ [ 1, 9 ], [ 2, 9 ] ]")]
    public void A_table_may_stay_level_and_may_be_zero(string table) => OneChange.IsAccepted("[ [ 1, 4 ], [ 2, 9 ] ]", table);

    [Theory]
    [InlineData("¦[ 20, 30 ]", "up-to-count")]
    [InlineData("¦[]", "up-to-count")]
    [InlineData("[ ¦-1 ]", "negative-number")]
    [InlineData("[ ¦`20` ]", "wrong-type")]
    [InlineData("¦20", "wrong-type")]
    public void There_is_one_limit_fewer_than_there_are_classes(string upTo, string finding) =>
        OneChange.IsRejected("`upTo`: [ 20 ]", $"`upTo`: {upTo}", finding);

    [Theory]
    [InlineData("[ 20, ¦20.0 ]", "up-to-not-ascending")]
    [InlineData("[ 20, ¦10 ]", "up-to-not-ascending")]
    [InlineData("[ 0, 1e-14 ]", "")]
    public void Limits_ascend_from_zero(string upTo, string finding)
    {
        var three = TestRules.Prison.With(LastClass, LastClass + ", { `id`: `worst`, `title`: { `nl`: `L` }, `action`: { `nl`: `A` } }")
            .With("`upTo`: [ 3 ]", "`upTo`: [ 0, 3 ]").With("`base`: { `exposure`: 1,", "`base`: { `exposure`: 0.5,")
            .With("`upTo`: [ 20 ]", $"`upTo`: {upTo}");
        if (finding.Length == 0)
            Expect.Accepted(three);
        else
            Expect.Rejected(three, finding);
    }

    [Theory]
    [InlineData("¦`Exposure`: { `title`", "bad-name")]
    [InlineData("¦`expo-sure`: { `title`", "bad-name")]
    public void A_dimension_is_named_like_a_fact(string name, string finding) =>
        Expect.Rejected(TestRules.Prison.With("`exposure`: { `title`", name), finding);

    [Fact]
    public void What_stands_on_a_scoring_that_is_wrong_is_not_reported_as_well() =>
        Expect.Rejected(TestRules.Prison.With("`safety`: {", "`safety`: ¦{").With("`dimensions`: {\n          `exposure`", "¦`dimension`: {\n          `exposure`"),
            "missing-property", "unknown-property -> dimensions");
}
