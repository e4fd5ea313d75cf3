using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>The reporter: a stakeholder as 2.2 lists them, alone or together with co-signatories.</summary>
public sealed partial record Reporter
{
    /// <summary>
    /// The full name of the reporter; at most 500 characters. A complete report contains it, unless <see cref="NameWithheld"/> is
    /// <see langword="true"/>.
    /// </summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.Person)]
    public string? Name { get; init; }

    /// <summary>
    /// <see langword="true"/> if the reporter asks that the report not contain the name, or if a view leaves it out; otherwise,
    /// <see langword="false"/>. Null, the default, means <see langword="false"/>.
    /// </summary>
    public bool? NameWithheld { get; init; }

    /// <summary>The acronym of the reporter; at most 60 characters.</summary>
    [StringLength(Limits.Word), Sensitivity(Sensitivity.Person)]
    public string? Acronym { get; init; }

    /// <summary>For a person: the organization that the person belongs to; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.Person)]
    public string? Affiliation { get; init; }

    /// <summary>The kind of person or body.</summary>
    [Required]
    public StakeholderKind? Kind { get; init; }

    /// <summary>The country in which the reporter is based.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The web address of the reporter; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress), Sensitivity(Sensitivity.Person)]
    public string? Website { get; init; }

    /// <summary>A description of what the reporter does, and how this relates to the Code; at most 4000 characters.</summary>
    [StringLength(Limits.Paragraph), Sensitivity(Sensitivity.Person)]
    public string? About { get; init; }

    /// <summary>The person or office to contact. Never published unless <see cref="Consent.PublishContact"/> is <see langword="true"/>.</summary>
    public Contact? Contact { get; init; }

    /// <summary>The persons and bodies that submit the report together with the reporter; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CoSignatory> CoSignatories { get; init => field = ItemList<CoSignatory>.From(value); } = ItemList<CoSignatory>.Empty;
}

/// <summary>The contact of a reporter or of a designated national authority.</summary>
public sealed partial record Contact
{
    /// <summary>The name of the person; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.Contact)]
    public string? Name { get; init; }

    /// <summary>The role of the person in the organization; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.Contact)]
    public string? Role { get; init; }

    /// <summary>The e-mail address; at most 500 characters.</summary>
    [EmailAddress, StringLength(Limits.Line), Sensitivity(Sensitivity.Contact)]
    public string? Email { get; init; }

    /// <summary>The telephone number, as dialled from abroad; at most 60 characters.</summary>
    [StringLength(Limits.Word), Sensitivity(Sensitivity.Contact)]
    public string? Telephone { get; init; }

    /// <summary>The postal address; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.Contact)]
    public string? Address { get; init; }
}

/// <summary>A co-signatory: a person or body that submits the report together with the reporter.</summary>
public sealed partial record CoSignatory
{
    /// <summary>The full name of the co-signatory; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line), Sensitivity(Sensitivity.Person)]
    public string? Name { get; init; }

    /// <summary>The acronym of the co-signatory; at most 60 characters.</summary>
    [StringLength(Limits.Word), Sensitivity(Sensitivity.Person)]
    public string? Acronym { get; init; }

    /// <summary>The kind of person or body.</summary>
    public StakeholderKind? Kind { get; init; }

    /// <summary>The country in which the co-signatory is based.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The subdivision of a country, such as a state or province, that the co-signatory acts for.</summary>
    public SubdivisionCode? Subdivision { get; init; }

    /// <summary>The web address of the co-signatory; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress), Sensitivity(Sensitivity.Person)]
    public string? Website { get; init; }

    /// <summary>
    /// <see langword="true"/> if the co-signatory consents to being named in the report; <see langword="false"/> if it refuses; null if the
    /// answer is not recorded.
    /// </summary>
    public bool? Consent { get; init; }
}
