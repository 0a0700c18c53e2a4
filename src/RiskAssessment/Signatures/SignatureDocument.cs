using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Signatures;

/// <summary>The content of a signature file: what was signed, and by whom.</summary>
/// <param name="Content">The hash of the file that was signed.</param>
/// <param name="Signatures">One of each key.</param>
internal sealed record SignatureDocument(string Content, ImmutableArray<SignatureItem> Signatures)
{
    private const string Format = "1";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Null when something is wrong with it, which has been reported.</summary>
    public static SignatureDocument? Read(SourceFile file, DiagnosticBag found)
    {
        var before = found.Errors;
        if (file.Bytes.Length > Limits.FileBytes)
            found.Add(FileFindings.TooLarge.At(new SourcePlace(file.Name, 1, 1), ItemReader.Number(Limits.FileBytes)));
        else if (JsonReader.Read(file, found) is { } root && ObjectReader.Open(root, "signatures", found) is { } item)
            return ReadFile(item, before);
        return null;
    }

    public byte[] Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteString("file", Content);
            json.WriteStartArray("signatures");
            foreach (var one in Signatures)
            {
                json.WriteStartObject();
                json.WriteString("key", one.Key);
                json.WriteString("algorithm", Curve.Algorithm);
                json.WriteBase64String("value", one.Value.AsSpan());
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static SignatureDocument? ReadFile(ObjectReader item, int before)
    {
        if (item.Required<SourceNumber>("format") is { } format && format.Written != Format)
            item.Found.Add(ShapeFindings.Format.At(format.Place, format.Written));
        var content = ReadHash(item, "file");
        var signatures = ImmutableArray.CreateBuilder<SignatureItem>();
        foreach (var value in item.Required<SourceArray>("signatures")?.Items ?? [])
        {
            if (ObjectReader.Open(value, "signatures", item.Found) is not { } one)
                continue;
            if (ReadItem(one) is not { } signature)
                continue;
            if (signatures.Any(other => other.Key == signature.Key))
                item.Found.Add(SignatureFindings.Twice.At(signature.Place, signature.Key));
            signatures.Add(signature);
        }
        item.Close();
        return item.Found.Errors > before ? null : new SignatureDocument(content!, signatures.ToImmutable());
    }

    private static SignatureItem? ReadItem(ObjectReader item)
    {
        var key = ReadHash(item, "key");
        if (item.Required<SourceString>("algorithm") is { } algorithm && algorithm.Value != Curve.Algorithm)
            item.Found.Add(ShapeFindings.NotAllowed.At(algorithm.Place, algorithm.Value, "algorithm", Curve.Algorithm));
        var value = item.Required<SourceString>("value") is { } written ? ReadValue(written, item.Found) : null;
        item.Close();
        return key is null || value is null ? null : new SignatureItem(key, [.. value], item.Node.Place);
    }

    private static string? ReadHash(ObjectReader item, string name)
    {
        if (item.Required<SourceString>(name) is not { } written)
            return null;
        if (Fingerprint.IsOne(written.Value))
            return written.Value;
        item.Found.Add(SignatureFindings.BadHash.At(written.Place, written.Value));
        return null;
    }

    private static byte[]? ReadValue(SourceString written, DiagnosticBag found)
    {
        var value = new byte[Curve.SignatureBytes];
        // Written again, so that a signature has one way to be written.
        if (Convert.TryFromBase64String(written.Value, value, out var length) && length == value.Length && Convert.ToBase64String(value) == written.Value)
            return value;
        found.Add(SignatureFindings.BadValue.At(written.Place));
        return null;
    }
}

/// <summary>The signature of one key.</summary>
internal sealed record SignatureItem(string Key, ImmutableArray<byte> Value, SourcePlace Place);
