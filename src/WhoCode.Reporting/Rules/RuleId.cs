using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>The permanent id of a rule: a prefix of 2 to 12 capital letters, and four digits, such as "WHC3006". Never reused.</summary>
/// <remarks>
/// The prefix WHC is reserved for this library; an application uses its own. The first digit of a built-in rule is its kind. 0:
/// reading; 1: presence; 2: one value; 3: values compared with each other; 4: the Code and its rounds; 5: national data; 6: validation itself.
/// <c>default</c> is not a valid id; its text is empty. Immutable and thread-safe.
/// </remarks>
public readonly partial record struct RuleId : IComparable<RuleId>, IWireValue<RuleId>
{
    private readonly string? id;

    private RuleId(string id) => this.id = id;

    static string IWireValue<RuleId>.Key => "rule-id";

    static string IWireValue<RuleId>.Noun => "a rule id: 2 to 12 capital letters and four digits, such as WHC3006";

    static string IWireValue<RuleId>.Pattern => "^[A-Z]{2,12}[0-9]{4}$";

    static string IWireValue<RuleId>.Example => "WHC3006";

    /// <summary>The letters before the number, such as "WHC"; an empty string for <c>default</c>.</summary>
    public string Prefix => id is null ? "" : id[..^4];

    /// <summary>Tries to parse the id of a rule.</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="id">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is the id of a rule; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RuleId id)
    {
        var isId = text is { Length: >= 6 and <= 16 }
            && !text.AsSpan(0, text.Length - 4).ContainsAnyExceptInRange('A', 'Z')
            && !text.AsSpan(text.Length - 4).ContainsAnyExceptInRange('0', '9');
        id = isId ? new(text!) : default;
        return isId;
    }

    static bool IWireValue<RuleId>.TryReadExact(ReadOnlySpan<char> text, out RuleId value) => TryParse(text.ToString(), out value);

    /// <inheritdoc/>
    public int CompareTo(RuleId other) => string.CompareOrdinal(id, other.id);

    /// <summary>Returns the id; an empty string for <c>default</c>.</summary>
    public override string ToString() => id ?? "";
}
