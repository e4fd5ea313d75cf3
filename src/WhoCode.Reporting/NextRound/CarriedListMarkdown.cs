namespace WhoCode.Reporting.NextRound;

/// <summary>Writes the items of a carried report as a page of Markdown, with a check box for each item that its author has to look at.</summary>
internal sealed class CarriedListMarkdown(CarriedList list)
{
    private readonly StringBuilder page = new();

    public static string Write(CarriedList list) => new CarriedListMarkdown(list).Write();

    private string Write()
    {
        page.Append(CultureInfo.InvariantCulture, $"# {Plain(list.Title)}\n\n{Plain(list.Counts)}\n\n{Plain(list.HowToRead)}\n");
        foreach (var group in list.ByOutcome)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Plain(list.Label(group.Key))}\n");
            foreach (var same in list.ByExplanation(group))
            {
                page.Append(CultureInfo.InvariantCulture, $"\n**{Plain(list.Label(same.Key.Reason))}.** {Plain(same.Key.Explanation)}\n\n");
                foreach (var item in same)
                {
                    Place(CarriedList.PlaceOf(item));
                }
            }
        }

        return page.Append(CultureInfo.InvariantCulture, $"\n{Plain(list.NotOfWho)}\n").ToString();
    }

    private void Place(JsonPointer pointer)
    {
        var code = MarkdownText.Code(pointer.ToString());
        page.Append("- [ ] ").Append(Plain(list.PathOf(pointer) ?? list.Texts["form.report"])).Append(code.Length > 0 ? " " : "").Append(code).Append('\n');
    }

    private string Plain(string text) => MarkdownText.Plain(text, list.Texts.IsRightToLeft);
}
