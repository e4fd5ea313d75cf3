using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>Reads and writes an object of the contract inside any JSON and with any options, as this format has it.</summary>
internal sealed class PartConverter<T, TShape> : JsonConverter<T> where T : class where TShape : PartShape<T>, new()
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (T)StrictReading.Read(ref reader, One<TShape>.Instance);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => One<TShape>.Instance.Write(writer, value);
}

/// <summary>Reads an object of the contract as a whole, or throws what there is to say.</summary>
internal static class StrictReading
{
    private const int MostFaults = 100;

    /// <summary>Reads the object at the reader.</summary>
    /// <exception cref="JsonException">It cannot be read; the message says where in it, and what the rule of reading says.</exception>
    public static object Read(ref Utf8JsonReader reader, IPartShape shape)
    {
        var start = reader;
        try
        {
            if (shape.Read(ref reader, explanation: null) is { } value)
            {
                return value;
            }
        }
        catch (InvalidOperationException)
        {
            // A text escapes half a character; which one is said below.
        }

        throw Because(start, shape);
    }

    private static JsonException Because(Utf8JsonReader reader, IPartShape shape)
    {
        var notes = new FaultNotes(ReportingCatalog.BuiltIn, MostFaults);
        var explanation = new Explanation(notes, text: null);
        if (shape.Read(ref reader, explanation) is null)
        {
            explanation.Refuse(ref reader, (Shape)shape);
        }

        if (notes.Faults is not [var first, ..] all)
        {
            return new($"The value cannot be read as {shape.Key}.");
        }

        var place = first.Pointer.ToString();
        var more = all.Count == 1 ? "" : $" (and {all.Count - 1} more)";
        return new($"{first.Rule.Id}{(place.Length == 0 ? "" : $" at {place}")}: {first.Rule.Message.With(first.Values)}{more}");
    }
}
