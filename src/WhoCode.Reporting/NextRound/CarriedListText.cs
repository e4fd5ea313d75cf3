namespace WhoCode.Reporting.NextRound;

/// <summary>Writes the items of a carried report as plain text for a terminal.</summary>
internal sealed class CarriedListText(CarriedList list)
{
    private const int Width = 92;

    private readonly StringBuilder page = new();

    public static string Write(CarriedList list) => new CarriedListText(list).Write();

    private string Write()
    {
        Line(0, list.Title);
        Line(0, list.Counts);
        Line(0, list.HowToRead);
        foreach (var group in list.ByOutcome)
        {
            page.Append('\n');
            Line(0, list.Label(group.Key));
            foreach (var same in list.ByExplanation(group))
            {
                Line(2, LanguageFormats.Labelled(list.Label(same.Key.Reason), TextForms.Visible(same.Key.Explanation, keepsIsolates: list.Texts.IsRightToLeft), list.Texts));
                foreach (var item in same)
                {
                    Place(CarriedList.PlaceOf(item));
                }
            }
        }

        page.Append('\n');
        Line(0, list.NotOfWho);
        return page.ToString();
    }

    private void Place(JsonPointer pointer)
    {
        var location = TextForms.Visible(pointer.ToDisplayString(list.Texts), keepsIsolates: list.Texts.IsRightToLeft);
        Line(6, list.PathOf(pointer) is { } path ? $"{path} [{location}]" : $"[{location}]");
    }

    /// <summary>Writes a text in lines that fit a terminal. A location is not broken, so that it can be copied.</summary>
    private void Line(int indent, string text)
    {
        var margin = indent;
        foreach (var line in Wrapping.Lines(text, Width - indent - 2, Width - indent, breaksWords: false))
        {
            page.Append(' ', margin).Append(line).Append('\n');
            margin = indent == 0 ? 0 : indent + 2;
        }
    }
}
