using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Tests.Forms.Drafts;

/// <summary>Tests what must be true of every draft after any sequence of edits.</summary>
public sealed class DraftLawTests
{
    private const int Steps = 80;

    public static TheoryData<string, int> Runs
    {
        get
        {
            var runs = new TheoryData<string, int>();
            foreach (var name in Samples.Names.Append("maximal").Append("empty").Append("empty-national"))
            {
                for (var seed = 1; seed <= 3; seed++)
                {
                    runs.Add(name, seed);
                }
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void The_findings_equal_those_of_reading_and_validating_the_JSON(string name, int seed)
    {
        var draft = DraftOf(name);
        var edits = new RandomEdits(draft, new(seed));
        for (var step = 0; step < Steps; step++)
        {
            edits.Next();

            var (found, expected) = (draft.Findings.Select(Drafts.Print).Order(StringComparer.Ordinal).ToList(), draft.FindingsOfJson().Order(StringComparer.Ordinal).ToList());
            found.Except(expected).Concat(expected.Except(found).Select(finding => $"missing: {finding}")).Should().BeEmpty("{0} seed {1} step {2}", name, seed, step);
            found.Should().Equal(expected);
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void The_report_equals_the_one_read_from_the_JSON(string name, int seed)
    {
        var draft = DraftOf(name);
        var edits = new RandomEdits(draft, new(seed + 100));
        for (var step = 0; step < Steps; step++)
        {
            edits.Next();
            Report? read = draft.ToReport() is NationalReport
                ? WhoCode.Reporting.ReportJson.Read<NationalReport>(draft.ToJson()).Report
                : WhoCode.Reporting.ReportJson.Read<StakeholderReport>(draft.ToJson()).Report;

            if (read is not null) // null if more properties belong to the other kind
            {
                draft.ToReport().Should().Be(read, "{0} seed {1} step {2}", name, seed, step);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_finding_has_a_field_and_a_path(string name, int seed)
    {
        var draft = DraftOf(name);
        var edits = new RandomEdits(draft, new(seed + 200));
        for (var step = 0; step < Steps; step++)
        {
            edits.Next();
            foreach (var finding in draft.Findings)
            {
                var field = draft.GetField(finding.Pointer);

                field.Pointer.Should().Be(finding.Pointer);
                field.Findings.Should().Contain(finding);
                field.Path.Should().NotBeEmpty();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Applying_the_patch_to_the_opened_document_gives_the_changed_document(string name, int seed)
    {
        var draft = DraftOf(name);
        var opened = Drafts.Open(draft.ToJson());
        var mark = draft.Mark();
        var sinceMark = Drafts.Open(draft.ToJson());
        var edits = new RandomEdits(draft, new(seed + 300));
        for (var step = 0; step < Steps; step++)
        {
            edits.Next();
            if (step == Steps / 2)
            {
                (mark, sinceMark) = (draft.Mark(), Drafts.Open(draft.ToJson()));
            }
        }

        foreach (var (start, patch) in new[] { (opened, draft.ToPatch()), (sinceMark, draft.ToPatch(mark)) })
        {
            if (!System.Text.Encoding.UTF8.GetString(patch).Contains("\\ud800", StringComparison.Ordinal)) // no patch can contain an unpaired surrogate
            {
                var result = start.ApplyPatch(patch);

                result.IsApplied.Should().BeTrue("{0} {1}", result.Operation, result.Problem);
                Drafts.IsSameJson(start.ToJson(), draft.ToJson()).Should().BeTrue("{0} seed {1}", name, seed);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Undoing_and_redoing_all_steps_restores_both_documents(string name, int seed)
    {
        var draft = DraftOf(name);
        var opened = draft.ToJson();
        var edits = new RandomEdits(draft, new(seed + 400));
        for (var step = 0; step < Steps / 2; step++)
        {
            edits.Next();
        }

        var edited = draft.ToJson();
        var redone = 0;
        while (draft.Redo())
        {
            redone++;
        }

        var last = draft.ToJson();
        while (draft.Undo())
        {
        }

        draft.ToJson().Should().Equal(opened);
        while (draft.Redo())
        {
        }

        draft.ToJson().Should().Equal(last);
        for (; redone > 0; redone--)
        {
            draft.Undo();
        }

        draft.ToJson().Should().Equal(edited);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Events_contain_the_locations_of_all_changed_values_and_findings(string name, int seed)
    {
        var draft = DraftOf(name);
        var edits = new RandomEdits(draft, new(seed + 500));
        var (values, findings) = (Text(draft), FindingsByPointer(draft));
        var named = (Values: new List<JsonPointer>(), Findings: new List<JsonPointer>());
        draft.Changed += (_, change) =>
        {
            named.Values.AddRange(change.Changed);
            named.Findings.AddRange(change.FindingsChanged);
        };
        for (var step = 0; step < Steps; step++)
        {
            named.Values.Clear();
            named.Findings.Clear();
            edits.Next();
            var (valuesNow, findingsNow) = (Text(draft), FindingsByPointer(draft));

            (named.Values.Count > 0).Should().Be(valuesNow != values);
            named.Findings.Should().BeEquivalentTo(
                findings.Keys.Union(findingsNow.Keys).Where(pointer => findings.GetValueOrDefault(pointer) != findingsNow.GetValueOrDefault(pointer)));
            (values, findings) = (valuesNow, findingsNow);
        }
    }

    private static Dictionary<JsonPointer, string> FindingsByPointer(ReportDraft draft) =>
        draft.Findings.GroupBy(finding => finding.Pointer).ToDictionary(found => found.Key, found => string.Join('\n', found.Select(Drafts.Print)));

    private static string Text(ReportDraft draft) => System.Text.Encoding.UTF8.GetString(draft.ToJson());

    private static ReportDraft DraftOf(string name) => name switch
    {
        "maximal" => Drafts.Create(TestReports.Maximal),
        "empty" => Drafts.Create(new StakeholderReport()),
        "empty-national" => Drafts.Create(new NationalReport()),
        _ => Drafts.Open(Repository.Sample(name)),
    };
}
