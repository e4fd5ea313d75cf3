namespace WhoCode.Reporting.Forms;

/// <summary>Describes the fields of reports without the need for a report.</summary>
/// <remarks>Thread-safe.</remarks>
public static class ReportFields
{
    /// <summary>Describes the field at a pointer.</summary>
    /// <typeparam name="TReport"><see cref="StakeholderReport"/> or <see cref="NationalReport"/>.</typeparam>
    /// <param name="pointer">The pointer, such as "/contributions/0/title" or "/contributions/-/title". Which items a report has is not considered.</param>
    /// <param name="texts">The localized texts for labels and help texts; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="validator">The validator whose catalogue and rules decide choices and required fields; null for one with the built-in rules and catalogue.</param>
    /// <returns>The description; null if reports have no such field.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="TReport"/> is neither <see cref="StakeholderReport"/> nor <see cref="NationalReport"/>.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a label or a help text that is needed.</exception>
    public static FieldMetadata? GetMetadata<TReport>(JsonPointer pointer, LocalizedTexts? texts = null, ReportValidator? validator = null) where TReport : Report =>
        GetMetadata(FieldPlace.Find(RootOf<TReport>(), pointer.Segments), RootOf<TReport>(), texts ?? LocalizedTexts.English, validator?.Catalog, validator?.Rules);

    /// <summary>Returns a readable path for a pointer, such as "Contribution 2 › Period › To" for "/contributions/1/period/to".</summary>
    /// <typeparam name="TReport"><see cref="StakeholderReport"/> or <see cref="NationalReport"/>.</typeparam>
    /// <param name="pointer">The pointer. A segment that reports do not have appears as it is written.</param>
    /// <param name="texts">The localized texts for labels; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <returns>The path; the title of the kind of report if the pointer is that of the report as a whole.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="TReport"/> is neither <see cref="StakeholderReport"/> nor <see cref="NationalReport"/>.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a label that is needed.</exception>
    public static string GetPath<TReport>(JsonPointer pointer, LocalizedTexts? texts = null) where TReport : Report =>
        GetPath(RootOf<TReport>(), pointer, texts ?? LocalizedTexts.English);

    internal static string GetPath(IPartShape root, JsonPointer pointer, LocalizedTexts texts)
    {
        var (place, segments, path) = (new FieldPlace(PlaceKind.Object, root), pointer.Segments, (string?)null);
        for (var i = 0; i < segments.Count; i++)
        {
            place = place.Below(segments[i]);
            var isBeforeItem = place.Kind == PlaceKind.List && i + 1 < segments.Count && place.Below(segments[i + 1]).Kind != PlaceKind.Unknown;
            if (!isBeforeItem)
            {
                var label = LabelOf(place, segments[i], root, texts);
                path = path is null ? label : LocalizedText.FromKey("form.path").WithArguments(("outer", path), ("inner", label)).ToString(texts);
            }
        }

        return path ?? LabelOf(place, "", root, texts);
    }

    /// <summary>Returns the label of a location. That of an item contains its number.</summary>
    internal static string LabelOf(FieldPlace place, string segment, IPartShape root, LocalizedTexts texts)
    {
        var label = LabelKeyOf(place) is { } key ? texts[key] : place.Kind == PlaceKind.Object ? texts[$"title.{root.Key}"] : TextForms.Excerpt(segment);
        return place.IsItem && ListNode.TryParseIndex(segment, out var index)
            ? LocalizedText.FromKey("form.item").WithArguments(("label", label), ("number", index + 1)).ToString(texts)
            : label;
    }

    /// <summary>Returns the key of the label of a property or item; null for the report, and for what the contract does not define.</summary>
    internal static string? LabelKeyOf(FieldPlace place) => place switch
    {
        { IsItem: true, Part: { } part } => $"title.{part.Key}",
        { Member: { } member } => $"title.{member.Part.Key}.{member.Name}",
        _ => null,
    };

    /// <summary>Returns the kind of value at a location that the format defines.</summary>
    internal static FieldKind KindOf(FieldPlace place, ReportingCatalog catalog) =>
        KindOf(place, ChoicesOf(place.Kind == PlaceKind.Value ? place.Member!.Shape : null, LocalizedTexts.English, catalog, RuleSet.BuiltIn));

