using System.Runtime.CompilerServices;

namespace WhoCode.Reporting;

/// <summary>The JSON names of the values of this library's enumerations. The table is generated at build time.</summary>
internal static partial class WireNames
{
    /// <summary>
    /// Returns the key of an enumeration in texts and schemas, such as "evidence-kind", and the names of its values, which count from 0.
    /// </summary>
    /// <returns>An empty key and no names for an enumeration of another library.</returns>
    public static (string Key, string[] Names) Of(Type enumeration) =>
        enumeration.Assembly == typeof(WireNames).Assembly ? Named(enumeration.FullName!) : ("", []);
}

/// <summary>The JSON names of the values of an enumeration: in lower-case words joined by hyphens, or as an attribute specifies.</summary>
internal static class WireNames<T> where T : struct, Enum
{
    private static readonly string[] Names; // indexed by value: all of our enumerations count from 0

    static WireNames() => (Key, Names) = WireNames.Of(typeof(T));

    /// <summary>The key of the enumeration, such as "evidence-kind"; empty for an enumeration of another library.</summary>
    public static string Key { get; }

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>Returns the name of a value; null if the enumeration does not define the value, or is of another library.</summary>
    public static string? Of(T value)
    {
        if (Names.Length == 0)
        {
            return null; // an enumeration of another library may not have 32 bits
        }

        var position = Unsafe.BitCast<T, int>(value);
        return (uint)position < (uint)Names.Length ? Names[position] : null;
    }

    /// <summary>Returns the name of a value, in order to write it.</summary>
    /// <exception cref="JsonException">The enumeration does not define the value.</exception>
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
