"""The changes: name, what is wrong or odd in words, edits of the base, and the findings at the marks (¦)."""

OUTBURST = '"kinds": [ "face-to-face" ], "base": { "probability": 3, "exposure": 3, "effect": 3 }, "residual": { "effect": 3 }'
NO_NAME = '"scenarios": [ "threat" ], "lowers": { "likelihood": 1 }'

BROKEN = [
    # JSON
    ("json-trailing-comma", "a comma after the last party", [('"nl": "Politie" } }\n  }', '"nl": "Politie" } },\n  ¦}')], ["json-trailing-comma"]),
    ("json-block-comment", "a comment between two definitions", [('"bringsBadNews": {', '¦/* slecht nieuws */ "bringsBadNews": {')], ["json-comment"]),
    ("json-single-quotes", "a text between single quotes", [('"nl": "Balie"', '"nl": ¦\'Balie\'')], ["json-quotes"]),
    ("json-bare-name", "a property name without quotes", [('"parties": {', '¦parties: {')], ["json-quotes"]),
    ("json-leading-zero", "a number with a zero in front", [('{ "value": 15,', '{ "value": 0¦15,')], ["json-number"]),
    ("json-decimal-comma", "a decimal comma", [('{ "value": 0.5,', '{ "value": 0,¦5,')], ["json-number"]),
    ("json-plus-sign", "a number with a plus sign", [('"raises": { "impact": 1 }', '"raises": { "impact": ¦+1 }')], ["json-number"]),
    ("json-nan", "NaN as a maximum", [('"maximum": 10', '"maximum": ¦NaN')], ["json-quotes"]),
    ("json-cut-short", "the last brace is missing", [('"legalBasis": "Arbowet art. 3" }\n  ]\n}\n', '"legalBasis": "Arbowet art. 3" }\n  ¦]\n')], ["json-ends-early"]),
    ("json-two-roots", "a second object after the first", [('"legalBasis": "Arbowet art. 3" }\n  ]\n}\n', '"legalBasis": "Arbowet art. 3" }\n  ]\n}\n¦{}\n')], ["json-syntax"]),
    ("json-line-in-text", "a text that runs over the end of the line", [('"nl": "Ga samen"', '"nl": "Ga¦\nsamen"')], ["json-control-character"]),
    ("json-duplicate-escaped", "the same property twice, once with an escape", [('"en": "Municipality" }', '"en": "Municipality", ¦"\\u0065n": "Town" }')], ["duplicate-property"]),
    ("json-duplicate-rules", "two lists of rules", [('  "measures": [', '  ¦"rules": [],\n  "measures": [')], ["duplicate-property"]),
    ("json-null-title", "a null where English is missing", [('"en": "Municipality"', '"en": ¦null')], ["null-value"]),
    ("json-infinite", "a maximum that no double holds", [('"maximum": 10', '"maximum": ¦1e400')], ["number-not-finite"]),
    ("json-lone-surrogate", "half a character", [('"nl": "Politie"', '"nl": "Politie ¦\\ud83d"')], ["text-character"]),
    ("json-zero-character", "a zero character in a text", [('"nl": "Klein"', '"nl": "Klein¦\\u0000"')], ["text-character"]),
    ("json-root-is-list", "a list as the root", [('{\n  "format": 1,', '¦[ {\n  "format": 1,'), ('"legalBasis": "Arbowet art. 3" }\n  ]\n}', '"legalBasis": "Arbowet art. 3" }\n  ]\n} ]')], ["wrong-type"]),
    # The head
    ("format-2", "a format of the future", [('"format": 1', '"format": ¦2')], ["format"]),
    ("format-missing", "no format", [('{\n  "format": 1,', '¦{')], ["missing-property"]),
    ("id-of-another", "an id that is not its folder", [('"id": "nl.gemeente"', '"id": ¦"nl.provincie"')], ["id-differs-from-path"]),
    ("version-of-another", "a version that is not its file name", [('"version": "1.0.0"', '"version": ¦"1.0.1"')], ["version-differs-from-path"]),
    ("version-two-numbers", "a version of two numbers", [('"version": "1.0.0"', '"version": ¦"1.0"')], ["bad-version"]),
    ("date-that-is-not", "the thirtieth of February", [('"2026-01-01"', '¦"2026-02-30"')], ["bad-date"]),
    ("title-plain", "a title without languages", [('{ "nl": "Gemeente", "en": "Municipality" }', '¦"Gemeente"')], ["wrong-type"]),
    ("title-without-dutch", "a title in English alone", [('{ "nl": "Gemeente", "en": "Municipality" }', '¦{ "en": "Municipality" }')], ["missing-property"]),
    ("language-with-underscore", "a language tag with an underscore", [('"en": "Municipality"', '¦"en_GB": "Municipality"')], ["language-tag"]),
    ("unknown-property-top", "a property that is mistyped", [('"definitions": {', '"definitons": {'), ('"definitons": {', '¦"definitons": {'), ('"alone and evening"', '"¦alone and evening"'), ('"bringsBadNews", "atLeast"', '"¦bringsBadNews", "atLeast"'), ('"when": "alone", "from"', '"when": "¦alone", "from"')], ["unknown-property -> definitions", "unknown-name", "unknown-name", "unknown-name"]),
    ("remove-without-base", "a removal from nothing", [('  "parties": {', '  "remove": ¦{ "rules": [ "bad-news" ] },\n  "parties": {')], ["remove-without-extends"]),
    ("blank-reason", "a reason of blanks alone", [('"because": { "nl": "Samen" }', '"because": { "nl": ¦"  \\t" }')], ["blank-text"]),
    # Scoring
    ("one-class", "a limit too many for the classes", [('"upTo": [ 20, 200 ]', '"upTo": ¦[ 20, 100, 200 ]')], ["up-to-count"]),
    ("class-twice", "two classes with one id", [('{ "id": "attention", "title"', '{ "id": ¦"acceptable", "title"'), ('"from": "attention"', '"from": "stop"')], ["duplicate-id"]),
    ("limits-equal", "two limits that are equal by value", [('"upTo": [ 20, 200 ]', '"upTo": [ 20, ¦2e1 ]')], ["up-to-not-ascending"]),
    ("limit-negative", "a limit below zero", [('"upTo": [ 3, 8 ]', '"upTo": [ ¦-3, 8 ]')], ["negative-number"]),
    ("steps-fall", "a step that is less than the one before", [('{ "value": 6, "title": { "nl": "Mogelijk" } } ] }', '{ "value": ¦2.9, "title": { "nl": "Mogelijk" } } ] }'), ('"atLeast": { "probability": 6 }', '"atLeast": { "probability": 3 }')], ["steps-not-ascending"]),
    ("step-zero", "a step of nothing", [('{ "value": 0.5,', '{ "value": ¦0,'), ('"base": { "probability": 0.5,', '"base": { "probability": 3,')], ["step-not-positive"]),
    ("step-eight-digits", "a step of eight digits written out", [('{ "value": 15,', '{ "value": ¦1.5000001e1,')], ["too-many-digits"]),
    ("step-alone", "a dimension of one step", [('"exposure": { "title": { "nl": "Blootstelling" }, "steps": [', '"exposure": { "title": { "nl": "Blootstelling" }, "steps": ¦['), ('{ "value": 1, "title": { "nl": "Jaarlijks" } },\n', '')], ["too-few-steps"]),
    ("table-cell-falls", "a table that falls when a step rises", [('[ 2, 6, 10 ]', '[ 2, ¦3.5, 10 ]')], ["table-falls"]),
    ("table-row-short", "a row that misses a cell", [('[ 2, 6, 10 ]', '¦[ 2, 6 ]')], ["table-shape"]),
    ("table-transposed", "a table with its dimensions the wrong way round", [('"table": [\n          [ 1, 4, 9 ],\n          [ 2, 6, 10 ]\n        ]', '"table": ¦[ [ 1, 2 ], [ 4, 6 ], [ 9, 10 ] ]')], ["table-shape"]),
    ("table-missing", "the method table without a table", [('"threat": {\n', '"threat": ¦{\n'), ('        "table": [\n          [ 1, 4, 9 ],\n          [ 2, 6, 10 ]\n        ],\n', '')], ["table-missing"]),
    ("table-for-product", "a table with the method product", [('"method": "product",', '"method": "product", "table": ¦[ 1, 2 ],')], ["table-without-method"]),
    ("method-unknown", "a method that there is not", [('"method": "product"', '"method": ¦"prodct"')], ["not-allowed-value -> product"]),
    # Facts and definitions
    ("fact-type-misspelt", "a type that is mistyped", [('"evening": { "type": "boolean"', '"evening": { "type": ¦"bolean"')], ["not-allowed-value -> boolean"]),
    ("fact-capital", "a fact that begins with a capital", [('"evening": { "type"', '¦"Evening": { "type"'), ('"alone and evening"', '"alone and ¦evening"')], ["bad-name", "unknown-name -> Evening"]),
    ("fact-reserved", "a fact called like a word of the language", [('    "evening": {', '    ¦"in": { "type": "boolean", "title": { "nl": "Binnen" } },\n    "evening": {')], ["reserved-word"]),
    ("fact-without-values", "a choice without values", [('    "evening": {', '    "mood": { "type": "choice", "title": { "nl": "Sfeer" }, "values": ¦{} },\n    "evening": {')], ["no-values"]),
    ("fact-range-empty", "a minimum above the maximum", [('"minimum": 0, "maximum": 10', '"minimum": ¦11, "maximum": 10')], ["range-empty"]),
    ("fact-default-outside", "a default outside the range", [('"maximum": 10, "default": 0', '"maximum": 10, "default": ¦10.5')], ["value-out-of-range"]),
    ("fact-ask-ten", "a question after the last", [('"ask": 3', '"ask": ¦10')], ["whole-number"]),
    ("fact-and-definition", "a definition called like a fact", [('"alone": {', '"evening": {'), ('"evening": { "when"', '¦"evening": { "when"'), ('"alone and evening"', '"evening"'), ('"when": "alone", "from"', '"when": "evening", "from"')], ["name-taken"]),
    ("definition-cycle", "definitions that refer to one another", [('"when": "colleagues == 0"', '"when": ¦"not bringsBadNews"'), ('"when": "subjects.Contains(\'eviction\') or', '"when": ¦"alone or')], ["definition-cycle", "definition-cycle"]),
    # Roles
    ("role-fact-unknown", "a role with a fact that there is not", [('"facts": { "place": "counter",', '"facts": { ¦"placa": "counter",')], ["unknown-fact -> place"]),
    ("role-value-undeclared", "a role with a value that is not declared", [('"facts": { "place": "counter",', '"facts": { "place": ¦"countr",')], ["undeclared-value -> counter"]),
    ("role-set-as-text", "one value where a set is asked for", [('"subjects": [ "benefit" ] }', '"subjects": ¦"benefit" }')], ["wrong-type"]),
    ("role-like-nobody", "a role like one that there is not", [('"like": "consultant"', '"like": ¦"consultent"')], ["unknown-role -> consultant"]),
    ("role-like-itself", "a role like itself", [('"like": "consultant"', '"like": ¦"bailiff"')], ["role-cycle"]),
    # Scenarios
    ("scenario-misses-dimension", "a base without one of the dimensions", [(OUTBURST, OUTBURST.replace('"base": { "probability": 3, ', '"base": ¦{ '))], ["base-misses-dimension"]),
    ("scenario-no-step", "a base between two steps", [(OUTBURST, OUTBURST.replace('"exposure": 3', '"exposure": ¦2'))], ["not-a-step"]),
    ("scenario-other-axis", "a residual in a dimension of the other axis", [(OUTBURST, OUTBURST.replace('"residual": { "effect": 3 }', '"residual": { ¦"impact": 1 }'))], ["unknown-dimension"]),
    ("scenario-named-safety", "a scenario called like an axis", [('    "doxing": {', '    ¦"safety": { "axis": "safety", "title": { "nl": "V" }, "base": { "probability": 3, "exposure": 3, "effect": 3 } },\n    "doxing": {')], ["reserved-scenario"]),
    ("scenario-always-conditional", "an axis of which every scenario has a condition", [('"doxing": { "axis"', '"doxing": ¦{ "when": "evening", "axis"')], ["axis-always-conditional"]),
    ("scenario-axis-unknown", "a scenario on an axis that there is not", [('"doxing": { "axis": "threat"', '"doxing": { "axis": ¦"online"')], ["not-allowed-value"]),
    ("kind-is-scenario", "a kind called like a scenario", [('"kinds": [ "online" ]', '"kinds": [ "online", ¦"outburst" ]')], ["kind-is-scenario"]),
    ("kind-capital", "a kind with a capital", [('"kinds": [ "online" ]', '"kinds": [ "online", ¦"Online" ]')], ["bad-id"]),
    # Rules
    ("rule-scenario-misspelt", "a rule for a kind that is mistyped", [('"scenarios": [ "online" ]', '"scenarios": [ ¦"onlin" ]')], ["unknown-scenario -> online"]),
    ("rule-without-scenarios", "a rule that moves nothing in particular", [('{ "id": "many-colleagues", "scenarios": [ "safety" ],', '¦{ "id": "many-colleagues",')], ["missing-property"]),
    ("rule-no-effect", "a rule without an effect", [('{ "id": "many-colleagues"', '¦{ "id": "many-colleagues"'), ('"lowers": { "probability": 1 }, "because": { "nl": "Samen" }', '"because": { "nl": "Samen" }')], ["rule-without-effect"]),
    ("rule-up-and-down", "a rule that raises and lowers the same dimension", [('"lowers": { "probability": 1 }, "because": { "nl": "Samen" }', '"raises": { "probability": 1 }, "lowers": { ¦"probability": 1 }, "because": { "nl": "Samen" }')], ["raises-and-lowers"]),
    ("rule-half-a-step", "half a step", [('"raises": { "impact": 1 }', '"raises": { "impact": ¦0.5 }')], ["whole-number"]),
    ("rule-bound-no-step", "a bound that is no step", [('"atLeast": { "probability": 6 }', '"atLeast": { "probability": ¦4 }')], ["not-a-step"]),
    ("rule-id-twice", "two rules with one id", [('{ "id": "many-colleagues"', '{ "id": ¦"bad-news"')], ["duplicate-id"]),
    ("rule-refers-to-nobody", "a referral to who is not there", [('"to": "police"', '"to": ¦"polize"')], ["unknown-party -> police"]),
    # Measures
    ("measure-weeks", "a lead time in weeks", [('"leadTime": "P7D"', '"leadTime": ¦"P1W"')], ["bad-lead-time"]),
    ("measure-owner", "an owner that there is not", [('"owner": "employer", "effort": "low"', '"owner": ¦"employee", "effort": "low"')], ["unknown-party -> employer"]),
    ("measure-class", "a class that there is not", [('"from": "attention"', '"from": ¦"atention"')], ["unknown-class -> attention"]),
    ("measure-lowers-nothing", "an empty list of what it lowers", [(NO_NAME, NO_NAME.replace('{ "likelihood": 1 }', '¦{}'))], ["empty-list"]),
    ("measure-lowers-other-axis", "a dimension that none of its scenarios has", [(NO_NAME, NO_NAME.replace('"likelihood": 1', '¦"effect": 1'))], ["unknown-dimension"]),
    ("measure-twice", "two measures with one id", [('{ "id": "no-name"', '{ "id": ¦"two-of-you"')], ["duplicate-id"]),
    # Conditions
    ("when-single-equals", "a single equals sign", [('"when": "place == \'home\'"', '"when": "place ¦= \'home\'"')], ["condition-character"]),
    ("when-misspelt-value", "a value that is mistyped", [('"when": "place == \'home\'"', '"when": "place == ¦\'hone\'"')], ["undeclared-value -> home"]),
    ("when-curly-quotes", "curly quotes", [('"when": "place == \'home\'"', '"when": "place == ¦‘home’"')], ["condition-character"]),
    ("when-negated-comparison", "a negated comparison without parentheses", [('"when": "place == \'home\'"', '"when": "not ¦place == \'home\'"')], ["condition-negated-comparison"]),
    ("when-divided-by-fact", "a division by a fact", [('"colleagues / 2 >= 1.5"', '"2 / ¦colleagues >= 1.5"')], ["condition-divisor"]),
    ("when-divided-by-zero", "a division by zero", [('"colleagues / 2 >= 1.5"', '"colleagues / ¦0.0 >= 1.5"')], ["condition-divisor-zero"]),
    ("when-choice-alone", "a choice where true or false is asked for", [('"alone and evening"', '"alone and ¦place"')], ["condition-type"]),
    ("when-capital-or", "a word in capitals", [('"alone and evening"', '"alone ¦OR evening"')], ["condition-expected -> or"]),
    ("when-unclosed", "a text that is not closed", [('"when": "subjects.Contains(\'eviction\')"', '"when": "subjects.Contains(¦\'eviction)"')], ["condition-unclosed-string"]),
    ("when-method", "a method that conditions do not have", [('"when": "subjects.Contains(\'eviction\')"', '"when": "subjects.¦Any()"')], ["condition-expected"]),
    ("when-boolean-as-number", "a truth in a sum", [('"colleagues / 2 >= 1.5"', '"colleagues + ¦evening >= 1.5"')], ["condition-not-a-number"]),
    ("when-number-for-choice", "a choice compared with a number", [('"when": "place == \'home\'"', '"when": "place == ¦3"')], ["condition-comparison"]),
    ("when-blank", "a condition of blanks", [('"when": "place == \'home\'"', '"when": "¦ "')], ["condition-blank"]),
    ("when-too-deep", "thirty-three parentheses", [('"alone and evening"', '"alone and ' + "(" * 32 + "¦(evening)" + ")" * 32 + '"')], ["condition-too-deep"]),
    ("when-too-long", "two thousand and one characters", [('"alone and evening"', '"¦' + "evening or ".ljust(1996) + 'alone"')], ["condition-too-long"]),
    ("when-works-unknown", "a mistyped fact in worksWhen", [('"worksWhen": "not (colleagues > 5)"', '"worksWhen": "not (¦colleages > 5)"')], ["unknown-name -> colleagues"]),
    ("six-mistakes", "six mistakes in one file, all of them reported",
     [('"format": 1', '"format": ¦0'), ('"2026-01-01"', '¦"2026"'), ('"ask": 3', '"ask": ¦0'), ('"when": "place == \'home\'"', '"when": "¦plaats == \'home\'"'),
      ('"to": "police"', '"to": ¦"mayor"'), ('"effort": "medium"', '"effort": ¦"middling"')],
     ["format", "bad-date", "whole-number", "unknown-name", "unknown-party", "not-allowed-value"]),
]

