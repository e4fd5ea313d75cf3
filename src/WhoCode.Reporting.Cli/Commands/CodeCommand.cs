using System.CommandLine;
using System.Globalization;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>code [ID]</c>: an article or paragraph of the Code, or an overview.</summary>
internal static class CodeCommand
{
    private static CodeEdition Edition => ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!;

    public static Command Create(ToolConsole console)
    {
        var id = new Argument<string?>("ID") { Description = console.Say("code.id"), Arity = ArgumentArity.ZeroOrOne };
        id.CompletionSources.Add(_ => Edition.Articles.SelectMany(article => article.Paragraphs.Select(paragraph => paragraph.Id.ToString())));
        var command = new ToolCommand("code", console.Say("code"), examples: console.Say("code.examples")) { id };
        command.SetAction(call => call.GetValue(id) is { } written ? Show(console, Edition.LookUp(written)) : Overview(console));
        return command;
    }

    private static int Show(ToolConsole console, CodeLookup found)
    {
        if (found.Explanation is { } explanation)
        {
            return console.Refuse(console.Say(explanation));
        }

        if (found.Paragraph is { } paragraph)
        {
            ShowParagraph(console, found.Article!, paragraph);
        }
        else
        {
            ShowArticle(console, found.Article!);
        }

        return Tool.Clean;
    }

    private static void ShowParagraph(ToolConsole console, CodeArticle article, CodeParagraph paragraph)
    {
        console.Wrapped([console.Say("code.heading", ("paragraph", paragraph.Id), ("article", article), ("title", TitleOf(console, article)), ("resolution", Edition.Resolution))]);
        console.Wrapped(
        [
            Row("code.says", console.Say(paragraph.Summary)),
            Row("code.addresses", console.Say("code.strength", ("addressees", paragraph.Addressees.Select(Labels.For)), ("strength", Labels.For(paragraph.Strength)))),
            Row("code.refers", console.Say("code.references", ("to", Join(paragraph.RefersTo)), ("from", Join(Edition.FindReferencesTo(paragraph.Id))))),
            Row("code.fields", Join(ReportingCatalog.BuiltIn.FindFields(paragraph.Id).Select(field => console.Say(
                field.Primary.Contains(paragraph.Id) ? "code.field-primary" : "code.field-secondary", ("number", field.Number), ("title", field.Title))))),
            Row("code.source", console.Say("code.summary-source", ("check", Labels.For(paragraph.Verification)), ("topics", paragraph.Topics))),
            .. paragraph.Note is { } note ? [Row("code.note", console.Say(note))] : (string[][])[],
        ]);

        string[] Row(string key, string text) => [console.Say(key), text];
        string Join<T>(IEnumerable<T> items) => console.List(items) is { Length: > 0 } joined ? joined : console.Say("none");
    }

    /// <summary>Returns the title of an article, marked as ours unless it is WHO's own in the language.</summary>
    private static string TitleOf(ToolConsole console, CodeArticle article) => article.Title.IsOfficial(console.Texts)
        ? console.Say(article.Title)
        : console.Noted(console.Say(article.Title), console.Say("code.our-title"));

    private static void ShowArticle(ToolConsole console, CodeArticle article)
    {
        console.Wrapped([console.Say("code.article", ("article", article), ("title", TitleOf(console, article)), ("resolution", Edition.Resolution))]);
        console.Wrapped([.. article.Paragraphs.Select(paragraph => (string[])[paragraph.ToString(), console.Say(paragraph.Summary)])]);
        console.Line(console.Say("code.our-words"));
    }

    private static int Overview(ToolConsole console)
    {
        console.Wrapped([console.Say("code.edition", ("title", Edition.Title), ("resolution", Edition.Resolution), ("adopted", Edition.Adopted))]);
        console.Table([.. Edition.Articles.Select(article => (string[])
        [
            article.Number.ToString(CultureInfo.InvariantCulture),
            TitleOf(console, article),
            console.Range($"{article.Paragraphs[0]}", $"{article.Paragraphs.Last(paragraph => paragraph.Id.Letter is null)}"),
        ])]);
        console.Line();
        foreach (var channel in ReportingChannel.All)
        {
            console.Line(console.Say("code.channel", ("name", channel.Name), ("paragraphs", channel.Paragraphs)));
            console.Wrapped(
            [
                ["  " + console.Say("code.who"), console.Say(channel.Reporters)],
                ["  " + console.Say("code.to-whom"), console.Say(channel.Recipient)],
                ["  " + console.Say("code.by-which"), console.Say(channel.Instrument)],
            ]);
        }

        console.Line();
        console.Wrapped([console.Say("code.other-edition", ("edition", CodeEditionId.Edition2026), ("note", ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2026)!.Note))]);
        console.Line();
        console.Line(console.Say("code.read"));
        console.Wrapped([.. Edition.Documents.Select(document => (string[])["", console.Say(document)])]);
        return Tool.Clean;
    }
}
