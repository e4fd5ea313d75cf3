using System.Runtime.InteropServices;

namespace WhoCode.Reporting;

/// <summary>Reads and writes an object of the format, inside any JSON and with any serializer options.</summary>
internal sealed class PartConverter<T, TShape> : JsonConverter<T> where T : class where TShape : PartShape<T>, new()
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (T)StrictReading.Read(ref reader, _ => One<TShape>.Instance, kinds: []);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => One<TShape>.Instance.Write(writer, value);
}

/// <summary>Reads an object of the format completely, or throws an exception for its first error.</summary>
internal static class StrictReading
{
    /// <summary>Reads the object at the reader.</summary>
    /// <param name="reader">The reader of the application.</param>
    /// <param name="shapeOf">Returns the shape with which to read some JSON.</param>
    /// <param name="kinds">The kinds of documents that the JSON may contain instead.</param>
    /// <exception cref="JsonException">
    /// The object cannot be read. The message contains the id of the rule and the location in the object, but quotes nothing.
    /// </exception>
    public static object Read(ref Utf8JsonReader reader, Func<ReadOnlySpan<byte>, IPartShape> shapeOf, IReadOnlyList<IPartShape> kinds)
    {
        using var document = JsonDocument.ParseValue(ref reader); // throws an exception with line and position if the JSON breaks off
        var utf8 = JsonMarshal.GetRawUtf8Value(document.RootElement);
        var shape = shapeOf(utf8);
        return shape.ReadWhole(utf8) ?? Explain(utf8, shape, kinds);
    }

    private static object Explain(ReadOnlySpan<byte> utf8, IPartShape shape, IReadOnlyList<IPartShape> kinds)
    {
        var explained = ExplainingReader.Read(SourceText.Mend(utf8), shape, kinds, ReportingCatalog.BuiltIn, ReadingLimits.Default);
        var faults = explained.Faults.Where(fault => fault.Rule != ReadingRules.JsonIsStrict).ToList(); // comments reach this point only if the application's options allow them
        if (faults is not [var first, .. var others])
        {
            return explained.Document!;
        }

        var place = KnownPlaces.Of(first.Pointer, [shape, .. kinds]).ToString();
        throw new JsonException(
            $"{first.Rule.Id}{(place.Length == 0 ? "" : $" at {place}")}: {first.Rule.Message.WithArguments(first.Values).ToString(LocalizedTexts.English, quotes: false)}{(others.Count == 0 ? "" : " (and more)")}");
    }
}
