using System.Text.Json;
using WhoCode.Reporting.Schema;
using WhoCode.Reporting.Tests.Json;

namespace WhoCode.Reporting.Tests.Laws;

public class ContractTests
{
    public static IReadOnlyList<Type> Types => Hosting.Kinds.PartsOfReports;

    public static TheoryData<Type> Parts => [.. Types];

    [Fact]
    public void Every_part_is_compared() => Types.Should().HaveCountGreaterThan(20);

    /// <summary>The contract is told from the properties themselves; the serializer tells them too, and has to say the same.</summary>
    [Theory]
    [MemberData(nameof(Parts))]
    public void Members_are_named_and_ordered_as_the_serializer_writes_them(Type part)
    {
        var schema = ReportSchema.Generate(SchemaKind.Parse(Hosting.Kinds.KeyOf(part)));

        schema["properties"]!.AsObject().Select(member => member.Key)
            .Should().Equal(SerializerOracle.Options.GetTypeInfo(part).Properties.Select(property => property.Name));
    }
}
