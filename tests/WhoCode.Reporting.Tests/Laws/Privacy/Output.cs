namespace WhoCode.Reporting.Tests.Laws.Privacy;

/// <summary>A way in which content of a report can leave the library or the tool.</summary>
/// <param name="Name">The method of the library, as "Type.Method", or the call of the tool.</param>
/// <param name="Content">What of a report it can contain.</param>
/// <param name="Remark">What a reader of docs/privacy.md should know about it; empty for nothing.</param>
/// <param name="Write">Writes everything that it makes of a case, for the audience where it has one; null if it is not tried, which only an output of everything, or of nothing, need not be.</param>
internal sealed record Output(string Name, Content Content, string Remark = "", Func<LeakCase, Audience, string>? Write = null);
