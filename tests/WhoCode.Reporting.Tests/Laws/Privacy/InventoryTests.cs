using System.Buffers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Comparison;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Differences;
using WhoCode.Reporting.Export;

namespace WhoCode.Reporting.Tests.Laws.Privacy;

/// <summary>The inventory of docs/privacy.md is complete.</summary>
public sealed class InventoryTests
{
    private static readonly Assembly[] Libraries = [typeof(Report).Assembly, typeof(WhoCode.Reporting.NJsonSchema.ReportJsonSchema).Assembly, typeof(WhoCode.Reporting.Rendering.ReportPages).Assembly];

    [Fact]
    public void The_page_is_what_the_code_writes() => GeneratedFile.Check(Repository.Path("docs", "privacy.md"), PrivacyPage.Write());

    [Fact]
    public void Every_method_that_writes_is_in_the_inventory()
    {
        var writing = Libraries.SelectMany(library => library.GetExportedTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && method.Name is not ("Read" or "<Clone>$") && Writes(method))
            .Select(NameOf)
            .Distinct();

        writing.Except(Outputs.All.Select(output => output.Name)).Should().BeEmpty("a new output is added to Outputs, with what of a report it can contain");
    }

    [Fact]
    public void Every_command_and_format_of_the_tool_is_in_the_inventory()
    {
        var names = Outputs.All.Select(output => output.Name).ToList();
        var commands = typeof(WhoCode.Reporting.Cli.Tool).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Command", StringComparison.Ordinal) && type.Namespace?.EndsWith(".Commands", StringComparison.Ordinal) == true)
            .Select(type => type.Name[..^"Command".Length].ToLowerInvariant());

        commands.Should().HaveCountGreaterThan(10).And.OnlyContain(command => names.Any(name => name == $"whocode {command}" || name.StartsWith($"whocode {command} ", StringComparison.Ordinal)));
        names.Should().Contain(Enum.GetNames<FindingsFormat>().Select(format => $"whocode validate --format {format.ToLowerInvariant()}"));
        names.Should().Contain(Enum.GetNames<CoverageFormat>().Select(format => $"whocode coverage --format {format.ToLowerInvariant()}"));
        names.Should().Contain(Enum.GetNames<ComparisonFormat>().Select(format => $"whocode compare --format {format.ToLowerInvariant()}"));
        names.Should().Contain(Enum.GetNames<DifferenceFormat>().Select(format => $"whocode diff --format {format.ToLowerInvariant()}"));
    }

    [Fact]
    public void Every_output_that_withholds_something_is_tried()
    {
        Outputs.All.Select(output => output.Name).Should().OnlyHaveUniqueItems();
        Outputs.All.Where(output => output.Write is null && output.Content is Content.NoTexts or Content.View).Select(output => output.Name)
            .Should().OnlyContain(name => name.EndsWith("Async", StringComparison.Ordinal), "an asynchronous method makes the bytes of the other");
    }

    [Fact]
    public void The_library_logs_and_measures_nothing() => Libraries.SelectMany(library => library.GetReferencedAssemblies()).Select(name => name.Name)
        .Should().NotContain(name => name!.Contains("Logging") || name.Contains("DiagnosticSource") || name.Contains("Diagnostics.Metrics") || name == "System.Console");

    private static string NameOf(MethodInfo method) => method switch
    {
        _ when method.Name == nameof(ToString) && method.GetParameters() is [] => "ToString",
        _ when Is(typeof(JsonConverter), method.DeclaringType!) => "JsonConverter.Write",
        _ => $"{method.DeclaringType!.Name.Split('`')[0]}.{method.Name}",
    };

    private static bool Is(Type ancestor, Type type) => ancestor.IsAssignableFrom(type);

    /// <summary>Whether a method returns text, bytes, a document or a view, or writes to what it is given.</summary>
    private static bool Writes(MethodInfo method)
    {
        var returned = method.ReturnType;
        var results = (Type[])[typeof(string), typeof(byte[]), typeof(ReadOnlyMemory<byte>), typeof(FindingsDocument), typeof(WhoCode.Reporting.Pages.PageContent)];
        var isSink = (Type type) => type == typeof(Stream) || type == typeof(Utf8JsonWriter) || type == typeof(TextWriter) || type == typeof(IBufferWriter<byte>);
        return results.Contains(returned) || (returned.IsGenericParameter && method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute)) && returned.GetGenericParameterConstraints().Contains(typeof(Report)))
            || (method.GetParameters().Any(parameter => isSink(parameter.ParameterType)) && (returned == typeof(void) || returned == typeof(Task) || returned == typeof(ValueTask)))
            || (method.DeclaringType == typeof(FindingsWriter) && (returned == typeof(void) || returned == typeof(ValueTask)));
    }
}
