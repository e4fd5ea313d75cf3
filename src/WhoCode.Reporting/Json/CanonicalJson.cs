using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace WhoCode.Reporting;

/// <summary>Writes JSON in the canonical form of RFC 8785 (JCS), so that equal JSON has the same bytes and the same digest.</summary>
/// <remarks>
/// Properties are in the order of the UTF-16 code units of their names, without white space between tokens. Strings and numbers are written as
/// ECMAScript does. Numbers are doubles: digits beyond that precision are rounded. Thread-safe.
/// </remarks>
public static class CanonicalJson
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = ReportJson.MaxDepth, AllowDuplicateProperties = false };

    /// <summary>Writes JSON text in its canonical form, in UTF-8. Never throws for invalid JSON.</summary>
    /// <param name="utf8Json">The JSON text, in UTF-8. A byte order mark is ignored.</param>
    /// <param name="canonical">The canonical form, without a byte order mark; null if the JSON text has no canonical form.</param>
    /// <returns><see langword="true"/> if the JSON text has a canonical form; otherwise, <see langword="false"/>.</returns>
    /// <remarks>
    /// JSON text has no canonical form if it is not exactly one JSON value in UTF-8, or if an object contains a property twice. The same applies
    /// if it contains an escaped unpaired surrogate or a number too large for a double, or is nested deeper than <see cref="ReportJson.MaxDepth"/>.
    /// </remarks>
    public static bool TryWrite(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out byte[]? canonical)
    {
        canonical = null;
        var source = SourceText.WithoutMark(utf8Json);
        if (!SourceText.IsSound(source))
        {
            return false;
        }

        var text = new StringBuilder(source.Length);
        try
        {
            using var document = JsonDocument.Parse(source.ToArray(), Strict);
            canonical = TryWrite(text, document.RootElement) ? Encoding.UTF8.GetBytes(text.ToString()) : null;
        }
        catch (JsonException)
        {
            return false;
        }

        return canonical is not null;
    }

    /// <summary>Computes the SHA-256 digest of the canonical form. Never throws for invalid JSON.</summary>
    /// <param name="utf8Json">The JSON text, in UTF-8. A byte order mark is ignored.</param>
    /// <returns>
    /// The digest as 64 lower-case hexadecimal digits; null if the JSON text has no canonical form, as
    /// <see cref="TryWrite(ReadOnlySpan{byte}, out byte[])"/> defines it.
    /// </returns>
    public static string? ComputeDigest(ReadOnlySpan<byte> utf8Json) =>
        TryWrite(utf8Json, out var canonical) ? Convert.ToHexStringLower(SHA256.HashData(canonical)) : null;

    private static bool TryWrite(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                return TryWriteObject(text, value);
            case JsonValueKind.Array:
                return TryWriteArray(text, value);
            case JsonValueKind.Number:
                return TryWriteNumber(text, value);
            case JsonValueKind.String:
                WriteString(text, value.GetString()!);
                return true;
            default:
                text.Append(value.GetRawText()); // true, false or null
                return true;
        }
    }

    private static bool TryWriteObject(StringBuilder text, JsonElement value)
    {
        var separator = '{';
        foreach (var member in value.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            text.Append(separator);
            WriteString(text, member.Name);
            text.Append(':');
            if (!TryWrite(text, member.Value))
            {
                return false;
            }

            separator = ',';
        }

        text.Append(separator == '{' ? "{}" : "}");
        return true;
    }

    private static bool TryWriteArray(StringBuilder text, JsonElement value)
    {
        var separator = '[';
        foreach (var item in value.EnumerateArray())
        {
            text.Append(separator);
            if (!TryWrite(text, item))
            {
                return false;
            }

            separator = ',';
        }

        text.Append(separator == '[' ? "[]" : "]");
        return true;
    }

    private static bool TryWriteNumber(StringBuilder text, JsonElement value)
    {
        if (!value.TryGetDouble(out var number) || !double.IsFinite(number))
        {
            return false;
        }

        text.Append(EcmaNumber.Write(number));
        return true;
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var unit in value)
        {
            if (EscapeOf(unit) is { } escape)
            {
                text.Append(escape);
            }
            else
            {
                text.Append(unit);
            }
        }

        text.Append('"');
    }

    /// <summary>Returns the escape of a UTF-16 code unit; null if it is written unescaped.</summary>
    private static string? EscapeOf(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
        _ => null,
    };
}
