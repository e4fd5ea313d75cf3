using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json;
using NJsonSchema.CodeGeneration.CSharp;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.NJsonSchemaPackage;

/// <summary>The C# that NJsonSchema generates from the schema of a stakeholder report, compiled, and validated by its annotations.</summary>
/// <remarks>With Newtonsoft.Json, because the converter that is generated for System.Text.Json ignores the names of enumeration values.</remarks>
internal sealed class GeneratedClasses
{
    private const string Namespace = "Generated";

    private static readonly Lazy<Assembly> Compiled = new(Compile);

    /// <summary>Returns what the annotations refuse anywhere in a document, as "property: message".</summary>
    public static IReadOnlyList<string> RefusalsOf(byte[] utf8Json)
    {
        var type = Compiled.Value.GetType($"{Namespace}.Report", throwOnError: true)!;
        return [.. RefusalsOf(JsonConvert.DeserializeObject(Encoding.UTF8.GetString(utf8Json), type)!)];
    }

    private static IEnumerable<string> RefusalsOf(object part)
    {
        var refusals = new List<ValidationResult>();
        Validator.TryValidateObject(part, new(part), refusals, validateAllProperties: true);
        var inner = part.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => property.GetValue(part));
        return refusals.Select(refusal => $"{refusal.MemberNames.Single()}: {refusal.ErrorMessage}")
            .Concat(inner.SelectMany(value => value is IEnumerable items and not (string or IDictionary) ? items.Cast<object?>() : [value])
                .Where(value => value?.GetType().Namespace == Namespace && !value.GetType().IsEnum).SelectMany(value => RefusalsOf(value!)));
    }

    private static Assembly Compile()
    {
        var schema = ReportJsonSchema.CreateAsync(SchemaKind.StakeholderReport).GetAwaiter().GetResult();
        var settings = new CSharpGeneratorSettings { Namespace = Namespace, JsonLibrary = CSharpJsonLibrary.NewtonsoftJson };
        var source = new CSharpGenerator(schema, settings).GenerateFile("Report");
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(Namespace, [CSharpSyntaxTree.ParseText(source)], references, new(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        assembly.Position = 0;
        return new AssemblyLoadContext(Namespace).LoadFromStream(assembly);
    }
}
