using System.Buffers;

namespace WhoCode.Reporting.Tests.Json;

public sealed class NullArgumentTests
{
    public static TheoryData<string, Action> Calls => new()
    {
        { "json", () => ReportJson.Read<StakeholderReport>((string)null!) },
        { "json", () => ReportJson.Read<NationalReport>((string)null!) },
        { "findings", () => ReportJson.LocateFindings("{}"u8, null!) },
        { "report", () => ReportJson.Write(null!) },
        { "report", () => ReportJson.Write(Stream.Null, null!) },
        { "output", () => ReportJson.Write((Stream)null!, new StakeholderReport()) },
        { "report", () => ReportJson.WriteTemplate(null!) },
        { "document", () => FindingsJson.Write(null!) },
        { "output", () => FindingsJson.WriteLine(null!, new()) },
        { "document", () => FindingsJson.WriteLine(new ArrayBufferWriter<byte>(), null!) },
        { "file", () => DeviationJson.Write(null!) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void An_argument_that_is_null_throws_with_the_name_of_the_parameter(string parameter, Action call) =>
        call.Should().Throw<ArgumentNullException>().WithParameterName(parameter);
}
