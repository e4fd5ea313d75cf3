namespace WhoCode.Reporting.Tests.Laws;

/// <summary>A generated document. Run the tests with WHOCODE_WRITE=1 to write it, and review the changes.</summary>
internal static class GeneratedFile
{
    public static void Check(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("WHOCODE_WRITE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        File.Exists(path).Should().BeTrue("{0} is written by running the tests with WHOCODE_WRITE=1", Path.GetFileName(path));
        File.ReadAllText(path).Should().Be(expected, "{0} must match what the code generates: run the tests with WHOCODE_WRITE=1", Path.GetFileName(path));
    }
}
