using System.Text;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;
using WhoCode.Reporting.Tests.Laws;

namespace WhoCode.Reporting.Tests.Schema;

public sealed class CommittedSchemaTests
{
    private static readonly string Folder = Repository.Path("docs", "schema");

    /// <summary>The schemas that are committed and packed: all reports and documents, and the two objects that applications edit one at a time.</summary>
    private static readonly SchemaKind[] Kinds =
        [SchemaKind.StakeholderReport, SchemaKind.NationalReport, SchemaKind.Contribution, SchemaKind.Evidence, SchemaKind.FindingsDocument, SchemaKind.DeviationFile];

    private static readonly (SchemaKind Kind, SchemaOptions Options)[] All =
    [
        .. from kind in Kinds
           from profile in kind.HasProfiles ? Enum.GetValues<ValidationProfile>() : [ValidationProfile.Submission]
           from dialect in SchemaDialect.All
           select (kind, new SchemaOptions { Profile = profile, Dialect = dialect }),
    ];

    public static TheoryData<string> Names => new(All.Select(schema => ReportSchema.GetFileName(schema.Kind, schema.Options)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_committed_schema_equals_the_generated_one(string name)
    {
        var (kind, options) = All.Single(schema => ReportSchema.GetFileName(schema.Kind, schema.Options) == name);

        GeneratedFile.Check(Path.Combine(Folder, name), Encoding.UTF8.GetString(ReportSchema.Write(ReportSchema.Generate(kind, options))));
    }

    [Fact]
    public void No_other_schema_is_committed() =>
        Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo(All.Select(schema => ReportSchema.GetFileName(schema.Kind, schema.Options)));
}
