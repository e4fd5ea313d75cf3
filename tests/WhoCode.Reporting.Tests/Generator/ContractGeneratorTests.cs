using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WhoCode.Reporting.Generator;

namespace WhoCode.Reporting.Tests.Generator;

/// <summary>The generator reports unsupported models as build errors. All other tests verify the code that it generates.</summary>
public sealed class ContractGeneratorTests
{
    private const string Shapes = """
        namespace WhoCode.Reporting.Serialization
        {
            public enum Sensitivity { Public, FreeText, Person }
            public sealed class SensitivityAttribute : System.Attribute { public SensitivityAttribute(Sensitivity sensitivity) { } }
        }

        namespace WhoCode.Reporting.Json
        {
            public class Shape<T> { }
            public class PartShape<T> : Shape<T> { }
            public static partial class Contract
            {
                public static readonly PartShape<Model.Thing> Thing = new();
            }
        }

        """;

    [Fact]
    public void A_property_becomes_a_member_with_its_name_and_constraints() =>
        Written("[System.ComponentModel.DataAnnotations.StringLength(7), WhoCode.Reporting.Serialization.Sensitivity(WhoCode.Reporting.Serialization.Sensitivity.Person)] public string? FullName { get; init; }")
            .Should().Contain("new(this, 0, \"fullName\", \"FullName\", One<TextShape>.Instance, false, new() { MaxLength = 7, Sensitivity = (global::WhoCode.Reporting.Serialization.Sensitivity)2 })");

    [Fact]
    public void A_property_of_a_type_without_a_shape_is_a_build_error() =>
        ProblemIn("public System.Guid? Id { get; init; }").Should().Be("Thing.Id is of a type that has no shape.");

    [Fact]
    public void A_text_that_does_not_declare_its_sensitivity_is_a_build_error() =>
        ProblemIn("[System.ComponentModel.DataAnnotations.StringLength(7)] public string? Name { get; init; }")
            .Should().Be("Thing.Name is a text and does not declare its sensitivity.");

    [Fact]
    public void A_list_of_texts_that_does_not_declare_its_sensitivity_is_a_build_error() =>
        ProblemIn("public System.Collections.Generic.IReadOnlyList<string> Names { get; init; } = [];")
            .Should().Be("Thing.Names is a text and does not declare its sensitivity.");

    [Fact]
    public void An_annotation_with_unsupported_arguments_is_a_build_error() =>
        ProblemIn("[System.ComponentModel.DataAnnotations.StringLength(7, MinimumLength = 2)] public string? Name { get; init; }")
            .Should().Be("Thing.Name carries StringLengthAttribute in a form that the contract cannot read.");

    [Fact]
    public void An_unknown_annotation_is_a_build_error() =>
        ProblemIn("[System.ComponentModel.DataAnnotations.CreditCard] public string? Name { get; init; }")
            .Should().Be("Thing.Name carries CreditCardAttribute in a form that the contract cannot read.");

    [Fact]
    public void An_enumeration_that_does_not_count_from_0_is_a_build_error() =>
        Written("public int? Count { get; init; }", "public enum Colour { Red = 1 }").Should().Contain("#error Colour does not count its values from 0.");

    [Fact]
    public void An_enumeration_that_is_not_public_is_ignored() =>
        Written("public int? Count { get; init; }", "internal enum Colour { Red = 1 } public class Box { public enum Size { Large = 5 } }").Should().NotContain("Colour").And.NotContain("Size");

    private static string ProblemIn(string member) => Run(member, "").Diagnostics.Should().ContainSingle(problem => problem.Id == "WHCGEN1").Which.GetMessage(CultureInfo.InvariantCulture);

    private static string Written(string member, string beside = "") =>
        string.Concat(Run(member, beside).GeneratedTrees.Select(tree => tree.ToString()));

    private static GeneratorDriverRunResult Run(string member, string beside)
    {
        var source = $"{Shapes}namespace Model {{ public sealed record Thing {{ {member} }} {beside} }}";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("model", [CSharpSyntaxTree.ParseText(source)], references);
        return CSharpGeneratorDriver.Create(new ContractGenerator()).RunGenerators(compilation).GetRunResult();
    }
}
