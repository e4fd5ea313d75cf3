using System.Runtime.CompilerServices;

namespace WhoCode.Reporting;

/// <summary>The names of the values of this library's enumerations. The table is written at build.</summary>
internal static partial class WireNames
{
    /// <summary>What an enumeration is called in texts and schemas, such as "evidence-kind", and the names of its values, which count from 0; empty for one that is not this library's.</summary>
    public static (string Key, string[] Names) Of(Type enumeration) =>
        enumeration.Assembly == typeof(WireNames).Assembly ? Named(enumeration.FullName!) : ("", []);
}

/// <summary>How the values of an enumeration are written: in lower-case words joined by hyphens, or as an attribute says.</summary>
internal static class WireNames<T> where T : struct, Enum
{
    private static readonly string[] Names; // by value: all of our enumerations count from 0

    static WireNames() => (Key, Names) = WireNames.Of(typeof(T));

    /// <summary>The name of the enumeration itself, such as "evidence-kind"; empty for an enumeration that is not this library's.</summary>
    public static string Key { get; }

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The name of a value; null where the enumeration has no such value, or is not this library's.</summary>
    public static string? Of(T value)
    {
        if (Names.Length == 0)
        {
            return null; // another enumeration need not be of 32 bits
        }

        var position = Unsafe.BitCast<T, int>(value);
        return (uint)position < (uint)Names.Length ? Names[position] : null;
    }

    /// <summary>The name of a value that is to be written.</summary>
    /// <exception cref="JsonException">The enumeration has no such value.</exception>
    public static string ToWrite(T value) =>
        Of(value) ?? throw new JsonException($"{value} is not a value of {typeof(T).Name} and cannot be written.");

    public static bool TryRead(ReadOnlySpan<char> text, out T value)
    {
        for (var position = 0; position < Names.Length; position++)
        {
            if (text.SequenceEqual(Names[position]))
            {
                value = Unsafe.BitCast<int, T>(position);
                return true;
            }
        }

        value = default;
        return false;
    }
}
