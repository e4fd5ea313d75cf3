using Microsoft.AspNetCore.Components.Forms;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Tests.Guides;

namespace WhoCode.Reporting.Tests;

/// <summary>The code of docs/guides/edit-a-report.md.</summary>
public sealed class EditAReportTests
{
    private readonly byte[] utf8Json = Repository.Sample("stakeholder-ngo-2018.json");

    [Fact]
    public void The_guide_shows_the_tested_code() => DocumentedCode.Check(
        Repository.Path("docs", "guides", "edit-a-report.md"),
        Repository.Path("tests", "WhoCode.Reporting.Forms.Tests", "EditAReportTests.cs"));

    [Fact]
    public void A_report_is_opened_edited_and_saved()
    {
        // <page>
        if (!ReportDraft.TryOpen(utf8Json, out var draft, out var problems))
        {
            throw new InvalidDataException(problems[0].Message);
        }

        draft.SetText(JsonPointer.Parse("/contributions/0/period/from"), "2021-09");
        var figure = draft.Insert(JsonPointer.Parse("/contributions/0/figures/-"));
        draft.SetText(figure.Append("label"), "Nurses who left");
        draft.Set<decimal?>(figure.Append("value"), 1_204);
        byte[] saved = draft.ToJson();
        // </page>

        draft.Get<PartialDate?>(JsonPointer.Parse("/contributions/0/period/from")).Should().Be(PartialDate.Create(2021, 9));
        ReportDraft.TryOpen(saved, out var reopened, out _).Should().BeTrue();
        reopened!.GetText(figure.Append("value")).Should().Be("1204");
    }

    [Fact]
    public void Values_that_are_not_valid_are_kept_and_reported()
    {
        var draft = ReportDraft.Create(new StakeholderReport { Contributions = [new() { Id = "c1" }] });

        // <page>
        var figure = draft.Insert(JsonPointer.Parse("/contributions/0/figures/-"));
        DraftField year = draft.GetField(figure.Append("year"));
        year.Text = "2021/22";

        Console.WriteLine(year.Text);                // 2021/22
        Console.WriteLine(year.Path);                // Contribution 1 › Figure 1 › Year
        Console.WriteLine(year.Findings[0].Message); // what is wrong
        Console.WriteLine(year.Get<int?>() is null); // True
        // </page>

        year.Text.Should().Be("2021/22");
        year.Path.Should().Be("Contribution 1 › Figure 1 › Year");
    }

    [Fact]
    public void Changes_are_undone_as_one_step_and_sent_as_a_patch()
    {
        var draft = ReportDraft.Create(new StakeholderReport());
        var server = ReportDraft.Create(new StakeholderReport());

        // <page>
        var saved = draft.Mark();
        using (draft.BeginGroup())
        {
            draft.SetText(JsonPointer.Parse("/reporter/name"), "Example Network");
            draft.SetText(JsonPointer.Parse("/reporter/country"), "GHA");
        }

        byte[] patch = draft.ToPatch(saved);
        DraftPatchResult result = server.ApplyPatch(patch);
        draft.Undo();
        // </page>

        result.IsApplied.Should().BeTrue();
        server.GetText(JsonPointer.Parse("/reporter/country")).Should().Be("GHA");
        draft.ToReport().As<StakeholderReport>().Reporter.Should().BeNull();
    }

    [Fact]
    public void An_input_is_rendered_from_the_description_of_its_field()
    {
        // <page>
        var field = ReportFields.GetMetadata<StakeholderReport>(JsonPointer.Parse("/contributions/-/assessment"))!;
        var options = field.Choices.Select(choice => $"<option value=\"{choice.Value}\">{choice.Label}</option>");
        var isRequired = field.IsRequiredIn(ValidationProfile.Submission);
        // </page>

        field.Kind.Should().Be(FieldKind.Choice);
        options.Should().Contain("<option value=\"good-practice\">Good practice</option>");
        isRequired.Should().BeTrue();
    }
}

// <page>
public sealed class DraftMessages : IDisposable
{
    private readonly ReportDraft draft;
    private readonly EditContext editContext;
    private readonly ValidationMessageStore messages;
    private readonly LocalizedTexts texts;

    public DraftMessages(ReportDraft draft, EditContext editContext, LocalizedTexts texts)
    {
        (this.draft, this.editContext, this.texts, messages) = (draft, editContext, texts, new(editContext));
        draft.Changed += Show;
        Show(this, EventArgs.Empty);
    }

    public void Dispose() => draft.Changed -= Show;

    private void Show(object? sender, EventArgs change)
    {
        messages.Clear();
        foreach (var finding in draft.Findings)
        {
            var field = new FieldIdentifier(draft.GetField(finding.Pointer), nameof(DraftField.Text));
            messages.Add(field, finding.GetMessage(texts));
        }

        editContext.NotifyValidationStateChanged();
    }
}
// </page>
