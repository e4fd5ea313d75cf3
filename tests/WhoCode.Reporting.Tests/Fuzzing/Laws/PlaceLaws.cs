using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>Pointers refer to what findings are about, and lines and columns to its first byte.</summary>
internal static class PlaceLaws
{
    private const string InText = "A line and column lie in the text";
    private const string Leads = "A pointer leads to something in the text, or to a member that an object there lacks";
    private const string First = "A line and column are those of the first byte of what the pointer leads to";

    public static void Hold(byte[] bytes, FindingList findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        var places = PlacesInText.Of(bytes);
        foreach (var finding in findings)
        {
            var offset = finding.Position is { } position ? places.OffsetOf(position) : -1;
            LawBroken.Unless(offset >= 0, InText, () => Found.Line(finding));
            if (!places.IsBlind)
            {
                Hold(places, finding, offset);
            }
        }
    }

    private static void Hold(PlacesInText places, Finding finding, int offset)
    {
        var pointer = finding.Pointer.ToString();
        var found = places.At(pointer);
        if (Found.Is(finding, "WHC0001", "WHC0002", "WHC0003", "WHC0009", "WHC0010"))
        {
            // Findings about characters and bytes are somewhere inside the value.
            LawBroken.Unless(pointer.Length == 0 || found.Count > 0, Leads, () => Found.Line(finding));
        }
        else if (Found.Is(finding, "WHC0005", "WHC0006"))
        {
            LawBroken.Unless(found.Count > 0, Leads, () => Found.Line(finding));
            LawBroken.Unless(found.Any(place => place.Name == offset) || places.IsBeyond(pointer, offset), First, () => Found.Line(finding));
        }
        else
        {
            var read = found.Where(place => !place.IsShadowed).ToList();
            var around = pointer.Length == 0 ? [] : places.At(pointer[..pointer.LastIndexOf('/')]).Where(place => place is { IsObject: true, IsShadowed: false }).ToList();
            LawBroken.Unless(read.Count > 0 || around.Count > 0, Leads, () => Found.Line(finding));
            LawBroken.Unless((read.Count > 0 ? read : around).Any(place => place.Value == offset), First, () => Found.Line(finding));
        }
    }
}
