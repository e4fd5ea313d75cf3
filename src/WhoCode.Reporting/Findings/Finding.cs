namespace WhoCode.Reporting;

/// <summary>Something that was found in a report: by which rule, how much it matters, where, and what to do.</summary>
/// <remarks>
/// Sentences are made when asked for, in the language asked for. Written as JSON, a finding is a <see cref="DocumentedFinding"/> in English;
/// it cannot be read again. Immutable, safe on any thread.
/// </remarks>
[JsonConverter(typeof(WireFormatConverter)), WireFormat<FindingConverter>]
public sealed record Finding
{
    /// <summary>The rule that found it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>How much it matters in the profile that the report was checked for.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Where in the report.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>Where in the text; null for a report that was not read from text. For something missing, where it belongs.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>The values that the message speaks of, in the order given.</summary>
    public IReadOnlyList<TextArgument> Arguments { get; init => field = ItemList<TextArgument>.From(value); } = ItemList<TextArgument>.Empty;

    /// <summary>The thematic field of the contribution that it stands in; null outside contributions, or where none is given.</summary>
    public ThematicFieldId? Field { get; init; }

    /// <summary>
    /// Gets the id of the list item at or around the location, such as a contribution or evidence; null if there is none, or if no well-formed
    /// id identifies it. Unlike the position in <see cref="Pointer"/>, it stays the same when other items are added or moved.
    /// </summary>
    public string? ItemId { get; init; }

    /// <summary>The deviation that lowered it to advice; null for none.</summary>
    public Deviation? Deviation { get; init; }

    /// <summary>How much it mattered before a deviation lowered it; null where none did.</summary>
    public FindingSeverity? SeverityBefore { get; init; }

    /// <summary>
    /// Gets the exception that a rule threw, for a finding that reports this (WHC6001); otherwise, null. It is for logs and debuggers: it is
    /// not written to any document, and findings that differ in nothing else are equal.
    /// </summary>
    public Exception? Exception { get => exception.Value; init => exception = new(value); }

    private readonly Aside<Exception> exception;

    /// <summary>The id of the rule.</summary>
    public RuleId RuleId => Rule.Id;

    /// <summary>The paragraphs of the Code that it rests on; empty for a rule of the house.</summary>
    public IReadOnlyList<ParagraphId> Paragraphs => Rule.Paragraphs;

    /// <summary>Gets what was found, in English.</summary>
    public string Message => GetMessage(LocalizedTexts.English);

    /// <summary>Gets what to do about it, in English.</summary>
    public string Remedy => GetRemedy(LocalizedTexts.English);

    /// <summary>What a finding carries beside its content: it is equal to every other.</summary>
    private readonly struct Aside<T>(T? value) : IEquatable<Aside<T>> where T : class
    {
        public T? Value => value;

        public bool Equals(Aside<T> other) => true;

        public override bool Equals(object? obj) => obj is Aside<T>;

        public override int GetHashCode() => 0;
    }

    /// <summary>A fault that reading noted, at the position of its byte.</summary>
    internal static Finding Of(ReadingFault fault, TextPosition position) =>
        new() { Rule = fault.Rule, Severity = FindingSeverity.Error, Pointer = fault.Pointer, Position = position, Arguments = fault.Values };

    /// <summary>Returns what was found, in a language.</summary>
    /// <param name="texts">The texts of the language.</param>
    public string GetMessage(LocalizedTexts texts) => Rule.Message.WithArguments(Arguments).ToString(texts);

    /// <summary>Returns what to do about it, in a language.</summary>
    /// <param name="texts">The texts of the language.</param>
    public string GetRemedy(LocalizedTexts texts) => Rule.Remedy.WithArguments(Arguments).ToString(texts);

    /// <summary>Severity, rule, pointer and message, in English.</summary>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} {RuleId}: {Pointer.ToDisplayString()}: {Rule.Message.WithArguments(Arguments)}";
}
