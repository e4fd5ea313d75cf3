namespace WhoCode.Reporting;

/// <summary>The kind of a reporter. All kinds except <see cref="MemberState"/> are stakeholders as 2.2 lists them, who report under 9.4.</summary>
[JsonConverter(typeof(WireEnumConverter<StakeholderKind>)), TypeConverter(typeof(WireEnumTypeConverter<StakeholderKind>))]
public enum StakeholderKind
{
    /// <summary>One or several health workers.</summary>
    HealthPersonnel,

    /// <summary>A recruiter or recruitment agency.</summary>
    Recruiter,

    /// <summary>An employer or an organization of employers.</summary>
    Employer,

    /// <summary>An organization of health professionals, such as an association, council or college.</summary>
    HealthProfessionalOrganization,

    /// <summary>A trade union or federation of unions.</summary>
    TradeUnion,

    /// <summary>A nongovernmental organization, network or foundation.</summary>
    NongovernmentalOrganization,

    /// <summary>A subregional, regional or global organization of States, or a part of one.</summary>
    IntergovernmentalOrganization,

    /// <summary>A government below the national level: of a state, province, region or city.</summary>
    SubnationalGovernment,

    /// <summary>A university or research institution.</summary>
    ResearchInstitution,

    /// <summary>Another person or body concerned with international recruitment.</summary>
    OtherConcerned,

    /// <summary>A Member State, which reports under 9.1 and 7.2(c) through its designated national authority (7.3), and not under 9.4.</summary>
    MemberState,
}
