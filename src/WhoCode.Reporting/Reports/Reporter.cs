using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>Who reports: a stakeholder of 2.2, alone or first of several.</summary>
public sealed partial record Reporter
{
    /// <summary>
    /// The full name; at most 500 characters. A complete report contains it, unless <see cref="NameWithheld"/> is <c>true</c>.
    /// </summary>
    [StringLength(Limits.Line)]
    public string? Name { get; init; }

    /// <summary>
    /// <c>true</c> if the reporter asks that the report does not contain the name; otherwise, <c>false</c>. The default is null, which means
    /// <c>false</c>.
    /// </summary>
    public bool? NameWithheld { get; init; }

    /// <summary>The acronym that it is known by.</summary>
    [StringLength(Limits.Word)]
    public string? Acronym { get; init; }

    /// <summary>For a person: the organization that the person belongs to; at most 500 characters.</summary>
    [StringLength(Limits.Line)]
    public string? Affiliation { get; init; }

    /// <summary>What kind of body or person it is.</summary>
    [Required]
    public StakeholderKind? Kind { get; init; }

    /// <summary>The country of its seat.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Its web site.</summary>
    [Url, StringLength(Limits.WebAddress)]
    public string? Website { get; init; }

    /// <summary>What it does, and what it has to do with the Code.</summary>
    [StringLength(Limits.Paragraph)]
    public string? About { get; init; }

    /// <summary>Whom to ask. Never published without <see cref="Consent.PublishContact"/>.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Who reports together with it; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CoSignatory> CoSignatories { get; init => field = ItemList<CoSignatory>.From(value); } = ItemList<CoSignatory>.Empty;
}

/// <summary>How to reach a reporter.</summary>
public sealed partial record Contact
{
    /// <summary>The person.</summary>
    [StringLength(Limits.Line)]
    public string? Name { get; init; }

    /// <summary>What the person does there.</summary>
    [StringLength(Limits.Line)]
    public string? Role { get; init; }

    /// <summary>The e-mail address.</summary>
    [EmailAddress, StringLength(Limits.Line)]
    public string? Email { get; init; }

    /// <summary>The telephone number, as dialled from abroad.</summary>
    [StringLength(Limits.Word)]
    public string? Telephone { get; init; }

    /// <summary>The postal address.</summary>
    [StringLength(Limits.Line)]
    public string? Address { get; init; }
}

/// <summary>Who reports together with the reporter.</summary>
public sealed partial record CoSignatory
{
    /// <summary>The full name.</summary>
    [Required, StringLength(Limits.Line)]
    public string? Name { get; init; }

    /// <summary>The acronym that it is known by.</summary>
    [StringLength(Limits.Word)]
    public string? Acronym { get; init; }

    /// <summary>What kind of body or person it is.</summary>
    public StakeholderKind? Kind { get; init; }

    /// <summary>The country of its seat.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The subdivision of the country, such as a state or province, that it acts for.</summary>
    public SubdivisionCode? Subdivision { get; init; }

    /// <summary>Its web site.</summary>
    [Url, StringLength(Limits.WebAddress)]
    public string? Website { get; init; }

    /// <summary><c>true</c> if it agrees to be named as a co-signatory; <c>false</c> if it refuses; null if the answer is not recorded.</summary>
    public bool? Consent { get; init; }
}