BROKEN_OVERLAYS = [
    ("overlay-base-version", "a base in a version that there is not", [], [('"version": "1.0.0" },', '"version": ¦"1.0.1" },')], ["base-not-found -> 1.0.0"]),
    ("overlay-of-itself", "an overlay of itself", [], [('"extends": { "id": "nl.gemeente"', '"extends": { "id": ¦"nl.gemeente-kust"')], ["extends-cycle"]),
    ("overlay-adds-what-is-there", "a rule that the base has already", [], [('{ "id": "festival"', '{ "id": ¦"many-colleagues"')], ["already-in-base"]),
    ("overlay-replaces-nothing", "a replacement of what is not there", [], [('{ "id": "bad-news"', '{ "id": ¦"bad-newz"')], ["nothing-to-replace -> bad-news"]),
    ("overlay-replaces-false", "replaces that is false", [], [('"replaces": true', '"replaces": ¦false')], ["replaces-not-true"]),
    ("overlay-removes-nothing", "a removal of what is not there", [], [('[ "two-of-you" ]', '[ ¦"two-of-us" ]')], ["nothing-to-remove -> two-of-you"]),
    ("overlay-removes-a-fact", "a removal of a fact", [], [('"remove": {', '"remove": { ¦"facts": [ "evening" ],')], ["unknown-property"]),
    ("overlay-removes-and-adds", "a removal of what is added", [], [('[ "two-of-you" ]', '[ "two-of-you" ], "rules": [ ¦"festival" ]')], ["remove-and-add"]),
    ("overlay-removes-what-is-used", "a removal of a definition that the base uses", [('"alone and evening"', '"¦alone and evening"')], [('[ "two-of-you" ]', '[ "two-of-you" ], "definitions": [ "alone" ]')], ["unknown-name"]),
    ("overlay-scenario-takes-kind", "a scenario called like a kind of the base", [('"kinds": [ "online" ]', '"kinds": [ ¦"online" ]')],
     [('"rules": [', '"scenarios": { "online": { "axis": "threat", "title": { "nl": "O" }, "base": { "likelihood": 1, "impact": 1 } } },\n  "rules": [')], ["kind-is-scenario"]),
    ("overlay-definition-takes-fact", "a definition called like a fact of the base", [], [('"rules": [', '"definitions": { ¦"evening": { "when": "festival" } },\n  "rules": [')], ["name-taken"]),
    ("overlay-of-a-broken-base", "a mistake in the base is told once", [('"alone and evening"', '"alone and ¦evenings"')], [], ["unknown-name -> evening"]),
]

