namespace WhoCode.Reporting.Differences;

/// <summary>Writes a difference as a page of Markdown, with a table of the changes.</summary>
internal sealed class DifferenceMarkdown(ReportDifference difference, DifferenceWording wording)
{
    private readonly StringBuilder page = new();

    public string Write()
    {
        Append($"# {Plain(wording.Text("difference.title"))}\n\n{Plain(wording.Audience)}\n\n");
        Append($"- **{Plain(wording.Text("difference.before"))}** {Plain(wording.Describe(difference.Before))}\n");
        Append($"- **{Plain(wording.Text("difference.after"))}** {Plain(wording.Describe(difference.After))}\n");
        foreach (var note in wording.Notes())
        {
            Append($"- {Plain(wording.Text("comparison.note", ("note", note)))}\n");
        }

        Append($"\n{Plain(wording.Counts)}\n");
        if (wording.Withheld is { } withheld)
        {
            Append($"\n{Plain(withheld)}\n");
        }

        if (difference.Changes.Count > 0)
        {
            Append("\n");
            Row(Plain(wording.Text("difference.change")), Plain(wording.Text("comparison.where")), Plain(wording.Text("difference.before")), Plain(wording.Text("difference.after")));
            Append("| --- | --- | --- | --- |\n");
        }

        foreach (var change in difference.Changes)
        {
            var (before, after) = wording.Values(change);
            Row(
                Lines([wording.Kind(change), wording.Movement(change), wording.Remark(change)]), Lines([wording.Path(change), .. wording.Pointers(change)]),
                Plain(before), Plain(after));
        }

        Append($"\n{Plain(wording.NotOfWho)}\n");
        return page.ToString();
    }

    private string Lines(IEnumerable<string?> texts) => string.Join("<br>", texts.OfType<string>().Select(Plain));

    private void Row(params string[] cells) => Append($"| {string.Join(" | ", cells)} |\n");

    private string Plain(string? text) => MarkdownText.Plain(text, wording.IsRightToLeft);

    private void Append(string text) => page.Append(text);
}
