using System.Runtime.InteropServices;

namespace WhoCode.Reporting.Cli.Terminal;

/// <summary>
/// What is asked of a terminal. Outside Windows, most members of <see cref="Console"/> switch the keypad of the terminal to another mode first
/// (ESC [?1h), and programs that run later find it so. These ask the system instead.
/// </summary>
internal static class TerminalMode
{
    private const int StandardOutput = 1;
    private const nuint GetWindowSize = 0x5413; // TIOCGWINSZ
    private const int OutputOfWindows = -11; // STD_OUTPUT_HANDLE
    private const uint ReadsEscapes = 4; // ENABLE_VIRTUAL_TERMINAL_PROCESSING

    /// <summary>Returns the columns of the terminal; null if they are not known.</summary>
    public static int? GetColumns()
    {
        if (OperatingSystem.IsWindows())
        {
            try
            {
                return Console.WindowWidth is > 0 and var width ? width : null;
            }
            catch (IOException)
            {
                return null;
            }
        }

        var size = new ushort[4]; // rows, columns, and both in pixels
        return OperatingSystem.IsLinux() && ioctl(StandardOutput, GetWindowSize, size) == 0 && size[1] > 0 ? size[1] : null;
    }

    /// <summary>Whether the terminal understands escape sequences. The mode of a console of Windows is looked at, and not changed.</summary>
    public static bool HasColors() => !OperatingSystem.IsWindows()
        || (GetConsoleMode(GetStdHandle(OutputOfWindows), out var mode) && (mode & ReadsEscapes) != 0);

    [DllImport("libc")]
    private static extern int ioctl(int file, nuint request, ushort[] size);

    [DllImport("kernel32.dll")]
    private static extern nint GetStdHandle(int number);

    [DllImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetConsoleMode(nint console, out uint mode);
}
