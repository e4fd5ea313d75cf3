using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
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
    public static readonly PartShape<StakeholderReport> StakeholderReport = Part<StakeholderReport>("stakeholder-report", static () => new());

    public static readonly PartShape<NationalReport> NationalReport = Part<NationalReport>("national-report", static () => new());

    public static readonly PartShape<FindingsDocument> FindingsDocument = Part<FindingsDocument>("findings-document");

    public static readonly PartShape<DeviationFile> DeviationFile = Part<DeviationFile>("deviation-file");

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
        Part<Reporter>("reporter", static () => new()),
        Part<Contact>("contact", static () => new()),
        Part<CoSignatory>("co-signatory", static () => new()),
        Part<Scope>("scope", static () => new()),
        Part<Contribution>("contribution", static () => new()),
        Part<Period>("period", static () => new()),
        Part<Figure>("figure", static () => new()),
        Part<Recommendation>("recommendation", static () => new()),
        Part<Evidence>("evidence", static () => new()),
        Part<Consent>("consent", static () => new()),
        NationalReport,
        Part<DesignatedAuthority>("designated-authority", static () => new()),
        Part<Participant>("participant", static () => new()),
        Part<Measure>("measure", static () => new()),
        Part<Law>("law", static () => new()),
        Part<Agreement>("agreement", static () => new()),
        Part<RecruiterRecord>("recruiter-record", static () => new()),
        Part<Workforce>("workforce", static () => new()),
        Part<WorkforceStock>("workforce-stock", static () => new()),
        Part<TrainingCountry>("training-country", static () => new()),
        Part<WorkforceFlow>("workforce-flow", static () => new()),
        Part<Support>("support", static () => new()),
        Part<Constraint>("constraint", static () => new()),
    ];

    private static readonly Shape[] ShapesOfDocuments =
    [
        new WireShape<RuleId>("rule-id", static (_, _) => null),
        new WireShape<JsonPointer>("json-pointer", static (_, _) => null),
        new EnumShape<Severity>(),
        new EnumShape<Profile>(),
        new EnumShape<DigestForm>(),
        FindingsDocument,
        Part<DocumentDigest>("document-digest"),
        Part<FindingCounts>("finding-counts"),
        Part<RuleCount>("rule-count"),
        Part<FieldCount>("field-count"),
        Part<DocumentedFinding>("documented-finding"),
        Part<AppliedDeviation>("applied-deviation"),
        DeviationFile,
        Part<Deviation>("deviation"),
    ];

    private static readonly Shape[] Shapes = [.. ShapesOfReports, .. ShapesOfDocuments];

    private static readonly Dictionary<Type, Shape> BySingle = Shapes.ToDictionary(shape => shape.SingleType);

    private static readonly Dictionary<Type, Shape> ByList = Shapes.ToDictionary(shape => shape.ListType);

    public static IReadOnlyList<Shape> All => Shapes;

    /// <summary>The shapes that reports are made of: what a rule can be on.</summary>
    public static IReadOnlyList<Shape> OfReports => ShapesOfReports;

    public static Member MemberOf<TOwner>(PropertyInfo property) where TOwner : class
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
            ? new ExtensionsMember(property)
            : throw new NotSupportedException($"{typeof(TOwner).Name}.{property.Name} is of a type that has no shape.");
    }

    private static PartShape<T> Part<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string key, Func<T>? create = null)
        where T : class => new(key, static () => typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance), create);

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
