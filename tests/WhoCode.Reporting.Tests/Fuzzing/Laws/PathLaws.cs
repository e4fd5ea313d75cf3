using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Json;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>Reading with and without explanations agree.</summary>
internal static class PathLaws
{
    private const string Explained = "What the serializer refuses is explained";
    private const string Same = "What the serializer takes is read the same";
    private const string Forced = "A comment at the end changes nothing but that it is found";

    public static void Hold<T>(byte[] bytes, T? read, IReadOnlyList<Finding> faults) where T : Report
    {
        if (SerializerOracle.Read<T>(bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0)) is not { } taken)
        {
            // A finding without a hint only repeats the serializer, for the case that explaining found nothing.
            LawBroken.Unless(faults.Count > 0, Explained, () => "nothing is found");
            LawBroken.Unless(!faults.Any(fault => Found.Is(fault, "WHC0002") && fault.Arguments.All(value => value.Name != "hint")), Explained, () => Found.Lines(faults));
            return;
        }

        LawBroken.Unless(faults.All(fault => Found.Is(fault, "WHC0003", "WHC0010")), Same, () => Found.Lines(faults));
        LawBroken.Unless(faults.Count > 0 || taken.Equals(read), Same, () => "the reports differ");
    }

    /// <summary>A clean document is read the same with explanations, which a comment causes.</summary>
    public static byte[] HoldForClean<T>(byte[] bytes, ReadResult<T> read) where T : Report
    {
        byte[] commented = [.. bytes, .. "\n//"u8];
        var slow = Found.Read<T>(commented);
        LawBroken.Unless(slow.Findings is [var comment] && Found.Is(comment, "WHC0009") && comment.Pointer == JsonPointer.Root, Forced, () => Found.Lines(slow.Findings));
        LawBroken.Unless(read.Report!.Equals(slow.Report), Forced, () => "the reports differ");
        return commented;
    }

    /// <summary>Rules find the same with explanations.</summary>
    public static void HoldForRules<T>(ReadResult<T> found, ReadResult<T> foundBesideComment) where T : Report
    {
        var rules = foundBesideComment.Findings.Where(finding => !Found.IsOfReading(finding));
        LawBroken.Unless(Found.Lines(rules) == Found.Lines(found.Findings), Forced, () => $"{Found.Lines(rules)}\n-- and not\n{Found.Lines(found.Findings)}");
    }
}
