using System.Text;
using WhoCode.Reporting.Cli;

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false));
using var input = Console.OpenStandardInput();
return Tool.Run(args, input, output, error);
