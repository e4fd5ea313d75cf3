using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Documents and their objects are written and read in the JSON format, with any options.</summary>
public sealed class ObjectJsonTests
{
    [Theory]
    [MemberData(nameof(Kinds.PartTypes), MemberType = typeof(Kinds))]
    public void A_filled_object_is_the_same_after_writing_and_reading_with_any_options(Type part)
    {
        var filled = Filled.Of(part);
        foreach (var (name, options) in ApplicationOptions.For(part))
        {
            var json = JsonSerializer.Serialize(filled, part, options);

            JsonNode.DeepEquals(JsonNode.Parse(json), WireForm.Of(filled)).Should().BeTrue("it is the wire form with options {0}: {1}", name, json);
            JsonSerializer.Deserialize(json, part, options).Should().Be(filled, "options are {0}", name);
            JsonSerializer.Serialize<object>(filled, options).Should().Be(json, "options are {0}", name);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.PartTypes), MemberType = typeof(Kinds))]
    public void An_empty_object_is_the_same_after_writing_and_reading_with_any_options(Type part)
    {
        var empty = Activator.CreateInstance(part)!;
        foreach (var (name, options) in ApplicationOptions.For(part))
        {
            var json = JsonSerializer.Serialize(empty, part, options);

            JsonNode.Parse(json)!.AsObject().Where(member => member.Value is not (null or JsonArray { Count: 0 })).Should().BeEmpty("nothing is given, and options are {0}", name);
            JsonSerializer.Deserialize(json, part, options).Should().Be(empty, "options are {0}", name);
            JsonSerializer.Deserialize("{}", part, options).Should().Be(empty, "options are {0}", name);
            JsonSerializer.Deserialize("null", part, options).Should().BeNull("options are {0}", name);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.PartTypes), MemberType = typeof(Kinds))]
    public void A_list_of_objects_is_the_same_after_writing_and_reading_with_any_options(Type part)
    {
        var list = typeof(List<>).MakeGenericType(part);
        var filled = (System.Collections.IList)Activator.CreateInstance(list)!;
        filled.Add(Filled.Of(part));
        filled.Add(Activator.CreateInstance(part));
        foreach (var (name, options) in ApplicationOptions.For(list))
        {
            JsonSerializer.Deserialize(JsonSerializer.Serialize(filled, list, options), list, options).Should().BeEquivalentTo(filled, by => by.ComparingByValue(part), "options are {0}", name);
        }
    }

    [Fact]
    public void The_serializer_writes_the_same_properties_in_the_same_order_as_the_library()
    {
        foreach (var options in ApplicationOptions.All.Values)
        {
            foreach (var report in new Report[] { Filled.Of<StakeholderReport>(), Filled.Of<NationalReport>(), TestReports.Maximal, NationalReports.National, new StakeholderReport() })
            {
                Plain(JsonSerializer.SerializeToUtf8Bytes(report, report.GetType(), options)).Should().Be(Plain(ReportJson.Write(report)));
            }

            Plain(JsonSerializer.SerializeToUtf8Bytes(Filled.Of<FindingsDocument>(), options)).Should().Be(Plain(FindingsJson.Write(Filled.Of<FindingsDocument>())));
            Plain(JsonSerializer.SerializeToUtf8Bytes(new FindingsDocument(), options)).Should().Be(Plain(FindingsJson.Write(new())));
            Plain(JsonSerializer.SerializeToUtf8Bytes(Filled.Of<DeviationFile>(), options)).Should().Be(Plain(DeviationJson.Write(Filled.Of<DeviationFile>())));
            Plain(JsonSerializer.SerializeToUtf8Bytes(new DeviationFile(), options)).Should().Be(Plain(DeviationJson.Write(new())));
        }
    }

    [Fact]
    public void A_report_is_complete_if_only_its_base_class_is_declared()
    {
        foreach (var (name, options) in ApplicationOptions.For(typeof(Report)))
        {
            foreach (Report report in new Report[] { Filled.Of<StakeholderReport>(), Filled.Of<NationalReport>() })
            {
                var json = JsonSerializer.Serialize(report, options);

                Plain(System.Text.Encoding.UTF8.GetBytes(json)).Should().Be(Plain(ReportJson.Write(report)), "options are {0}", name);
                JsonSerializer.Deserialize<Report>(json, options).Should().Be(report, "options are {0}", name);
            }

            var reports = new Dictionary<string, Report> { ["A"] = Filled.Of<StakeholderReport>(), ["B"] = Filled.Of<NationalReport>() };
            JsonSerializer.Deserialize<Dictionary<string, Report>>(JsonSerializer.Serialize(reports, options), options).Should().Equal(reports, "options are {0}", name);
        }
    }

    [Fact]
    public void Our_documents_and_values_in_a_class_of_an_application_are_read_back()
    {
        var record = new ApplicationRecord("Ours", Filled.Of<StakeholderReport>(), null, TestReports.Ghana, null, EvidenceKind.Study);
        foreach (var (name, options) in ApplicationOptions.For(typeof(ApplicationRecord)))
        {
            JsonSerializer.Deserialize<ApplicationRecord>(JsonSerializer.Serialize(record, options), options).Should().Be(record, "options are {0}", name);
        }
    }

    /// <summary>A converter of an application has precedence over that of a type outside our objects. Inside them, our format is used.</summary>
    [Fact]
    public void A_converter_of_an_application_loses_nothing()
    {
        var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };

        JsonSerializer.Deserialize<EvidenceKind>(JsonSerializer.Serialize(EvidenceKind.Study, options), options).Should().Be(EvidenceKind.Study);
        Plain(JsonSerializer.SerializeToUtf8Bytes(TestReports.Maximal, options)).Should().Be(Plain(ReportJson.Write(TestReports.Maximal)));
        JsonSerializer.Deserialize<StakeholderReport>(ReportJson.Write(TestReports.Maximal), options).Should().Be(TestReports.Maximal);
    }

    private static string Plain(byte[] json) => JsonNode.Parse(json)!.ToJsonString();
}
