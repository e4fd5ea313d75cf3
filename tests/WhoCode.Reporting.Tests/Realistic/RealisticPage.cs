using System.Globalization;
using System.Text;

namespace WhoCode.Reporting.Tests.Realistic;

/// <summary>Writes the README of tests/realistic.</summary>
internal static class RealisticPage
{
    private const string Introduction = """
        # Realistic reports

        Twenty-five reports as people write them: about half of them good, a third with honest gaps, some with serious mistakes. Every reporter
        and every fact is invented. No organization and no government wrote any of them.

        Each folder has three files:

        - `report.json`: the report.
        - `expectations.json`: what a reviewer expects to be reported, with the profile and the date of validation. These were written and
          committed before the validator had run on any of the reports. Do not change them to fit the rules.
        - `verdicts.json`: each finding with the verdict of a person, and the expectations that no finding answers.

        | verdict | meaning |
        | --- | --- |
        | right | The finding is true and helps the reporter. It answers an expectation, or gives a reason why it is right without one. |
        | noise | The finding is true, but does not help the reporter, or repeats another finding. |
        | wrong | The finding is not true of this report. |
        | missing | A reviewer expects a finding that the validator does not report. |

        When findings change, a test fails. Run the tests with `WHOCODE_WRITE=1`, assess what is `unjudged`, and run them so once more.
        A test also checks that noise and wrong findings are at most 3 % of all findings, and missing ones at most 5 % of the expectations.

        ## Right, noise, wrong, missing

        """;

    public static string Write()
    {
        var before = RealisticFiles.Before();
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        page.Append('\n').Append(CultureInfo.InvariantCulture, $"\"Before\" is commit `{before.Commit}`, \"now\" is this one.\n\n");
        page.Append("| report | profile | expected | before: right / noise / wrong / missing | now: right / noise / wrong / missing |\n");
        page.Append("| --- | --- | ---: | --- | --- |\n");
        foreach (var name in RealisticFiles.Names)
        {
            var expectations = RealisticFiles.Expectations(name);
            var profile = expectations.Profile.ToString().ToLowerInvariant();
            Row($"[{name}]({name}/verdicts.json)", profile, expectations.Expected.Count, before.Reports[name], RealisticFiles.Judgement(name).Count());
        }

        var all = RealisticFiles.Names.Sum(name => RealisticFiles.Expectations(name).Expected.Count);
        Row("**all**", "", all, Tally.Sum(before.Reports.Values), Tally.Sum(RealisticFiles.Names.Select(name => RealisticFiles.Judgement(name).Count())));
        return page.ToString();

        void Row(string name, string profile, int expected, Tally then, Tally now) =>
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {profile} | {expected} | {Cell(then)} | {Cell(now)} |\n");
    }

    private static string Cell(Tally tally) =>
        string.Create(CultureInfo.InvariantCulture, $"{tally.Right} / {tally.Noise} / {tally.Wrong} / {tally.Missing}");
}