    internal static FieldMetadata? GetMetadata(FieldPlace place, IPartShape root, LocalizedTexts texts, ReportingCatalog? catalog, RuleSet? rules)
    {
        if (place is { Kind: PlaceKind.Unknown } or { Kind: PlaceKind.Extensions, Member: null })
        {
            return null;
        }

        var (member, constraints) = (place.Member, place.Member?.Constraints ?? MemberConstraints.None);
        var shape = place.Kind == PlaceKind.Value ? member!.Shape : null;
        var choices = ChoicesOf(shape, texts, catalog ?? ReportingCatalog.BuiltIn, rules ?? RuleSet.BuiltIn);
        var kind = KindOf(place, choices);
        var ofText = kind == FieldKind.Choice ? null : shape; // choices describe the value completely
        return new(choices)
        {
            Kind = kind,
            Label = LabelOf(place, FieldPlace.End, root, texts),
            HelpText = texts[member is null ? $"part.{root.Key}" : place is { IsItem: true, Part: { } part } ? $"part.{part.Key}" : $"property.{member.Part.Key}.{member.Name}"],
            Name = member?.Name ?? "",
            PropertyName = member?.PropertyName ?? "",
            Properties = place.Kind == PlaceKind.Object ? [.. place.Part!.Members.Select(inner => inner.Name)] : [],
            Sensitivity = constraints.Sensitivity,
            MaxLength = ofText is null ? null : constraints.MaxLength ?? ofText.MaxLength,
            Minimum = constraints.Range?.Minimum,
            Maximum = constraints.Range?.Maximum,
            MinItems = place.Kind == PlaceKind.List ? constraints.Count?.Minimum ?? 0 : null,
            MaxItems = place.Kind == PlaceKind.List ? constraints.Count?.Maximum : null,
            Pattern = ofText is null ? null : constraints.Form?.Pattern.Pattern ?? ofText.Pattern,
            Example = shape is null or TextShape && constraints.Form is null ? null : constraints.Form?.Pattern.Example ?? shape!.Example.Trim('"'),
            RequiredIn = place.IsItem || member is null ? [] : [.. Enum.GetValues<ValidationProfile>().Where(profile => new ProfileDemands(rules ?? RuleSet.BuiltIn, profile).IsDemanded(member))],
        };
    }

    private static PartShape<StakeholderReport> Stakeholders => Contract.StakeholderReport;

    private static IPartShape RootOf<TReport>() =>
        typeof(TReport) == typeof(StakeholderReport) ? Stakeholders
        : typeof(TReport) == typeof(NationalReport) ? Contract.NationalReport
        : throw new ArgumentException($"{typeof(TReport).Name} is not a kind of report. Use {nameof(StakeholderReport)} or {nameof(NationalReport)}.", nameof(TReport));

    /// <summary>Returns the choices, which are offered in every profile although drafts may contain other values.</summary>
    private static Lazy<IReadOnlyList<FieldChoice>> ChoicesOf(Shape? shape, LocalizedTexts texts, ReportingCatalog catalog, RuleSet rules) => new(() => shape is null ? [] :
    [
        .. ValueChoice.Of(shape, catalog, new(rules, ValidationProfile.Publication)).Select(choice => new FieldChoice(choice.Value, choice.Label.ToString(texts), choice.Description?.ToString(texts))),
    ]);

    private static FieldKind KindOf(FieldPlace place, Lazy<IReadOnlyList<FieldChoice>> choices) => place.Kind switch
    {
        PlaceKind.Object => FieldKind.Object,
        PlaceKind.List => FieldKind.List,
        PlaceKind.Extensions => FieldKind.Extensions,
        _ => place.Member!.Shape switch
        {
            TextShape when place.Member.Constraints.Form == MemberConstraints.WebAddress => FieldKind.WebAddress,
            TextShape when place.Member.Constraints.Form == MemberConstraints.EmailAddress => FieldKind.EmailAddress,
            TextShape when place.Member.Constraints.MaxLength >= Limits.Paragraph => FieldKind.MultilineText,
            TextShape => FieldKind.Text,
            IntegerShape => FieldKind.WholeNumber,
            DecimalShape => FieldKind.Decimal,
            BooleanShape => FieldKind.Boolean,
            DayShape => FieldKind.Date,
            WireShape<PartialDate> => FieldKind.PartialDate,
            _ => choices.Value.Count > 0 ? FieldKind.Choice : FieldKind.Code,
        },
    };
}
