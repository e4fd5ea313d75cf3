using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Laws;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        GeneratedFile.Check(Repository.Path("docs", "public-api.txt"), PublicApi.Print(typeof(ReportValidator).Assembly));

    [Fact]
    public void The_public_surface_of_the_test_kit_is_the_approved_one() =>
        GeneratedFile.Check(Repository.Path("docs", "public-api.Testing.txt"), PublicApi.Print(typeof(RuleTest).Assembly));

    [Fact]
    public void The_public_surface_of_the_package_for_NJsonSchema_is_the_approved_one() =>
        GeneratedFile.Check(Repository.Path("docs", "public-api.NJsonSchema.txt"), PublicApi.Print(typeof(SchemaCheck).Assembly));
}
