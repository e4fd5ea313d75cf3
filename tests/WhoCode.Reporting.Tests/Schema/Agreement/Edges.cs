using System.ComponentModel.DataAnnotations;
using System.Text;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>Documents just inside and just outside each constraint of the model, created from its annotations and types.</summary>
internal static class Edges
{
    private static readonly ValidationProfile[] Profiles = Enum.GetValues<ValidationProfile>();

    public static IEnumerable<AgreementCase> All =>
        Model.Members.SelectMany(OfMember).Concat(Model.Parts.SelectMany(OfPart))
            .Concat(ReportRoot.All.SelectMany(root => OfWhole(root).SelectMany(edge => Cases(root, root.Kind.Id, null, edge, edge.Json!))));

    /// <summary>The edges of values of a fixed form, to compare validator and schema also without rules.</summary>
    public static IEnumerable<AgreementCase> OfForms =>
        Model.Members.Where(member => member is { Kind: ModelKind.Value, ValueType.IsEnum: false }).SelectMany(OfMember)
            .Where(tried => tried.Profile == ValidationProfile.Submission)
            .Select(tried => tried with { Expected = null });

    /// <summary>The number of annotations that edges are created from.</summary>
    public static int Constraints => Model.Members.Sum(member => member.Annotations.Count);

    /// <summary>Returns the values of one property at all its edges.</summary>
    public static IEnumerable<Edge> ValuesOf(ModelMember member) =>
        PresenceEdges.Of(member).Concat(member.Annotations.SelectMany(annotation => OfAnnotation(member, annotation))).Concat(TypeEdges.Of(member));

    private static IEnumerable<AgreementCase> OfMember(ModelMember member) =>
        ValuesOf(member).SelectMany(edge => Cases(member.Part.Root, member.ToString(), member.ToString(), edge, member.Part.Root.Clean.With(member.Path, edge.Json)));

    private static IEnumerable<Edge> OfAnnotation(ModelMember member, ValidationAttribute annotation) => annotation switch
    {
        RequiredAttribute { AllowEmptyStrings: false } => [], // presence is tested for all properties
        _ => AnnotationEdges.Of(member, annotation),
    };

    private static IEnumerable<AgreementCase> OfPart(ModelPart part) =>
        from name in (string[])["unknown", "", "__proto__", "toString", $"{char.ToUpperInvariant(part.Members[0].Name[0])}{part.Members[0].Name[1..]}", $"{part.Members[^1].Name} "]
        from value in (string[])["1", "null", "{}"]
        from found in Cases(part.Root, part.Name, null, new($"unknown member '{name}': {value}", value, Taken.Never), part.Root.Clean.With([.. part.Path, name], value))
        select found;

    /// <summary>Returns documents that are not reports, and some that only just are.</summary>
    private static IEnumerable<Edge> OfWhole(ReportRoot root)
    {
        var validator = new ReportValidator(time: new FixedDay(2021, 9, 15));
        var findings = FindingsJson.Write(validator.CreateDocument(SampleReports.Empty, validator.Validate(SampleReports.Empty, ValidationProfile.Submission), ValidationProfile.Submission));
        var clean = root == ReportRoot.National ? (Report)ReportJson.Read<NationalReport>(root.Clean.Text).Report! : SampleReports.Maximal;
        yield return new("as it is", root.Clean.Text, Taken.Always);
        yield return new("an empty object", "{}", Taken.InDrafts);
        yield return new("a form", Encoding.UTF8.GetString(ReportJson.WriteTemplate(clean)), Taken.Always);
        yield return new("a findings document", Encoding.UTF8.GetString(findings), Taken.Never);
        yield return new("a file of deviations", Encoding.UTF8.GetString(Repository.Sample("deviations.json")), Taken.Never);
        yield return new("a report in a list", $"[{root.Clean.Text}]", Taken.Never);
        foreach (var other in ReportRoot.All.Where(other => other != root))
        {
            yield return new($"a {other.Kind}", other.Clean.Text, Taken.Never);
        }

        if (root == ReportRoot.Stakeholder)
        {
            yield return new("a hollow report", Encoding.UTF8.GetString(ReportJson.Write(SampleReports.Hollow)), Taken.InDrafts);
        }

        foreach (var other in (string[])["[]", "\"text\"", "7", "true", "false", "null"])
        {
            yield return new(other, other, Taken.Never);
        }
    }

    private static IEnumerable<AgreementCase> Cases(ReportRoot root, string place, string? member, Edge edge, string document) =>
        Profiles.Where(profile => edge.OnlyIn is null || edge.OnlyIn == profile).Select(profile => new AgreementCase($"{place} {edge.What}", root, profile, document)
        {
            Expected = edge.Taken == Taken.Always || (edge.Taken == Taken.InDrafts && profile == ValidationProfile.Draft),
            Member = member,
            IsFair = edge.IsFair,
        });
}
