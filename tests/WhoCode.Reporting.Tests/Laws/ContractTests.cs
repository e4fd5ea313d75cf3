using System.Text.Json;
using WhoCode.Reporting.Schema;
using WhoCode.Reporting.Tests.Json;

namespace WhoCode.Reporting.Tests.Laws;

public class ContractTests
{
    public static IReadOnlyList<Type> Types => Hosting.Kinds.PartsOfReports;

    public static TheoryData<Type> Parts => [.. Types];

    [Fact]
    public void Every_object_type_is_compared() => Types.Should().HaveCountGreaterThan(20);

    /// <summary>The contract is created from the properties, and must agree with the serializer.</summary>
    [Theory]
    [MemberData(nameof(Parts))]
    public void Properties_have_the_names_and_order_of_the_serializer(Type part)
    {
        var schema = ReportSchema.Generate(SchemaKind.Parse(Hosting.Kinds.KeyOf(part)));

        schema["properties"]!.AsObject().Select(member => member.Key)
            .Should().Equal(SerializerOracle.Options.GetTypeInfo(part).Properties.Select(property => property.Name));
    }
}
