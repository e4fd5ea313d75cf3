using System.Text;
using WhoCode.Reporting.Cli;

// The tool flushes what it writes while it can still say that it could not; closing is left to the system.
var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
return Tool.Run(args, Console.OpenStandardInput(), output, error);
