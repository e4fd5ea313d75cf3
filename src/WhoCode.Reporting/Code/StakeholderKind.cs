namespace WhoCode.Reporting;

/// <summary>What kind of body or person reports. All but <see cref="MemberState"/> belong to the circle of 2.2, on which 9.4 rests.</summary>
[JsonConverter(typeof(WireEnumConverter<StakeholderKind>)), TypeConverter(typeof(WireEnumTypeConverter<StakeholderKind>))]
public enum StakeholderKind
{
    /// <summary>One or several health workers.</summary>
    HealthPersonnel,

    /// <summary>A recruiter or recruitment agency.</summary>
    Recruiter,

    /// <summary>An employer or an organization of employers.</summary>
    Employer,

    /// <summary>A health-professional organization: association, council, college.</summary>
    HealthProfessionalOrganization,

    /// <summary>A trade union or federation of unions.</summary>
    TradeUnion,

    /// <summary>A nongovernmental organization, network or foundation.</summary>
    NongovernmentalOrganization,

    /// <summary>A subregional, regional or global organization of States, or part of one.</summary>
    IntergovernmentalOrganization,

    /// <summary>A government below the national level: of a state, province, region or city.</summary>
    SubnationalGovernment,

    /// <summary>A university or research institution.</summary>
    ResearchInstitution,

    /// <summary>Another person or body concerned with international recruitment.</summary>
    OtherConcerned,

    /// <summary>A Member State. It does not report under 9.4 but under 9.1 and 7.2(c), through its designated national authority (7.3).</summary>
    MemberState,
}
