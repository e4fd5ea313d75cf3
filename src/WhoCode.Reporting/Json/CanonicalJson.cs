using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace WhoCode.Reporting;

/// <summary>The one form of a JSON text by RFC 8785 (JCS), so that texts that say the same are the same bytes and have the same digest.</summary>
/// <remarks>
/// Members stand in the order of the UTF-16 units of their names, nothing stands between tokens, strings and numbers are written as
/// ECMAScript writes them. Numbers are doubles: digits beyond that are rounded away. Safe on any thread.
/// </remarks>
public static class CanonicalJson
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = ReportJson.MaxDepth, AllowDuplicateProperties = false };

    /// <summary>Writes a JSON text in its canonical form, UTF-8.</summary>
    /// <param name="utf8Json">The text. A byte order mark is passed over.</param>
    /// <param name="canonical">The canonical form, without a byte order mark.</param>
    /// <returns>
    /// False, never an exception, for what has no canonical form: what is not exactly one JSON value in UTF-8, names a member twice in
    /// one object, escapes half a character, holds a number too great for a double, or is nested deeper than
    /// <see cref="ReportJson.MaxDepth"/>.
    /// </returns>
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

    /// <summary>The SHA-256 of the canonical form as 64 lower-case hexadecimal digits, or null where there is no canonical form.</summary>
    /// <param name="utf8Json">The text. A byte order mark is passed over.</param>
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

    /// <summary>How a UTF-16 unit is escaped; null for what is written as it is.</summary>
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
