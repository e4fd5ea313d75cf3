namespace WhoCode.Reporting;

/// <summary>A fault that reading came upon.</summary>
/// <param name="Rule">The rule of reading that it breaks.</param>
/// <param name="Offset">The byte of the text that it stands at.</param>
/// <param name="Pointer">The place in the report.</param>
/// <param name="Values">What the message speaks of.</param>
internal sealed record ReadingFault(RuleDescriptor Rule, int Offset, JsonPointer Pointer, params TextArgument[] Values)
{
    /// <summary>The place of which rules need not speak any more, because this fault has said what there is to say.</summary>
    public JsonPointer? Settles { get; init; }
}
