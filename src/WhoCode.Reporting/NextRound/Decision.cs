namespace WhoCode.Reporting.NextRound;

/// <summary>What is decided about a value of the old report, and why.</summary>
/// <param name="Outcome">What becomes of the value.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Explanation">The explanation.</param>
internal readonly record struct Decision(CarryOutcome Outcome, CarryReason Reason, LocalizedText Explanation)
{
    public static Decision Review(CarryReason reason, params TextArgument[] arguments) => new(CarryOutcome.Review, reason, Explain(reason, "", arguments));

    /// <summary>As the other method, with another explanation than the usual one for the reason, by the last part of its key.</summary>
    public static Decision Review(CarryReason reason, string variant, params TextArgument[] arguments) => new(CarryOutcome.Review, reason, Explain(reason, "." + variant, arguments));

    public static Decision Replaced(TextArgument value) => new(CarryOutcome.Replaced, CarryReason.NewRound, Explain(CarryReason.NewRound, "", [value]));

    public static Decision NotCarried(CarryReason reason, params TextArgument[] arguments) => new(CarryOutcome.NotCarried, reason, Explain(reason, "", arguments));

    /// <summary>As the other method, with another explanation than the usual one for the reason, by the last part of its key.</summary>
    public static Decision NotCarried(CarryReason reason, string variant, params TextArgument[] arguments) =>
        new(CarryOutcome.NotCarried, reason, Explain(reason, "." + variant, arguments));

    private static LocalizedText Explain(CarryReason reason, string variant, TextArgument[] arguments) =>
        LocalizedText.FromKey($"carry.why.{WireNames<CarryReason>.Of(reason)}{variant}").WithArguments(arguments);
}
