using System.CommandLine;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Pages;
using WhoCode.Reporting.Rendering;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>render REPORT</c>: writes a report as a page for people.</summary>
internal sealed class RenderCommand(ToolConsole console)
{
    public static Command Create(ToolConsole console)
    {
        var report = new Argument<string>("REPORT") { Description = console.Say("redact.report") };
        var format = Choice.Create(console, "--format", "FORMAT", console.Say("render.format"), ["html", "markdown"], "html");
        var audience = AudienceOption.Create(console, console.Say("render.for"), ["secretariat", "partner", "public"], "partner");
        var beside = new Option<string?>("--beside") { Description = console.Say("render.beside"), HelpName = "LANGUAGE" };
        var findings = new Option<bool>("--with-findings") { Description = console.Say("render.with-findings") };
        var profile = ProfileOption.Create(console);
        var output = new Option<string?>("--output") { Description = console.Say("compare.output"), HelpName = "FILE" };
        var command = new ToolCommand("render", console.Say("render"), console.Say("render.more"), console.Say("render.examples")) { report, format, audience, beside, findings, profile, output };
        command.SetAction(call => new RenderCommand(console).Run(
            call.GetValue(report)!,
            Enum.Parse<PageFormat>(call.GetValue(format)!, ignoreCase: true),
            AudienceOption.Of(call.GetValue(audience)!),
            call.GetValue(beside),
            call.GetValue(findings) ? ProfileOption.Of(call.GetValue(profile)!) : null,
            call.GetValue(output)));
        return command;
    }

    private int Run(string file, PageFormat format, Audience audience, string? beside, ValidationProfile? profile, string? output)
    {
        LocalizedTexts? second = null;
        if (beside is not null && (second = LanguageTag.TryParse(beside, out var tag) ? LocalizedTexts.Find(tag) : null) is null)
        {
            return console.Refuse(console.Say("lang.unknown", ("written", beside), ("known", LocalizedTexts.BuiltInLanguages)));
        }

        if (ReportFile.Read(console, file, out var errors, out var isComplete) is not { } report)
        {
            return Tool.Unusable;
        }

        if (!isComplete)
        {
            return console.Refuse(console.Say("redact.incomplete", ("file", console.NameOf(file)), ("errors", errors)));
        }

        var page = ReportPages.Create(report, new() { Audience = audience, Texts = console.Texts, SecondTexts = second, FindingsFor = profile });
        if (page is null)
        {
            return console.Refuse(console.Say("redact.nothing", ("file", console.NameOf(file))));
        }

        console.WriteDocument(stream => PageExport.Write(stream, format, page), output);
        return Tool.Clean;
    }
}
