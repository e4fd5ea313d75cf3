using System.Globalization;
using System.Text;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>Takes the place of <see cref="System.Console"/> in the code of a page, so that a test can compare what the code prints with the page.</summary>
internal sealed class Printed
{
    private readonly StringBuilder text = new();

    public void WriteLine(string line) => text.Append(line).Append('\n');

    public void WriteLine(object value) => WriteLine(Convert.ToString(value, CultureInfo.InvariantCulture)!);

    public override string ToString() => text.ToString();
}
