using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary>The language of a call of the tool.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("--lang", "fr")]
    [InlineData("--lang", "fr-CH")]
    [InlineData("--lang", "FR_be")]
    [InlineData("--lang=fr")]
    public void The_option_chooses_the_language_before_and_after_the_command(params string[] option)
    {
        ToolCall.Run(["code", "9.4", .. option]).Output.Should().Contain("parties prenantes");
        ToolCall.Run([.. option, "code", "9.4"]).Output.Should().Contain("parties prenantes");
    }

    [Theory]
    [InlineData("LANG", "fr_FR.UTF-8", "constats")]
    [InlineData("LANG", "es_MX@euro", "hallazgos")]
    [InlineData("LC_ALL", "ru_RU", "Язык")]
    [InlineData("LC_MESSAGES", "zh_CN.UTF-8", "语言")]
    [InlineData("LANG", "C", "language")]
    [InlineData("LANG", "C.UTF-8", "language")]
    [InlineData("LANG", "POSIX", "language")]
    [InlineData("LANG", "pl_PL.UTF-8", "language")]
    [InlineData("LANG", "zh_TW.UTF-8", "language")]
    [InlineData("LANG", "no language", "language")]
    public void Without_the_option_it_is_the_language_of_the_environment_or_else_English(string variable, string value, string word)
    {
        var call = ToolCall.RunIn(new() { GetVariable = name => name == variable ? value : null }, "", "--help");

        call.Output.Should().Contain(word);
        call.Status.Should().Be(0);
    }

    [Fact]
    public void The_first_variable_that_is_set_counts_and_the_option_comes_before_all()
    {
        var variables = new Dictionary<string, string> { ["LC_ALL"] = "", ["LC_MESSAGES"] = "ru_RU.UTF-8", ["LANG"] = "fr_FR.UTF-8" };
        var environment = new Reporting.Cli.ToolSurroundings { GetVariable = variables.GetValueOrDefault };

        ToolCall.RunIn(environment, "", "--help").Output.Should().Contain("Язык");
        ToolCall.RunIn(environment, "", "--help", "--lang", "es").Output.Should().Contain("hallazgos");
        ToolCall.RunIn(new() { GetSystemLanguage = () => "fr-FR" }, "", "--help").Output.Should().Contain("constats");
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("deutsch")]
    [InlineData("zh-TW")]
    [InlineData("")]
    public void An_unknown_language_is_refused_with_those_that_there_are(string language)
    {
        var call = ToolCall.Run("fields", "--lang", language);

        call.Status.Should().Be(2);
        call.Output.Should().BeEmpty();
        call.Error.Should().Be($"whocode: There are no texts in '{language}'. Languages: ar, en, es, fr, ru, zh.\n");
    }

    [Fact]
    public void The_option_needs_a_value_and_after_two_hyphens_it_is_a_file()
    {
        ToolCall.Run("fields", "--lang").Error.Should().Contain("The option --lang needs a value.");
        ToolCall.Run("fields", "--lang", "fr", "--lang", "fr").Error.Should().Contain("--lang").And.NotContain("expects");
        ToolCall.RunIn(new() { GetVariable = name => name == "LANG" ? "fr" : null }, "", "fields", "--lang", "xx").Error.Should().NotContain("There are", "it is refused in the language of the environment");
        ToolCall.Run("--version", "--lang", "fr").Status.Should().Be(0);
        ToolCall.Run("validate", "--", "--lang", "fr").Error.Should().Contain("'--lang' cannot be read");
    }

    [Fact]
    public void Documents_are_in_the_language_and_their_ids_and_locations_are_not()
    {
        var french = JsonNode.Parse(ToolCall.Run("validate", ToolCall.FaultyPath, "--format", "json", "--lang", "fr").Output)!;
        var english = JsonNode.Parse(ToolCall.Run("validate", ToolCall.FaultyPath, "--format", "json").Output)!;

        var (first, second) = (french is JsonArray many ? many[0]! : french, english is JsonArray others ? others[0]! : english);
        first["language"]!.GetValue<string>().Should().Be("fr");
        first["findings"]!.AsArray().Select(finding => $"{finding!["rule"]} {finding["pointer"]} {finding["severity"]}")
            .Should().Equal(second["findings"]!.AsArray().Select(finding => $"{finding!["rule"]} {finding["pointer"]} {finding["severity"]}"));
        first["findings"]![0]!["message"]!.GetValue<string>().Should().NotBe(second["findings"]![0]!["message"]!.GetValue<string>());
        ToolCall.Run("schema", "contribution", "--lang", "es").Output.Should().Contain("\"title\": \"Título\"");
        ToolCall.Run("new", "stakeholder", "--round", "5", "--lang", "fr").Output.Should().Contain("\"language\": \"fr\"");
        ToolCall.Run("rules", "--format", "markdown", "--lang", "ru").Output.Should().StartWith("# Правила");
        ToolCall.Run("validate", "--jsonl", "-", "--lang", "fr").Status.Should().Be(0);
    }

    [Fact]
    public void Countries_are_found_by_their_names_in_the_language()
    {
        ToolCall.Run("lists", "Zimbabue", "--lang", "es").Output.Should().StartWith("ZWE");
        ToolCall.Run("lists", "津巴布韦", "--lang", "zh").Output.Should().StartWith("ZWE");
        ToolCall.Run("lists", "Zimbabwe", "--lang", "zh").Output.Should().StartWith("ZWE", "English names are found in every language");
        ToolCall.Run("new", "national", "--round", "5", "--country", "allemagne", "--lang", "fr").Output.Should().Contain("\"DEU\"");
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    [InlineData("ar")]
    public void Lines_fit_a_terminal_in_every_script(string language)
    {
        var terminal = new Reporting.Cli.ToolSurroundings { IsOutputTerminal = () => true, GetColumns = () => 80, HasColors = () => false };

        foreach (var words in (string[][])[["--help"], ["validate", "--help"], ["validate", ToolCall.FaultyPath, "--explain"], ["fields"], ["code", "5"], ["lists"]])
        {
            ToolCall.RunIn(terminal, "", [.. words, "--lang", language]).Output.Split('\n').Should().OnlyContain(line => WidthOf(line) <= 80, "{0} is laid out", words[0]);
        }
    }

    /// <summary>The columns of a line; Chinese characters and signs take two, signs of direction and Arabic vowel signs none.</summary>
    private static int WidthOf(string line) => line.EnumerateRunes().Sum(rune => rune.Value switch
    {
        >= 0x3000 and <= 0x9FFF or >= 0xFF00 and <= 0xFF60 => 2,
        _ when System.Text.Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.NonSpacingMark => 0,
        _ => 1,
    });
}
