namespace WhoCode.Reporting;

/// <summary>A read error.</summary>
/// <param name="Rule">The rule that reports the error.</param>
/// <param name="Offset">The offset of the byte at which the error is.</param>
/// <param name="Pointer">The location in the report.</param>
/// <param name="Values">The arguments of the message.</param>
internal sealed record ReadingFault(RuleDescriptor Rule, int Offset, JsonPointer Pointer, params TextArgument[] Values)
{
    /// <summary>The location at which findings of rules are superfluous, because this error already reports everything; null for none.</summary>
    public JsonPointer? Settles { get; init; }
}
