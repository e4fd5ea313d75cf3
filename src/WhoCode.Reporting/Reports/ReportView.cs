using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>Describes a view of a report: its audience, and how much it leaves out. <see cref="ReportViews.ViewFor"/> creates views.</summary>
public sealed partial record ReportView
{
    /// <summary>The audience that the view was made for.</summary>
    [Required]
    public Audience? Audience { get; init; }

    /// <summary>The number of items of lists that were withheld, such as contributions and evidence; 0 or more. What is inside them is not counted.</summary>
    [Required, Range(0, int.MaxValue)]
    public int? WithheldItems { get; init; }

    /// <summary>The number of other properties that were withheld, such as a name or a contact; 0 or more.</summary>
    [Required, Range(0, int.MaxValue)]
    public int? WithheldValues { get; init; }
}

/// <summary>Specifies an audience of a report, from the narrowest to the widest. Each audience may see everything that the audiences after it may see.</summary>
[JsonConverter(typeof(WireEnumConverter<Audience>)), TypeConverter(typeof(WireEnumTypeConverter<Audience>))]
public enum Audience
{
    /// <summary>The secretariat that receives the report. It sees everything.</summary>
    Secretariat,

    /// <summary>Partners: organizations that get the report without its being published.</summary>
    Partner,

    /// <summary>The public.</summary>
    Public,
}
