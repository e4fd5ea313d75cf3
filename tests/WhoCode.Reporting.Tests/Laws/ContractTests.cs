using System.Text.Json;
using WhoCode.Reporting.Schema;
using WhoCode.Reporting.Tests.Json;

namespace WhoCode.Reporting.Tests.Laws;

public class ContractTests
{
    public static IReadOnlyList<Type> Types => Hosting.Kinds.PartsOfReports;

    public static TheoryData<Type> Parts => [.. Types];

    [Fact]
    public void Every_object_of_the_contract_is_compared() => Types.Should().HaveCountGreaterThan(20);

    /// <summary>The contract is generated from the properties. The serializer finds the properties too, and must give the same result.</summary>
    [Theory]
    [MemberData(nameof(Parts))]
    public void Properties_have_the_names_and_order_of_the_serializer(Type part)
    {
        var schema = ReportSchema.Generate(SchemaKind.Parse(Hosting.Kinds.KeyOf(part)));

        schema["properties"]!.AsObject().Select(member => member.Key)
            .Should().Equal(SerializerOracle.Options.GetTypeInfo(part).Properties.Select(property => property.Name));
    }
}
