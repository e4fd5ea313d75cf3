using System.Collections;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>A class of an application that has values of one type wherever it can: as a property, in lists and in dictionaries.</summary>
internal sealed class HostValue<T> : IHostValue where T : struct
{
    public T Value { get; set; }

    public T? Optional { get; set; }

    public List<T> Items { get; set; } = [];

    public Dictionary<T, int> Counts { get; set; } = [];

    public Dictionary<string, T> ByName { get; set; } = [];

    object IHostValue.Value { get => Value; set => Value = (T)value; }

    object? IHostValue.Optional { get => Optional; set => Optional = (T?)value; }

    IList IHostValue.Items => Items;

    IDictionary IHostValue.Counts => Counts;

    IDictionary IHostValue.ByName => ByName;
}

/// <summary>A <see cref="HostValue{T}"/> of any type.</summary>
internal interface IHostValue
{
    object Value { get; set; }

    object? Optional { get; set; }

    IList Items { get; }

    IDictionary Counts { get; }

    IDictionary ByName { get; }

    static Type Of(Type type) => typeof(HostValue<>).MakeGenericType(type);

    /// <summary>One with every value of a kind in every place.</summary>
    static IHostValue Filled(TextKind kind)
    {
        var filled = (IHostValue)Activator.CreateInstance(Of(kind.Type))!;
        filled.Value = kind.Samples[^1].Value;
        filled.Optional = kind.Samples[0].Value;
        foreach (var (value, _) in kind.Samples)
        {
            filled.Items.Add(value);
            filled.Counts.Add(value, filled.Counts.Count);
            filled.ByName.Add($"{(char)('A' + filled.ByName.Count)}", value); // in any naming policy
        }

        return filled;
    }

    /// <summary>Checks that two have the same content.</summary>
    static bool AreEqual(IHostValue one, IHostValue other) =>
        one.Value.Equals(other.Value) && Equals(one.Optional, other.Optional)
        && one.Items.Cast<object>().SequenceEqual(other.Items.Cast<object>())
        && Same(one.Counts, other.Counts) && Same(one.ByName, other.ByName);

    private static bool Same(IDictionary one, IDictionary other) =>
        one.Count == other.Count && one.Keys.Cast<object>().All(key => other.Contains(key) && one[key]!.Equals(other[key]));
}
