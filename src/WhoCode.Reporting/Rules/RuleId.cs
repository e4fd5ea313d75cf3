using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>The permanent id of a rule: a prefix of 2 to 12 capital letters and four digits, such as "WHC3006". Never reused.</summary>
/// <remarks>
/// The prefix WHC is this library's; a host brings its own. The first digit tells the kind: 0 reading, 1 presence, 2 one value
/// by itself, 3 values against each other, 4 against the Code and its rounds, 5 national data, 6 the check itself. <c>default</c>
/// prints empty and equals no real id.
/// </remarks>
public readonly partial record struct RuleId : IComparable<RuleId>, IWireValue<RuleId>
{
    private readonly string? id;

    private RuleId(string id) => this.id = id;

    static string IWireValue<RuleId>.Key => "rule-id";

    static string IWireValue<RuleId>.Noun => "a rule id: 2 to 12 capital letters and four digits, such as WHC3006";

    static string IWireValue<RuleId>.Pattern => "^[A-Z]{2,12}[0-9]{4}$";

    static string IWireValue<RuleId>.Example => "WHC3006";

    /// <summary>The letters before the number, such as "WHC"; empty for <c>default</c>.</summary>
    public string Prefix => id is null ? "" : id[..^4];

    /// <summary>Reads an id; <c>false</c>, never an exception, for anything else.</summary>
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

    /// <summary>The id; empty for <c>default</c>.</summary>
    public override string ToString() => id ?? "";
}