VALID = [
    ("byte-order-mark", "a byte order mark", [], [], lambda text: b"\xef\xbb\xbf" + text.encode()),
    ("carriage-returns", "lines that end in CR LF", [], [], lambda text: text.replace("\n", "\r\n").encode()),
    ("one-line", "everything on one line", [], [], lambda text: text.replace("\n", " ").encode()),
    ("escaped-slashes", "escapes where none are needed", [('"nl": "Politie"', '"nl": "\\u0050oliti\\u0065 \\/ \\uD83D\\uDE00"')], []),
    ("name-escaped", "a property name with an escape", [('"parties": {', '"p\\u0061rties": {')], []),
    ("numbers-otherwise", "numbers written otherwise", [('"format": 1', '"format": 10e-1'), ('{ "value": 0.5,', '{ "value": 5.00E-1,'), ('"base": { "probability": 0.5,', '"base": { "probability": 0.05e1,'), ('"ask": 3', '"ask": 3.0')], []),
    ("schema-named", "a schema for editors", [('{\n  "format"', '{\n  "$schema": "../schema/ruleset.json",\n  "format"')], []),
    ("many-languages", "texts in several languages", [('"en": "Municipality"', '"en": "Municipality", "fy": "Gemeente", "zh-Hant-TW": "市", "x-gebaren": "..."')], []),
    ("table-level", "a table that stays level", [('[ 2, 6, 10 ]', '[ 1, 4, 9 ]')], []),
    ("table-zero", "a table of zeros", [('[ 1, 4, 9 ]', '[ 0, 0, 0 ]'), ('[ 2, 6, 10 ]', '[ 0, 0, 0.0 ]')], []),
    ("limits-from-zero", "a limit of zero", [('"upTo": [ 3, 8 ]', '"upTo": [ 0, 8 ]')], []),
    ("step-seven-digits", "a step of seven digits", [('{ "value": 15,', '{ "value": 15.00001,'), ('"exposure": 1, "effect": 15', '"exposure": 1, "effect": 1500001e-5')], []),
    ("dimension-reserved", "a dimension called like a word of the language", [('"exposure": { "title"', '"not": { "title"'), (OUTBURST, OUTBURST.replace('"exposure"', '"not"')), ('"exposure": 1, "effect": 15', '"not": 1, "effect": 15')], []),
    ("value-reserved", "a value called like a word of the language", [('"street": {', '"or": {')], []),
    ("range-below-zero", "a range below zero", [('"minimum": 0, "maximum": 10', '"minimum": -10, "maximum": 0.5')], []),
    ("role-without-facts", "a role that is like another and adds nothing", [('"like": "consultant", "facts": { "place": "home", "subjects": [ "eviction" ] }', '"like": "consultant", "facts": {}')], []),
    ("role-empty-set", "a role with an empty set", [('"subjects": [ "benefit" ] }', '"subjects": [] }')], []),
    ("residual-empty", "an empty residual", [(OUTBURST, OUTBURST.replace('"residual": { "effect": 3 }', '"residual": {}'))], []),
    ("residual-above-base", "a residual above the base", [(OUTBURST, OUTBURST.replace('"residual": { "effect": 3 }', '"residual": { "effect": 15 }'))], []),
    ("names-twice", "names twice in a list", [('"scenarios": [ "online" ]', '"scenarios": [ "online", "doxing", "threat", "online" ]')], []),
    ("rule-only-refers", "a rule that only refers, without scenarios", [('"scenarios": [ "online" ], "when": "subjects.Contains(\'eviction\')", "raises": { "impact": 1 },', '"when": "subjects.Contains(\'eviction\')",')], []),
    ("rule-named-like-measure", "a rule called like a measure", [('{ "id": "many-colleagues"', '{ "id": "no-name"')], []),
    ("when-signs", "a condition in signs", [('"alone and evening"', '"!!alone&&(evening||false)"')], []),
    ("when-double-quotes", "a condition with double quotes and lines", [('"when": "place == \'home\'"', '"when": "place\\n\\t== \\"home\\""')], []),
    ("when-thirty-two", "thirty-two levels", [('"alone and evening"', '"alone and ' + "(" * 32 + "evening" + ")" * 32 + '"')], []),
    ("when-two-thousand", "two thousand characters", [('"alone and evening"', '"' + "evening or ".ljust(1995) + 'alone"')], []),
    ("when-arithmetic", "sums, products and signs", [('"colleagues / 2 >= 1.5"', '"-(colleagues - 3) * 2 + 0.10 / (4 - 2) <= - -1"')], []),
    ("when-constants", "comparisons of constants", [('"colleagues / 2 >= 1.5"', '"3 > 2 and colleagues / 2 >= 1.5"')], []),
    ("lead-time-longest", "the longest lead time", [('"P7D"', '"P9999D"')], []),
    ("effective-long-ago", "a rule set from long ago", [('"2026-01-01"', '"0001-01-01"')], []),
    ("fact-unused", "a fact that nothing uses", [('    "evening": {', '    ¦"weather": { "type": "boolean", "title": { "nl": "Weer" } },\n    "evening": {')], ["unused-fact"]),
    ("rule-never-holds", "a rule outside the range", [('"colleagues / 2 >= 1.5"', '"¦colleagues > 10"')], ["rule-never-holds"]),
    ("two-counters", "two rules at two values of one choice", [('"rules": [', '"rules": [\n    { "id": "at-the-counter", "scenarios": [ "outburst" ], "when": "place == \'counter\'", "raises": { "exposure": 1 }, "because": { "nl": "B" } },\n    { "id": "in-the-street", "scenarios": [ "outburst" ], "when": ¦"place == \'street\'", "raises": { "exposure": 1 }, "because": { "nl": "S" } },')], ["exclusive-steps"]),
    ("grave-without-measure", "a grave scenario that no measure names", [(OUTBURST, '"kinds": [ "face-to-face" ], "base": { "probability": 6, "exposure": 3, "effect": 15 }'), ('    "outburst": {', '    ¦"outburst": {'), ('"scenarios": [ "face-to-face" ],\n', '"scenarios": [ "trapped" ],\n')], ["scenario-without-measure"]),
]

