using System.Collections;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>A class of an application with values of one type as a property, in lists and in dictionaries.</summary>
internal sealed class ApplicationObject<T> : IApplicationObject where T : struct
{
    public T Value { get; set; }

    public T? Optional { get; set; }

    public List<T> Items { get; set; } = [];

    public Dictionary<T, int> Counts { get; set; } = [];

    public Dictionary<string, T> ByName { get; set; } = [];

    object IApplicationObject.Value { get => Value; set => Value = (T)value; }

    object? IApplicationObject.Optional { get => Optional; set => Optional = (T?)value; }

    IList IApplicationObject.Items => Items;

    IDictionary IApplicationObject.Counts => Counts;

    IDictionary IApplicationObject.ByName => ByName;
}

/// <summary>An <see cref="ApplicationObject{T}"/> of any type.</summary>
internal interface IApplicationObject
{
    object Value { get; set; }

    object? Optional { get; set; }

    IList Items { get; }

    IDictionary Counts { get; }

    IDictionary ByName { get; }

    static Type Of(Type type) => typeof(ApplicationObject<>).MakeGenericType(type);

    /// <summary>Creates an object with every value of a type in every property.</summary>
    static IApplicationObject Filled(TextKind kind)
    {
        var filled = (IApplicationObject)Activator.CreateInstance(Of(kind.Type))!;
        filled.Value = kind.Samples[^1].Value;
        filled.Optional = kind.Samples[0].Value;
        foreach (var (value, _) in kind.Samples)
        {
            filled.Items.Add(value);
            filled.Counts.Add(value, filled.Counts.Count);
            filled.ByName.Add($"{(char)('A' + filled.ByName.Count)}", value); // so that a naming policy does not change it
        }

        return filled;
    }

    /// <summary>Asserts that two objects have the same content.</summary>
    static bool AreEqual(IApplicationObject one, IApplicationObject other) =>
        one.Value.Equals(other.Value) && Equals(one.Optional, other.Optional)
        && one.Items.Cast<object>().SequenceEqual(other.Items.Cast<object>())
        && Same(one.Counts, other.Counts) && Same(one.ByName, other.ByName);

    private static bool Same(IDictionary one, IDictionary other) =>
        one.Count == other.Count && one.Keys.Cast<object>().All(key => other.Contains(key) && one[key]!.Equals(other[key]));
}
