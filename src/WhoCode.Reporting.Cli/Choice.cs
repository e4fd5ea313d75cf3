using System.CommandLine;
using System.CommandLine.Parsing;

namespace WhoCode.Reporting.Cli;

/// <summary>An option that takes one of a few values, in any letter case.</summary>
internal sealed class Choice : Option<string>
{
    private Choice(string name, IReadOnlyList<string> values) : base(name) => Values = values;

    /// <summary>The values, as help lists them.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Creates an option of which one value is the default.</summary>
    public static Choice Create(ToolConsole console, string name, string helpName, string description, IReadOnlyList<string> values, string defaultValue)
    {
        var option = new Choice(name, values)
        {
            Description = description,
            HelpName = helpName,
            DefaultValueFactory = _ => defaultValue,
            CustomParser = given => Read(console, given, name, values),
        };
        option.CompletionSources.Add([.. values]);
        return option;
    }

    /// <summary>Returns the value as the tool writes it; reports one that does not exist, with what was probably meant.</summary>
    public static string? Read(ToolConsole console, ArgumentResult given, string name, IReadOnlyList<string> values)
    {
        if (given.Tokens is not [var token])
        {
            return null;
        }

        var value = values.FirstOrDefault(value => value.Equals(token.Value, StringComparison.OrdinalIgnoreCase));
        if (value is null)
        {
            given.AddError(console.Suggest(
                console.Say("call.no-value", ("written", token.Value), ("name", name), ("values", values)), Suggestion.For(token.Value, values)));
        }

        return value;
    }
}
