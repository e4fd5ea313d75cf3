using System.Globalization;
using System.Reflection;
using System.Text;
using WhoCode.Reporting.Serialization;
using WhoCode.Reporting.Tests.Hosting;

namespace WhoCode.Reporting.Tests.Laws.Privacy;

/// <summary>Writes docs/privacy.md: what each property can reveal about people, and what of it each output can contain.</summary>
internal static class PrivacyPage
{
    private static readonly (Sensitivity Class, string Meaning)[] Classes =
    [
        (Sensitivity.Contact, "How to reach a person."),
        (Sensitivity.Person, "Who a person is: a name, or something else that identifies a person."),
        (Sensitivity.Testimony, "What a person testified, or where the testimony can be found. Evidence of other kinds uses the same properties."),
        (Sensitivity.FreeText, "Anything, because its author can write any text."),
    ];

    private static readonly (Content Content, string Title)[] Contents =
    [
        (Content.Nothing, "Nothing from a report"),
        (Content.NoTexts, "No text that a person wrote"),
        (Content.View, "What the audience may see"),
        (Content.Everything, "Everything that is passed to it"),
    ];

    public static string Write()
    {
        var page = new StringBuilder("""
            # What can be revealed, and where

            People who report that their passport was taken or their wages were not paid can lose their job or visa if they are recognized. This page lists
            what each property can reveal about people, and how much of a report each output of the library and the tool can contain. For authors,
            [Protect the people in a report](guides/protect-people.md) says what to write and what not.

            The tests write this page when they run with `WHOCODE_WRITE=1`. Do not edit it. The build or the tests fail if a property or an output is missing
            from this page. The tests create 20 000 random reports, and search the outputs for texts that they must not contain.

            ## What authors must avoid

            No program can know what a text means. The following would be shown to readers:

            - **A name in an id.** Ids of items are in findings documents. Views have other ids.
            - **A name in a made-up code**, such as a thematic field of one's own. Codes are shown everywhere. A code that the catalogue does not know is reported as a finding (WHC4001 to WHC4017).
            - **A name in the name of a file.** Findings documents and comparisons name their files.
            - **A name in a title, narrative or other free text.** Findings documents do not quote it, but views show it. E-mail addresses and telephone numbers in texts are reported as findings (WHC3025).
            - **A findings document next to a public version of the report.** It contains the digest of the complete report. Anyone who knows all but a few characters can guess those, and confirm the guess with the digest.
            - **A line number next to a public version of the report.** Findings state where they are in the complete report, and so how long it is.

            ## Properties


            """);
        page.Append("Each text has one of these sensitivities, declared in code with `[Sensitivity]`. Properties that are not listed are public: codes, dates, numbers, ids and other values of a fixed form.\n");
        foreach (var (sensitivity, meaning) in Classes)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n**{sensitivity}.** {meaning}\n\n");
            foreach (var part in Kinds.Parts.Concat([typeof(StakeholderReport), typeof(NationalReport), typeof(FindingsDocument), typeof(DeviationFile)]).Distinct().OrderBy(part => part.Name, StringComparer.Ordinal))
            {
                var properties = part.GetProperties().Where(property => SensitivityOf(property) == sensitivity).Select(property => $"`{property.Name}`").ToList();
                if (properties.Count > 0)
                {
                    page.Append(CultureInfo.InvariantCulture, $"- {part.Name}: {string.Join(", ", properties)}\n");
                }
            }
        }

        page.Append("\n## Outputs\n\nMarkdown, CSV, SARIF and JSON of the findings, and the text of the tool in a pipe, have \"…\" in place of what people wrote. For an item with a restricted audience, messages also leave out numbers, dates and codes.\n");
        foreach (var (content, title) in Contents)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n");
            foreach (var output in Outputs.All.Where(output => output.Content == content))
            {
                var name = output.Name is "Exceptions" or "Logs and telemetry" ? output.Name : $"`{output.Name}`";
                page.Append(CultureInfo.InvariantCulture, $"- {name}{(output.Remark.Length > 0 ? $": {output.Remark}" : "")}\n");
            }
        }

        return page.ToString();
    }

    private static Sensitivity SensitivityOf(PropertyInfo property) =>
        property.GetCustomAttribute<SensitivityAttribute>()?.Sensitivity ?? (property.PropertyType.Name.StartsWith("IReadOnlyDictionary", StringComparison.Ordinal) ? Sensitivity.FreeText : Sensitivity.Public);
}
