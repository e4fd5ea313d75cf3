using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace WhoCode.Reporting.Generator;

/// <summary>Generates the code of the JSON format from the model.</summary>
/// <remarks>
/// For every part of the contract: its members with names and constraints, its reader, writer and converter, and its validation plan. For
/// values of fixed form: parsing, formatting and operators. For enumerations: the names of their values. All of it is plain code, so a
/// program needs no reflection.
/// </remarks>
[Generator]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var contracts = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is ClassDeclarationSyntax { Identifier.Text: Contract.Name },
            static (syntax, cancellation) => FilesOf(syntax, cancellation));
        context.RegisterSourceOutput(contracts, static (output, files) =>
        {
            foreach (var file in files)
            {
                if (file.Problem is { } problem)
                {
                    output.ReportDiagnostic(Diagnostic.Create(Problems.Unreadable, location: null, problem));
                }
                else
                {
                    output.AddSource(file.Name, SourceText.From(file.Text, Encoding.UTF8));
                }
            }
        });

        var values = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is RecordDeclarationSyntax { BaseList: not null } record && record.Modifiers.Any(SyntaxKind.PartialKeyword),
            static (syntax, cancellation) => ValueSource.Of((INamedTypeSymbol)syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation)!));
        context.RegisterSourceOutput(values.Where(static value => value.Length > 0).Collect(), static (output, values) =>
            output.AddSource("WireValues.g.cs", SourceText.From(ValueSource.OfAll(values), Encoding.UTF8)));

        var enumerations = context.SyntaxProvider.CreateSyntaxProvider(static (node, _) => node is EnumDeclarationSyntax, LineOf);
        context.RegisterSourceOutput(enumerations.Collect(), static (output, lines) =>
            output.AddSource("WireNames.g.cs", SourceText.From(EnumerationSource.OfAll(lines), Encoding.UTF8)));
    }

    private static string LineOf(GeneratorSyntaxContext syntax, CancellationToken cancellation) =>
        EnumerationSource.LineOf((INamedTypeSymbol)syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation)!);

    private static ImmutableArray<GeneratedFile> FilesOf(GeneratorSyntaxContext syntax, CancellationToken cancellation)
    {
        if (syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation) is not INamedTypeSymbol symbol)
        {
            return ImmutableArray<GeneratedFile>.Empty;
        }

        try
        {
            var contract = new Contract(symbol);
            var files = ImmutableArray.CreateBuilder<GeneratedFile>();
            files.AddRange(contract.Parts.Select(part => new GeneratedFile($"{part.Name}Shape.g.cs", ShapeSource.Of(part))));
            files.AddRange(contract.Parts.Select(part => new GeneratedFile($"{part.Name}Plan.g.cs", PlanSource.Of(part))));
            files.Add(new("Contract.g.cs", ShapeSource.OfContract(contract)));
            files.Add(new("PartPlans.g.cs", PlanSource.OfAll(contract)));
            return files.ToImmutable();
        }
        catch (UnreadableContractException problem)
        {
            return ImmutableArray.Create(new GeneratedFile(symbol.Name, "", problem.Message));
        }
    }
}
