namespace WhoCode.Reporting;

/// <summary>Reads and writes a report of one kind. A report of the other kind is recognized and rejected.</summary>
internal sealed class ReportConverter<T, TShape> : JsonConverter<T> where T : Report where TShape : PartShape<T>, new()
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (T)StrictReading.Read(ref reader, _ => One<TShape>.Instance, ReportKind.All);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => One<TShape>.Instance.Write(writer, value);
}

/// <summary>Reads and writes a report of either kind. The names of its properties decide which kind is read.</summary>
internal sealed class ReportConverter : JsonConverter<Report>
{
    public override Report Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (Report)StrictReading.Read(ref reader, text => ReportKind.OfText(text), ReportKind.All);

    public override void Write(Utf8JsonWriter writer, Report value, JsonSerializerOptions options) => ReportKind.Write(writer, value);
}
