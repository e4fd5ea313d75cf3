using System.Runtime.InteropServices;
using System.Text;

namespace WhoCode.Reporting.Cli;

/// <summary>
/// Writes a document to a path without destroying anything else. A regular file is replaced completely or not at all, and keeps its mode and
/// owner. Links are followed. The document is appended to anything that is not a regular file, such as a pipe or a device.
/// </summary>
internal static class OutputFile
{
    /// <summary>Compares paths that <see cref="Resolve"/> returned. Outside Linux, most file systems ignore case.</summary>
    public static readonly StringComparer SamePath = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private const int BufferSize = 1 << 16;

    private const int MostLinks = 40; // as many as Linux follows

    private const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Writes a document.</summary>
    /// <param name="path">The path.</param>
    /// <param name="write">Writes the document to a stream.</param>
    /// <exception cref="IOException">The document could not be written. An existing file is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a directory, or writing to it is not allowed.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var target = Resolve(path);
        if (Directory.Exists(target))
        {
            throw new UnauthorizedAccessException();
        }

        var exists = File.Exists(target);
        if (!exists || !TryAppend(target, write))
        {
            Replace(target, write, exists);
        }
    }

    /// <summary>Whether writing to a path would replace a file. A path of the system, such as /dev/stdout, is appended to.</summary>
    public static bool WouldReplace(string path) => File.Exists(path) && !IsOfSystem(Resolve(path));

    /// <summary>Returns the full path of the file that a path refers to, with the links in every directory resolved.</summary>
    /// <exception cref="IOException">The links lead back to themselves.</exception>
    public static string Resolve(string path) => Resolve(Path.GetFullPath(path), MostLinks);

    private static string Resolve(string path, int linksLeft)
    {
        if (IsOfSystem(path) || Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        var link = new FileInfo(Path.Combine(Resolve(folder, linksLeft), Path.GetFileName(path)));
        return link.LinkTarget is not { } target ? link.FullName
            : linksLeft > 0 ? Resolve(Path.GetFullPath(target, link.DirectoryName!), linksLeft - 1)
            : throw new IOException($"There are too many links in '{path}'.");
    }

    /// <summary>Appends to anything that is not a regular file. Returns <c>false</c> for a regular file, and leaves it unchanged.</summary>
    private static bool TryAppend(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (IsRegular(path, stream))
        {
            return !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Writable) == 0
                ? throw new UnauthorizedAccessException() // root could open it anyway
                : false;
        }

        if (stream.CanSeek)
        {
            stream.Seek(0, SeekOrigin.End);
        }

        using var buffered = new BufferedStream(stream, BufferSize);
        write(buffered);
        return true;
    }

    /// <summary>Whether a path belongs to the system, such as /dev/stdout. Behind it may be a pipe, or a file that another program writes to.</summary>
    private static bool IsOfSystem(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    /// <summary>Whether a file is a regular one: only these have a length that can be set.</summary>
    private static bool IsRegular(string path, FileStream stream)
    {
        if (!stream.CanSeek || IsOfSystem(path))
        {
            return false;
        }

        try
        {
            stream.SetLength(stream.Length);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static void Replace(string target, Action<Stream> write, bool exists)
    {
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".whocode-{Guid.NewGuid():N}.tmp");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = BufferSize };
            if (exists && !OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite; // until the mode of the old file is known to be set
            }

            using (var stream = new FileStream(beside, options))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            if (exists && OperatingSystem.IsWindows())
            {
                File.Replace(beside, target, destinationBackupFileName: null); // keeps the access rights
                return;
            }

            if (exists && !OperatingSystem.IsWindows())
            {
                Owner.Give(beside, target);
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: exists);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>
    /// The owner and group of files, which .NET does not expose. They differ only where root replaces the file of another user. Outside Linux,
    /// that file then belongs to root.
    /// </summary>
    private static class Owner
    {
        private const int CurrentFolder = -100; // AT_FDCWD
        private const uint OwnerAndGroup = 0x18; // STATX_UID, STATX_GID
        private const int LengthOfStatX = 256;
        private const int PlaceOfOwner = 20;
        private const int PlaceOfGroup = 24;

        /// <summary>Gives a file the owner and group of another file.</summary>
        /// <exception cref="UnauthorizedAccessException">Only root may do this.</exception>
        public static void Give(string file, string other)
        {
            if (OperatingSystem.IsLinux() && Of(other) is var wanted && Of(file) != wanted && chown(Encoding.UTF8.GetBytes(file + '\0'), wanted.User, wanted.Group) != 0)
            {
                throw new UnauthorizedAccessException();
            }
        }

        private static (uint User, uint Group) Of(string file)
        {
            var result = new byte[LengthOfStatX];
            return statx(CurrentFolder, Encoding.UTF8.GetBytes(file + '\0'), 0, OwnerAndGroup, result) == 0
                ? (BitConverter.ToUInt32(result, PlaceOfOwner), BitConverter.ToUInt32(result, PlaceOfGroup))
                : throw new IOException($"The owner of '{file}' could not be read (error {Marshal.GetLastPInvokeError()}).");
        }

        [DllImport("libc", SetLastError = true)]
        private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] result);

        [DllImport("libc", SetLastError = true)]
        private static extern int chown(byte[] path, uint user, uint group);
    }
}
