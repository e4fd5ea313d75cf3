using Xunit.Abstractions;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>Tests that validator and schema accept and refuse the same, for every constraint of the contract.</summary>
[Trait("Category", "Exhaustive")]
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Shown = 40;

    [Fact]
    public void Validator_and_schema_agree_with_the_annotation_on_every_edge() => AssertAgreement(AgreementResults.OfEdges);

    [Fact]
    public void Validator_and_schema_agree_on_randomly_changed_samples() => AssertAgreement(AgreementResults.OfMutations);

    [Fact]
    public void Validator_and_schema_agree_if_no_rule_demands_values_of_the_catalogue()
    {
        AssertAgreement(AgreementResults.OfForms);

        AgreementResults.OfForms.Should().Contain(result => result.Tried.Id.Contains("\"ZZZ\"", StringComparison.Ordinal) && result.Validator, "the form of a country is all that is asked for");
    }

    [Fact]
    public void Every_annotated_property_has_an_accepted_and_a_refused_document()
    {
        var results = AgreementResults.OfEdges.ToLookup(result => result.Tried.Member, result => result.Validator);
        foreach (var member in Model.Members.Where(member => member.Annotations.Count > 0))
        {
            results[member.ToString()].Distinct().Should().HaveCount(2, "{0} has right values and wrong ones", member);
        }
    }

    [Fact]
    public void The_cases_cover_the_complete_model()
    {
        var accepted = AgreementResults.OfMutations.Count(result => result.Validator);
        output.WriteLine($"{Model.Parts.Count} parts, {Model.Members.Count} members, {Edges.Constraints} constraints");
        output.WriteLine($"{AgreementResults.OfEdges.Count} edges, {AgreementResults.OfEdges.Count(result => result.Validator)} of them taken");
        output.WriteLine($"{AgreementResults.OfMutations.Count} random documents of seed {Mutations.Seed}, {accepted} of them taken");
        output.WriteLine($"{CasesFile.Fair.Count()} cases for other languages");

        Edges.Constraints.Should().BeGreaterThanOrEqualTo(70);
        AgreementResults.OfEdges.Should().HaveCountGreaterThanOrEqualTo(14_000);
        AgreementResults.OfMutations.Should().HaveCountGreaterThanOrEqualTo(Mutations.Count * 99 / 100);
        accepted.Should().BeInRange(Mutations.Count / 10, Mutations.Count * 9 / 10, "changes are meant to make faults, and not only faults");
        AgreementResults.OfEdges.GroupBy(result => result.Tried.ToString()).Where(same => same.Count() > 1).Select(same => same.Key)
            .Should().BeEmpty("each case is found by its id");
    }

    [Fact]
    public void Cases_are_written_to_a_file_if_one_is_named()
    {
        if (Environment.GetEnvironmentVariable("WHOCODE_CASES") is { Length: > 0 } file)
        {
            CasesFile.Write(file);
        }

        CasesFile.Fair.Should().NotBeEmpty();
    }

    private void AssertAgreement(IReadOnlyList<AgreementResult> results)
    {
        var broken = results.Where(result => !result.IsUnanimous).Select(result => $"{result}\n  {Excerpt(result.Tried.Document)}").ToList();
        foreach (var result in broken.Take(Shown))
        {
            output.WriteLine(result);
        }

        broken.Count.Should().Be(0, "the results on {0} documents are the same; the output of the test lists the first {1} that are not", results.Count, Shown);
    }

    private static string Excerpt(string document) => document.Length <= 600 ? document : $"{document[..600]}…";
}
