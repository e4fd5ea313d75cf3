using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Json;

/// <summary>
/// Every shape of the wire format. A new type of value or part is one line here and one in <see cref="ReportJsonContext"/>; its
/// members, constraints, pointers and schema follow from the type.
/// </summary>
internal static class Contract
{
    public static readonly PartShape<StakeholderReport> StakeholderReport = new("stakeholder-report", context => context.StakeholderReport);

    public static readonly PartShape<NationalReport> NationalReport = new("national-report", context => context.NationalReport);

    public static readonly PartShape<FindingsDocument> FindingsDocument = new("findings-document", context => context.FindingsDocument);

    public static readonly PartShape<DeviationFile> DeviationFile = new("deviation-file", context => context.DeviationFile);

    /// <summary>Every kind of document that is read: what a text can be, as a whole.</summary>
    public static readonly IReadOnlyList<IPartShape> Roots = [StakeholderReport, NationalReport, FindingsDocument, DeviationFile];

    private static readonly Shape[] ShapesOfReports =
    [
        new TextShape(), new IntegerShape(), new DecimalShape(), new BooleanShape(), new DayShape(),
        new WireShape<PartialDate>("date", Suggestions.Date, Suggestions.DateHint),
        new WireShape<LanguageTag>("language", Suggestions.Language),
        new WireShape<CodeEditionId>("code-edition", Suggestions.Edition),
        new WireShape<ParagraphId>("paragraph", Suggestions.Paragraph, Suggestions.ParagraphHint),
        new WireShape<ThematicFieldId>("field", Suggestions.Field, Suggestions.FieldHint),
        new WireShape<CountryCode>("country", Suggestions.Country),
        new WireShape<OccupationCode>("occupation", Suggestions.Occupation),
        new EnumShape<StakeholderKind>(),
        new EnumShape<WhoRegion>(),
        new EnumShape<ScopeLevel>(),
        new EnumShape<Assessment>(),
        new EnumShape<Practice>(),
        new EnumShape<EvidenceKind>(),
        new EnumShape<MeasureStatus>(),
        new EnumShape<AgreementType>(),
        new EnumShape<AgreementCoverage>(),
        new EnumShape<AgreementContent>(),
        new EnumShape<SupportDirection>(),
        new EnumShape<WorkforcePathway>(),
        new EnumShape<NumberName>(),
        StakeholderReport,
        new PartShape<Reporter>("reporter", context => context.Reporter),
        new PartShape<Contact>("contact", context => context.Contact),
        new PartShape<CoSignatory>("co-signatory", context => context.CoSignatory),
        new PartShape<Scope>("scope", context => context.Scope),
        new PartShape<Contribution>("contribution", context => context.Contribution),
        new PartShape<Period>("period", context => context.Period),
        new PartShape<Figure>("figure", context => context.Figure),
        new PartShape<Recommendation>("recommendation", context => context.Recommendation),
        new PartShape<Evidence>("evidence", context => context.Evidence),
        new PartShape<Consent>("consent", context => context.Consent),
        NationalReport,
        new PartShape<DesignatedAuthority>("designated-authority", context => context.DesignatedAuthority),
        new PartShape<Participant>("participant", context => context.Participant),
        new PartShape<Measure>("measure", context => context.Measure),
        new PartShape<Law>("law", context => context.Law),
        new PartShape<Agreement>("agreement", context => context.Agreement),
        new PartShape<RecruiterRecord>("recruiter-record", context => context.RecruiterRecord),
        new PartShape<Workforce>("workforce", context => context.Workforce),
        new PartShape<WorkforceStock>("workforce-stock", context => context.WorkforceStock),
        new PartShape<TrainingCountry>("training-country", context => context.TrainingCountry),
        new PartShape<WorkforceFlow>("workforce-flow", context => context.WorkforceFlow),
        new PartShape<Support>("support", context => context.Support),
        new PartShape<Constraint>("constraint", context => context.Constraint),
    ];

    private static readonly Shape[] ShapesOfDocuments =
    [
        new WireShape<RuleId>("rule-id", static (_, _) => null),
        new WireShape<JsonPointer>("json-pointer", static (_, _) => null),
        new EnumShape<Severity>(),
        new EnumShape<Profile>(),
        new EnumShape<DigestForm>(),
        FindingsDocument,
        new PartShape<DocumentDigest>("document-digest", context => context.DocumentDigest),
        new PartShape<FindingCounts>("finding-counts", context => context.FindingCounts),
        new PartShape<RuleCount>("rule-count", context => context.RuleCount),
        new PartShape<FieldCount>("field-count", context => context.FieldCount),
        new PartShape<DocumentedFinding>("documented-finding", context => context.DocumentedFinding),
        new PartShape<AppliedDeviation>("applied-deviation", context => context.AppliedDeviation),
        DeviationFile,
        new PartShape<Deviation>("deviation", context => context.Deviation),
    ];

    private static readonly Shape[] Shapes = [.. ShapesOfReports, .. ShapesOfDocuments];

    private static readonly Dictionary<Type, Shape> BySingle = Shapes.ToDictionary(shape => shape.SingleType);

    private static readonly Dictionary<Type, Shape> ByList = Shapes.ToDictionary(shape => shape.ListType);

    public static IReadOnlyList<Shape> All => Shapes;

    /// <summary>The shapes that reports are made of: what a rule can be on.</summary>
    public static IReadOnlyList<Shape> OfReports => ShapesOfReports;

    public static Member MemberOf<TOwner>(JsonPropertyInfo property) where TOwner : class
    {
        if (BySingle.TryGetValue(property.PropertyType, out var single))
        {
            return single.Single<TOwner>(property);
        }

        if (ByList.TryGetValue(property.PropertyType, out var list))
        {
            return list.List<TOwner>(property);
        }

        return property.PropertyType == typeof(IReadOnlyDictionary<string, JsonElement>)
            ? new ExtensionsMember<TOwner>(property)
            : throw new NotSupportedException($"{typeof(TOwner).Name}.{property.Name} is of a type that has no shape.");
    }

    /// <summary>The position of each step of a pointer: of a member as members are written, of an item in its list; what is unknown last.</summary>
    public static int[] PositionsOf(IPartShape root, JsonPointer pointer)
    {
        var segments = pointer.Segments;
        var positions = new int[segments.Count];
        IPartShape? part = root;
        var isList = false;
        for (var i = 0; i < positions.Length; i++)
        {
            if (isList || part is null)
            {
                positions[i] = Position(segments[i]);
                isList = false; // an item: its shape is at hand already
            }
            else
            {
                positions[i] = Position(part, segments[i]);
                var member = part.Find(segments[i]);
                (part, isList) = (member?.Shape as IPartShape, member?.IsList ?? false);
            }
        }

        return positions;
    }

    private static int Position(IPartShape part, string name)
    {
        for (var i = 0; i < part.Members.Count; i++)
        {
            if (part.Members[i].Name == name)
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    private static int Position(string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : int.MaxValue;
}
