using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WhoCode.Reporting.Tests.Packages;

/// <summary>The XML documentation beside an assembly documents what its users see, and nothing else.</summary>
public sealed class PublicDocumentationTests
{
    private static readonly SymbolDisplayFormat FullName = SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    [Theory]
    [InlineData("WhoCode.Reporting")]
    [InlineData("WhoCode.Reporting.Testing")]
    [InlineData("WhoCode.Reporting.NJsonSchema")]
    public void The_documentation_covers_exactly_the_public_API(string name)
    {
        var documented = Document(name).Descendants("member").Select(member => (string)member.Attribute("name")!).ToList();
        var visible = VisibleSymbols(name).ToDictionary(symbol => symbol.GetDocumentationCommentId()!);

        documented.Should().OnlyHaveUniqueItems().And.BeSubsetOf(visible.Keys);
        visible.Where(symbol => IsWritten(symbol.Value)).Select(symbol => symbol.Key).Except(documented)
            .Should().BeEmpty("every public member has documentation");
    }

    [Theory]
    [InlineData("WhoCode.Reporting")]
    [InlineData("WhoCode.Reporting.Testing")]
    [InlineData("WhoCode.Reporting.NJsonSchema")]
    public void The_documentation_inherits_from_nothing_that_was_removed(string name)
    {
        var document = Document(name);
        var documented = document.Descendants("member").Select(member => (string)member.Attribute("name")!).ToHashSet();
        var inherited = document.Descendants("inheritdoc").Select(element => (string?)element.Attribute("cref")).OfType<string>();

        inherited.Where(id => id[2..].StartsWith(name, StringComparison.Ordinal)).Should().BeSubsetOf(documented);
    }

    private static XDocument Document(string name) => XDocument.Load(Path.Combine(AppContext.BaseDirectory, name + ".xml"));

    private static IEnumerable<ISymbol> VisibleSymbols(string name)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("documentation", references: references);
        var assembly = compilation.References.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Single(assembly => assembly.Name == name);
        return Types(assembly.GlobalNamespace).SelectMany(type => type.GetMembers().Where(IsDocumented).Prepend(type));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol parent) => parent.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(child => child is INamespaceSymbol || IsVisible(child))
        .SelectMany(child => child is INamedTypeSymbol type ? Types(child).Prepend(type) : Types(child));

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    /// <summary>Types are listed by themselves, and accessors are documented with their property or event.</summary>
    private static bool IsDocumented(ISymbol member) => IsVisible(member)
        && member is not INamedTypeSymbol
        && member.ContainingType.TypeKind != TypeKind.Delegate
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove };

    /// <summary>What the compiler adds by itself has no documentation. A constructor without parameters can be the compiler's; nothing in the assembly shows it.</summary>
    private static bool IsWritten(ISymbol symbol) =>
        symbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } && !symbol.GetAttributes().Any(IsCompilerGenerated);

    private static bool IsCompilerGenerated(AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString(FullName) == "System.Runtime.CompilerServices.CompilerGeneratedAttribute";
}
