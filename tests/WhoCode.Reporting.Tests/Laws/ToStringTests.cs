using System.Reflection;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;
using WhoCode.Reporting.Tests.Streams;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>Every object can be printed, hashed and compared, whatever it contains, because loggers and debuggers do this.</summary>
public sealed class ToStringTests
{
    private static readonly RuleDescriptor Odd = new()
    {
        Id = default,
        Name = "",
        Severities = default,
        Statement = LocalizedText.FromKey("no.such.key"),
        Message = LocalizedText.FromKey("no.such.key"),
        Remedy = "{nothing} fills this",
    };

    private static readonly object?[] Others = [null, new Unprintable()];

    /// <summary>Objects of types that only the library creates.</summary>
    private static readonly Dictionary<Type, Func<object>> Made = new()
    {
        [typeof(FindingsExportOptions)] = () => new FindingsExportOptions { HelpUri = new("https://example.org/rules") },
        [typeof(FindingsWriter)] = () => new FindingsWriter(new MemoryStream(), FindingsFormat.Sarif),
        [typeof(Reporting.Forms.ReportForm)] = () => new Reporting.Forms.ReportForm(new NationalReport()),
        [typeof(Reporting.Pages.PageText)] = () => Reporting.Pages.PageText.Quote("\ud800"),
        [typeof(LocalizedText)] = () => LocalizedText.FromKey("no.such.key").WithArguments(("x", LocalizedText.FromKey("no.such.key"))),
        [typeof(ReadResult<StakeholderReport>)] = () => new ReportValidator().ReadAndValidate(Repository.Sample(Samples.Faulty), ValidationProfile.Draft),
        [typeof(ReportRecord<StakeholderReport>)] = () => StreamTexts.Reader.ReadLinesAsync<StakeholderReport>(StreamTexts.Bytes("{"), ValidationProfile.Draft).ToBlockingEnumerable().Single(),
    };

    public static TheoryData<Type> Types =>
        [.. typeof(ReportValidator).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: false, IsByRefLike: false } && !type.IsSubclassOf(typeof(Delegate))).Select(Closed)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_object_can_be_formatted_hashed_and_compared(Type type)
    {
        var objects = InstancesOf(type).ToList();

        objects.Should().NotBeEmpty("{0} prints itself, so an object of it has to be named where this test keeps those it cannot make", type);
        foreach (var one in objects)
        {
            FluentActions.Invoking(() => one.ToString()).Should().NotThrow("of {0}", type);
            one.ToString().Should().NotBeNull("a {0} prints something", type);
            FluentActions.Invoking(() => one.GetHashCode()).Should().NotThrow("of {0}", type);
            one.Equals(one).Should().BeTrue("a {0} is equal to itself", type);
            Others.Should().NotContain(other => one.Equals(other), "a {0} is nothing else", type);
        }
    }

    public static TheoryData<Finding> OddFindings =>
    [
        new Finding { Rule = Odd, Severity = (FindingSeverity)99, Pointer = default },
        new Finding { Rule = Odd with { Message = "{a} and {b}" }, Severity = FindingSeverity.Error, Pointer = default, Arguments = [default, new("a", null), new("b", LocalizedText.FromKey("no.such.key"))] },
        new Finding { Rule = Odd with { Message = "{a}" }, Severity = FindingSeverity.Error, Pointer = default, Arguments = [new("a", new Unprintable())] },
        new Finding { Rule = Odd with { Message = "{a" }, Severity = default, Pointer = default, Arguments = [new("a", new object?[] { null, new Unprintable() })] },
    ];

    [Theory]
    [MemberData(nameof(OddFindings))]
    public void ToString_of_a_finding_works_even_if_its_message_is_missing(Finding finding) =>
        finding.ToString().Should().NotBeNullOrEmpty();

    [Fact]
    public void ToString_in_a_language_throws_for_a_missing_text() =>
        FluentActions.Invoking(() => LocalizedText.FromKey("no.such.key").ToString(LocalizedTexts.English)).Should().Throw<KeyNotFoundException>();

    private static IEnumerable<object> InstancesOf(Type type)
    {
        if (Made.TryGetValue(type, out var make))
        {
            yield return make();
        }
        else if (type.IsValueType)
        {
            yield return Activator.CreateInstance(type)!;
            if (type.IsEnum)
            {
                yield return Enum.ToObject(type, 99);
            }
        }
        else if (OddValues.Make(type, isFilled: true) is { } filled)
        {
            yield return filled;
            yield return OddValues.Make(type, isFilled: false)!;
        }
        else if (type.GetMethod(nameof(ToString), [])!.DeclaringType == typeof(object))
        {
            yield return new(); // formats nothing itself, so it cannot fail
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == type))
        {
            yield return property.GetValue(null)!;
        }
    }

    private static Type Closed(Type type) => !type.IsGenericTypeDefinition ? type
        : type.GetGenericArguments()[0].GetGenericParameterConstraints().Contains(typeof(Enum)) ? type.MakeGenericType(typeof(EvidenceKind))
        : type.MakeGenericType(typeof(StakeholderReport));

    private sealed class Unprintable
    {
        public override string ToString() => throw new InvalidOperationException("Nobody can say.");
    }
}
