using System.Globalization;
using System.Text;
using WhoCode.Reporting.Tests.Fuzzing.Documents;
using WhoCode.Reporting.Tests.Fuzzing.Laws;

namespace WhoCode.Reporting.Tests.Fuzzing;

/// <summary>A document that breaks a law, reduced as far as it still breaks it.</summary>
internal static class FuzzFailure
{
    /// <summary>How long a smaller document is searched for, in milliseconds, so that slow failures are reported too.</summary>
    private const long MostTime = 20_000;

    /// <summary>Slices up to this length are removed at every byte.</summary>
    private const int Short = 20;

    public static string Describe(FuzzDocument document, ulong seed, Exception failure)
    {
        var small = Shrink(document, KindOf(failure));
        return string.Create(CultureInfo.InvariantCulture, $"""
            seed {seed}, number {document.Number}, a {document.Root.Kind} for {document.Profile}: {(failure is LawBroken ? failure.Message : failure.ToString())}
            {document.Bytes.Length} bytes, still so with {small.Length}: {Escape(small)}
            again: WHOCODE_FUZZ_SEED={seed} WHOCODE_FUZZ_FROM={document.Number} WHOCODE_FUZZ=1 dotnet test tests/WhoCode.Reporting.Tests --filter FullyQualifiedName~Fuzzing
            """);
    }

    /// <summary>Removes slices, first halves and then every short length, while the same law is broken.</summary>
    private static byte[] Shrink(FuzzDocument document, string kind)
    {
        var bytes = document.Bytes;
        var end = Environment.TickCount64 + MostTime;
        for (var length = bytes.Length / 2; length > 0; length = length > Short ? length / 2 : length - 1)
        {
            for (var at = 0; at < bytes.Length && Environment.TickCount64 < end;)
            {
                byte[] smaller = [.. bytes[..at], .. bytes[Math.Min(at + length, bytes.Length)..]];
                if (Fails(document with { Bytes = smaller }, kind))
                {
                    bytes = smaller;
                }
                else
                {
                    at += length > Short ? length : 1;
                }
            }
        }

        return bytes;
    }

    private static bool Fails(FuzzDocument document, string kind)
    {
        try
        {
            FuzzLaws.Hold(document);
            return false;
        }
        catch (Exception failure)
        {
            return KindOf(failure) == kind;
        }
    }

    private static string KindOf(Exception failure) => failure is LawBroken { Law: var law } ? law : failure.GetType().Name;

    private static string Escape(byte[] bytes)
    {
        var text = new StringBuilder("\"");
        foreach (var value in bytes.Take(3000))
        {
            text.Append(value is >= 0x20 and < 0x7F and not (byte)'"' and not (byte)'\\' ? ((char)value).ToString()
                : value is (byte)'"' or (byte)'\\' ? $"\\{(char)value}" : $"\\x{value:x2}");
        }

        return text.Append(bytes.Length > 3000 ? "\"…" : "\"").ToString();
    }
}
