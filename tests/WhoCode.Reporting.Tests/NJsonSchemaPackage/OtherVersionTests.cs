using System.Reflection;
using System.Runtime.Loader;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.NJsonSchemaPackage;

/// <summary>Tests the package with a version of NJsonSchema that it was not built for.</summary>
public sealed class OtherVersionTests
{
    private delegate FindingList Check(ReadOnlySpan<byte> utf8Json);

    [Fact]
    public void A_failure_of_NJsonSchema_is_thrown_and_is_not_a_finding_about_the_document()
    {
        var check = LoadWithNJsonSchema10();

        FluentActions.Invoking(() => check("{\"round\":\"5\"}"u8)).Should().Throw<InvalidOperationException>()
            .WithMessage("NJsonSchema 10.7.2 failed while it checked a document: MissingMethodException. This says nothing about the document.*")
            .WithInnerException<MissingMethodException>();
    }

    private static Check LoadWithNJsonSchema10()
    {
        var package = new WithNJsonSchema10().LoadFromAssemblyPath(typeof(SchemaCheck).Assembly.Location);
        var type = package.GetType(typeof(SchemaCheck).FullName!, throwOnError: true)!;
        var creation = (Task)type.GetMethod(nameof(SchemaCheck.CreateAsync))!.Invoke(null, [SchemaKind.StakeholderReport, new SchemaOptions { Profile = ValidationProfile.Draft }, null])!;
        creation.Wait();
        return type.GetMethod(nameof(SchemaCheck.Check))!.CreateDelegate<Check>(creation.GetType().GetProperty("Result")!.GetValue(creation));
    }

    private sealed class WithNJsonSchema10() : AssemblyLoadContext(nameof(WithNJsonSchema10))
    {
        private static readonly string Packages = typeof(OtherVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "NuGetPackageRoot").Value!;

        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
        {
            "NJsonSchema" => LoadFromAssemblyPath(Path.Combine(Packages, "njsonschema", "10.7.2", "lib", "netstandard2.0", "NJsonSchema.dll")),
            "Namotion.Reflection" => LoadFromAssemblyPath(Path.Combine(Packages, "namotion.reflection", "2.0.10", "lib", "netstandard2.0", "Namotion.Reflection.dll")),
            _ => null,
        };
    }
}
