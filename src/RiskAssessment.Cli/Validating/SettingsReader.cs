using System.Text.Json;
using RiskAssessment.Cli.Output;
using RiskAssessment.Diagnostics;
using RiskAssessment.Reviewing;

namespace RiskAssessment.Cli.Validating;

/// <summary>The settings cannot be used; the message says where and why.</summary>
internal sealed class SettingsException(string message) : Exception(message);

/// <summary>Reads settings as strictly as rule files: a mistyped code that is let pass leaves on what somebody wanted off, or the reverse.</summary>
internal sealed class SettingsReader
{
    private const int LongestText = 100_000;
    private static readonly string[] Levels = ["off", "warning", "error"];

    private readonly string _path;
    private readonly Speech _speech;

    private SettingsReader(string path, Speech speech)
    {
        _path = path;
        _speech = speech;
    }

    /// <exception cref="SettingsException">The file cannot be read or is not right.</exception>
    public static Settings Read(string path, Speech speech)
    {
        var reader = new SettingsReader(path, speech);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { AllowDuplicateProperties = false });
            return reader.ReadFile(json.RootElement);
        }
        catch (Exception wrong) when (FileTrouble.Is(wrong) || wrong is JsonException or InvalidOperationException)
        {
            throw new SettingsException($"{path}: {wrong.Message}");
        }
    }

    private Settings ReadFile(JsonElement file)
    {
        Properties(file, "", "$schema", "codes", "limits", "ignore");
        return new Settings
        {
            Codes = file.TryGetProperty("codes", out var codes) ? ReadCodes(codes) : Settings.Default.Codes,
            Review = file.TryGetProperty("limits", out var limits) ? ReadLimits(limits) : Settings.Default.Review,
            Ignored = file.TryGetProperty("ignore", out var ignore) ? ReadIgnored(ignore) : [],
        };
    }

    private Dictionary<string, DiagnosticSeverity?> ReadCodes(JsonElement codes)
    {
        Expect(codes, JsonValueKind.Object, "codes");
        var read = new Dictionary<string, DiagnosticSeverity?>(StringComparer.Ordinal);
        foreach (var property in codes.EnumerateObject())
        {
            var where = $"codes.{property.Name}";
            CheckCode(property.Name, where);
            var level = TextOf(property.Value, where);
            if (!Levels.Contains(level))
                throw Wrong(where, Unknown(level, Levels, "een niveau", "a level"));
            read[property.Name] = level switch { "off" => null, "error" => DiagnosticSeverity.Error, _ => DiagnosticSeverity.Warning };
        }
        return read;
    }

    private ReviewOptions ReadLimits(JsonElement limits)
    {
        Properties(limits, "limits", "title", "reason", "text");
        var usual = new ReviewOptions();
        return new ReviewOptions
        {
            LongestTitle = Limit("title", usual.LongestTitle),
            LongestReason = Limit("reason", usual.LongestReason),
            LongestText = Limit("text", usual.LongestText),
        };

        int Limit(string name, int otherwise)
        {
            if (!limits.TryGetProperty(name, out var value))
                return otherwise;
            if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number is > 0 and <= LongestText)
                return number;
            throw Wrong($"limits.{name}", _speech.Say($"moet een heel getal van 1 tot en met {LongestText} zijn.", $"must be a whole number from 1 to {LongestText}."));
        }
    }

    private List<IgnoreSetting> ReadIgnored(JsonElement ignore)
    {
        Expect(ignore, JsonValueKind.Array, "ignore");
        var read = new List<IgnoreSetting>();
        foreach (var item in ignore.EnumerateArray())
        {
            var where = $"ignore[{read.Count}]";
            Properties(item, where, "code", "file", "item", "reason");
            var code = Required(item, where, "code");
            CheckCode(code, $"{where}.code");
            read.Add(new IgnoreSetting(code, Required(item, where, "file").Replace('\\', '/'),
                item.TryGetProperty("item", out var id) ? TextOf(id, $"{where}.item") : null, Required(item, where, "reason")));
        }
        return read;
    }

    /// <summary>A code that can be switched: a warning of the format, or advice.</summary>
    private void CheckCode(string code, string where)
    {
        var kind = DiagnosticKind.All.FirstOrDefault(kind => kind.Code == code);
        if (kind is null)
            throw Wrong(where, Unknown(code, [.. DiagnosticKind.All.Where(IsSwitchable).Select(one => one.Code)], "een code", "a code"));
        if (!IsSwitchable(kind))
        {
            throw Wrong(where, kind.Severity == DiagnosticSeverity.Error
                ? _speech.Say($"'{code}' is een fout: het bestand klopt dan niet. Die kan niet uit of minder ernstig.", $"'{code}' is an error: the file is not right then. It cannot be switched off or made less grave.")
                : _speech.Say($"'{code}' zegt dat er meer bevindingen zijn, en kan niet uit.", $"'{code}' says that there are more findings, and cannot be switched."));
        }
    }

    private static bool IsSwitchable(DiagnosticKind kind) => kind.Severity == DiagnosticSeverity.Warning && FindingPage.Find(kind.Code) is not null;

    private string Required(JsonElement item, string where, string name) => item.TryGetProperty(name, out var value) && TextOf(value, $"{where}.{name}") is { } text
        ? text : throw Wrong(where, _speech.Say($"hier ontbreekt '{name}'.", $"'{name}' is missing here."));

    private string TextOf(JsonElement value, string where)
    {
        Expect(value, JsonValueKind.String, where);
        return value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw Wrong(where, _speech.Say("deze tekst is leeg.", "this text is blank."));
    }

    private void Properties(JsonElement item, string where, params string[] names)
    {
        Expect(item, JsonValueKind.Object, where);
        foreach (var property in item.EnumerateObject().Where(property => !names.Contains(property.Name)))
            throw Wrong(where, Unknown(property.Name, names, "een eigenschap", "a property"));
    }

    private void Expect(JsonElement value, JsonValueKind kind, string where)
    {
        if (value.ValueKind == kind)
            return;
        throw Wrong(where, kind switch
        {
            JsonValueKind.Object => _speech.Say("moet een object { ... } zijn.", "must be an object { ... }."),
            JsonValueKind.Array => _speech.Say("moet een lijst [ ... ] zijn.", "must be a list [ ... ]."),
            _ => _speech.Say("moet een tekst tussen aanhalingstekens zijn.", "must be a text between quotes."),
        });
    }

    private string Unknown(string written, string[] names, string dutch, string english)
    {
        var meant = _speech.Meant(Suggestions.Nearest(written, names));
        var list = names.Length <= 8 ? _speech.Say($" Mogelijk zijn: {string.Join(", ", names)}.", $" Possible are: {string.Join(", ", names)}.")
            : _speech.Say(" 'riskrules finding' noemt ze alle.", " 'riskrules finding' lists them all.");
        return _speech.Say($"'{written}' is niet {dutch} die hier kan staan.", $"'{written}' is not {english} that can stand here.") + list + meant;
    }

    private SettingsException Wrong(string where, string what) => new($"{_path}: {(where.Length > 0 ? where + ": " : "")}{what}");
}
