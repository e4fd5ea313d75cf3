using System.Text.Json;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>Reads and writes an object of the contract inside any JSON and with any options, as this format has it.</summary>
/// <remarks>What cannot be read throws a <see cref="JsonException"/> that says where in the object, and what the rule of reading says.</remarks>
internal sealed class PartConverter<T, TShape> : JsonConverter<T> where T : class where TShape : PartShape<T>, new()
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        try
        {
            if (One<TShape>.Instance.TryRead(ref reader, explanation: null, out var value))
            {
                return value;
            }
        }
        catch (InvalidOperationException)
        {
            // A text escapes half a character; which one is said below.
        }

        throw Unreadable.Because(start, One<TShape>.Instance);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => One<TShape>.Instance.Write(writer, value);
}

/// <summary>Makes exceptions of what the explaining reader notes.</summary>
internal static class Unreadable
{
    private const int MostFaults = 100;

    /// <summary>Reads a value again, to say why it cannot be read.</summary>
    /// <param name="reader">At the first token of the value.</param>
    /// <param name="shape">The shape of the value.</param>
    public static JsonException Because(Utf8JsonReader reader, Shape shape)
    {
        var notes = new FaultNotes(ReportingCatalog.BuiltIn, MostFaults);
        var explanation = new Explanation(notes, text: null);
        if (((IPartShape)shape).Explain(ref reader, explanation) is null)
        {
            explanation.Refuse(ref reader, shape);
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