VALID_OVERLAYS = [
    ("overlay", "an overlay that adds, replaces and removes", [], [], []),
    ("overlay-uses-fact-of-base", "a fact of the base that only the overlay uses", [('    "evening": {', '    "fog": { "type": "boolean", "title": { "nl": "Mist" } },\n    "evening": {')], [('festival and place', 'fog and festival and place')], []),
    ("overlay-empty-lists", "lists of removals that are empty", [], [('[ "two-of-you" ] }', '[ "two-of-you" ], "rules": [], "roles": [], "scenarios": [], "definitions": [] }')], []),
    ("overlay-from-an-earlier-date", "an overlay that holds from before its base", [], [('"2026-02-01"', '"2020-02-01"')], []),
]


def write_all(write):
    for name, words, edits, findings in BROKEN:
        write("broken", name, words, edits, findings)
    for name, words, edits, coast, findings in BROKEN_OVERLAYS:
        write("broken", name, words, edits, findings, coast=coast)
    write("broken", "saved-as-utf-16", "a file saved as UTF-16", [('{\n  "format"', '¦{\n  "format"')], ["not-utf8"], raw=lambda text: text.encode("utf-16"))
    write("broken", "saved-as-latin-1", "a file saved as Latin-1", [('"nl": "Denkbaar"', '"nl": "Denkb¦äar"')], ["not-utf8"], raw=lambda text: text.encode("latin-1"))
    write("broken", "misspelt-file-name", "a version that is mistyped in the file name", [], ["path-no-rule-set"], extra={"nl.gemeente/1.O.0.json": "¦{}"})
    write("broken", "id-with-capital", "a folder that is no id", [], ["path-no-rule-set"], extra={"NL.gemeente/1.0.0.json": "¦{}"})
    write("broken", "folder-like-file", "a folder that is named like a rule file", [], [], extra={"nl.gemeente/2.0.0.json/notes.txt": "x"},
          told=[("folder-named-like-file", "nl.gemeente/2.0.0.json")])
    write("broken", "same-date", "two versions from the same date", [('"2026-01-01"', '¦"2026-01-01"')], ["same-effective-date", "same-effective-date"],
          extra={"nl.gemeente/1.1.0.json": [('"version": "1.0.0"', '"version": "1.1.0"'), ('"2026-01-01"', '¦"2026-01-01"')]})
    write("broken", "same-version", "two versions that differ in build metadata alone", [('"version": "1.0.0"', '"version": ¦"1.0.0"')], ["same-version", "same-version"],
          extra={"nl.gemeente/1.0.0+b.json": [('"version": "1.0.0"', '"version": ¦"1.0.0+b"'), ('"2026-01-01"', '"2026-03-01"')]})
    for name, words, edits, findings, *raw in VALID:
        write("valid", name, words, edits, findings, raw=raw[0] if raw else None)
    for name, words, edits, coast, findings in VALID_OVERLAYS:
        write("valid", name, words, edits, findings, coast=coast)
    write("valid", "stray-json", "JSON where no rule set stands", [], ["stray-json"], extra={"notes.json": "¦not even JSON"})
    write("valid", "tests-and-schema", "folders of tests and schemas", [], [], extra={"nl.gemeente/tests/case.json": "{", "schema/1.0.0.json": "{", "README.txt": "x"})
    write("valid", "pre-release-same-date", "a pre-release from the same date", [], [],
          extra={"nl.gemeente/1.1.0-draft.1.json": [('"version": "1.0.0"', '"version": "1.1.0-draft.1"')]})
