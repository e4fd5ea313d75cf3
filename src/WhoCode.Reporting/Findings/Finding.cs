namespace WhoCode.Reporting;

/// <summary>What a rule reports about one location in a report: the severity, the location, what is wrong, and what to do about it.</summary>
/// <remarks>
/// The message and remedy are composed when they are requested, in any language. A finding is written to JSON as a <see cref="DocumentedFinding"/>
/// in English, and cannot be read from JSON. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(WireFormatConverter)), WireFormat<FindingConverter>]
public sealed record Finding
{
    /// <summary>The rule that reports the finding.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>The severity in the profile that the report was validated for, after overrides and deviations.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The location in the report.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>
    /// The line and column in the JSON document; null if the report was not read from one. For a missing property, the position of the
    /// object that should contain it.
    /// </summary>
    public TextPosition? Position { get; init; }

    /// <summary>The arguments of the message and remedy, in the order in which they were given.</summary>
    public IReadOnlyList<TextArgument> Arguments { get; init => field = ItemList<TextArgument>.From(value); } = ItemList<TextArgument>.Empty;

    /// <summary>
    /// The thematic field of the contribution or measure that contains the location; null outside of these, or if it states no field.
    /// </summary>
    public ThematicFieldId? Field { get; init; }

    /// <summary>
    /// The id of the innermost list item at or around the location, such as a contribution or evidence; null if no well-formed id
    /// identifies it.
    /// </summary>
    /// <remarks>Unlike the position in <see cref="Pointer"/>, the id remains the same when other items are added or moved.</remarks>
    public string? ItemId { get; init; }

    /// <summary>The deviation that downgraded the finding to advice; null if none did.</summary>
    public Deviation? Deviation { get; init; }

    /// <summary>The severity before a deviation downgraded it; null if none did.</summary>
    public FindingSeverity? SeverityBefore { get; init; }

    /// <summary>The exception that a rule threw, for a finding that reports this (WHC6001); otherwise, null.</summary>
    /// <remarks>For logs and debuggers: it is not written to any document, and two findings that differ only in it are equal.</remarks>
    public Exception? Exception { get => exception.Value; init => exception = new(value); }

    private readonly Uncompared<Exception> exception;

    /// <summary><see langword="true"/> if the public may not see the item at or around the location; otherwise, <see langword="false"/>.</summary>
    internal bool IsRestricted { get; init; }

    /// <summary>The id of the rule.</summary>
    public RuleId RuleId => Rule.Id;

    /// <summary>The paragraphs of the Code that the rule is based on; empty for our own rules.</summary>
    public IReadOnlyList<ParagraphId> Paragraphs => Rule.Paragraphs;

    /// <summary>The message, which states what is wrong, in English.</summary>
    public string Message => GetMessage(LocalizedTexts.English);

    /// <summary>The remedy, which states what to do about it, in English.</summary>
    public string Remedy => GetRemedy(LocalizedTexts.English);

    /// <summary>A value that is not compared: it is equal to every other.</summary>
    private readonly struct Uncompared<T>(T? value) : IEquatable<Uncompared<T>> where T : class
    {
        public T? Value => value;

        public bool Equals(Uncompared<T> other) => true;

        public override bool Equals(object? obj) => obj is Uncompared<T>;

        public override int GetHashCode() => 0;
    }

    /// <summary>Creates the finding of a read error, at the position of its byte.</summary>
    internal static Finding Of(ReadingFault fault, TextPosition position) =>
        new() { Rule = fault.Rule, Severity = FindingSeverity.Error, Pointer = fault.Pointer, Position = position, Arguments = fault.Values };

    /// <summary>Returns the location, with or without the names of unknown properties.</summary>
    /// <param name="quotes">
    /// <see langword="true"/> for <see cref="Pointer"/>; <see langword="false"/> for a location that can be passed on: the innermost one around it
    /// that consists only of names of the format and positions in lists.
    /// </param>
    /// <returns>The location.</returns>
    public JsonPointer GetPointer(bool quotes) => quotes ? Pointer
        : KnownPlaces.Of(Pointer, One<StakeholderReportShape>.Instance, One<NationalReportShape>.Instance, One<DeviationFileShape>.Instance);

    /// <summary>Returns the message, which states what is wrong, in a language.</summary>
    /// <param name="texts">The localized texts of the language.</param>
    /// <param name="quotes">
    /// <see langword="true"/> (the default) to quote the report where that helps its author; <see langword="false"/> for a message that can be
    /// passed on: "…" replaces what people wrote. In an item that the public may not see, by its audience or its
    /// consents, the message is then only the statement of the rule, without numbers, dates and codes.
    /// </param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">The localized texts are null.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public string GetMessage(LocalizedTexts texts, bool quotes = true) =>
        (quotes || !IsRestricted ? Rule.Message.WithArguments(Arguments) : Rule.Statement).ToString(texts, quotes);

    /// <summary>Returns the remedy, which states what to do about it, in a language.</summary>
    /// <param name="texts">The localized texts of the language.</param>
    /// <param name="quotes"><see langword="true"/> (the default) to quote the report; <see langword="false"/> for a remedy that can be passed on.</param>
    /// <returns>The remedy.</returns>
    /// <exception cref="ArgumentNullException">The localized texts are null.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public string GetRemedy(LocalizedTexts texts, bool quotes = true) => Rule.Remedy.WithArguments(Arguments).ToString(texts, quotes);

    /// <summary>
    /// Returns the severity, the id of the rule, the location and the message, in English. The report is not quoted, because many people can
    /// read logs.
    /// </summary>
    public override string ToString()
    {
        var location = $"{Severity.ToString().ToLowerInvariant()} {RuleId}: {GetPointer(quotes: false).ToDisplayString()}";
        try
        {
            return $"{location}: {GetMessage(LocalizedTexts.English, quotes: false)}";
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return $"{location}: {Rule.Message}"; // a key is missing, or an argument of the application threw
        }
    }
}
