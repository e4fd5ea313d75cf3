using Xunit.Abstractions;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>The law: for every constraint of the contract, the validator and the schema give the same verdict.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Shown = 40;

    [Fact]
    public void Validator_and_schema_say_of_every_edge_what_its_annotation_says() => Hold(Verdicts.OfEdges);

    [Fact]
    public void Validator_and_schema_say_the_same_of_samples_changed_at_random() => Hold(Verdicts.OfMutations);

    [Fact]
    public void Validator_and_schema_say_the_same_where_no_rule_demands_known_values()
    {
        Hold(Verdicts.OfForms);

        Verdicts.OfForms.Should().Contain(verdict => verdict.Tried.Id.Contains("\"ZZZ\"", StringComparison.Ordinal) && verdict.Validator, "the form of a country is all that is asked for");
    }

    [Fact]
    public void Every_annotated_member_has_a_document_that_is_taken_and_one_that_is_refused()
    {
        var verdicts = Verdicts.OfEdges.ToLookup(verdict => verdict.Tried.Member, verdict => verdict.Validator);
        foreach (var member in Model.Members.Where(member => member.Annotations.Count > 0))
        {
            verdicts[member.ToString()].Distinct().Should().HaveCount(2, "{0} has right values and wrong ones", member);
        }
    }

    [Fact]
    public void The_law_covers_the_whole_model()
    {
        var accepted = Verdicts.OfMutations.Count(verdict => verdict.Validator);
        output.WriteLine($"{Model.Parts.Count} parts, {Model.Members.Count} members, {Edges.Constraints} constraints");
        output.WriteLine($"{Verdicts.OfEdges.Count} edges, {Verdicts.OfEdges.Count(verdict => verdict.Validator)} of them taken");
        output.WriteLine($"{Verdicts.OfMutations.Count} random documents of seed {Mutations.Seed}, {accepted} of them taken");
        output.WriteLine($"{CasesFile.Fair.Count()} cases for other languages");

        Edges.Constraints.Should().BeGreaterThanOrEqualTo(70);
        Verdicts.OfEdges.Should().HaveCountGreaterThanOrEqualTo(14_000);
        Verdicts.OfMutations.Should().HaveCountGreaterThanOrEqualTo(Mutations.Count * 99 / 100);
        accepted.Should().BeInRange(Mutations.Count / 10, Mutations.Count * 9 / 10, "changes are meant to make faults, and not only faults");
        Verdicts.OfEdges.GroupBy(verdict => verdict.Tried.ToString()).Where(same => same.Count() > 1).Select(same => same.Key)
            .Should().BeEmpty("each case is found by its id");
    }

    [Fact]
    public void Cases_are_written_for_other_languages_where_a_file_is_named()
    {
        if (Environment.GetEnvironmentVariable("WHOCODE_CASES") is { Length: > 0 } file)
        {
            CasesFile.Write(file);
        }

        CasesFile.Fair.Should().NotBeEmpty();
    }

    private void Hold(IReadOnlyList<Verdict> verdicts)
    {
        var broken = verdicts.Where(verdict => !verdict.IsUnanimous).Select(verdict => $"{verdict}\n  {Excerpt(verdict.Tried.Document)}").ToList();
        foreach (var verdict in broken.Take(Shown))
        {
            output.WriteLine(verdict);
        }

        broken.Count.Should().Be(0, "the verdicts on {0} documents are the same; the output of the test lists the first {1} that are not", verdicts.Count, Shown);
    }

    private static string Excerpt(string document) => document.Length <= 600 ? document : $"{document[..600]}…";
}
