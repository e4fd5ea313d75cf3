using System.Runtime.InteropServices;
using System.Text;

namespace WhoCode.Reporting.Cli;

/// <summary>
/// Writes a document to where a caller says, and destroys nothing else: a file is replaced as a whole or not at all, and keeps its mode and
/// its owner; links are followed; a device, a pipe or a socket is written into.
/// </summary>
internal static class OutputFile
{
    /// <summary>Tells whether two paths lead to one file. Most disks of other systems than Linux do not tell capital letters apart.</summary>
    public static readonly StringComparer SamePath = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Writes a document.</summary>
    /// <exception cref="IOException">It cannot be written. A file that was there is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The place is a folder, or may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> utf8)
    {
        var target = LinkTargetOf(path);
        if (Directory.Exists(target))
        {
            throw new UnauthorizedAccessException();
        }

        var isThere = File.Exists(target);
        if (!isThere || !TryWriteInto(target, utf8))
        {
            Replace(target, utf8, isThere);
        }
    }

    /// <summary>The file that a path leads to, in one form for one file, so that paths can be compared.</summary>
    public static string LinkTargetOf(string path)
    {
        var whole = Path.GetFullPath(path);
        return !IsOfSystem(whole) && new FileInfo(whole) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : whole;
    }

    /// <summary>Writes to what is no regular file, at its end; false for a regular file, which is left as it is.</summary>
    private static bool TryWriteInto(string path, ReadOnlySpan<byte> utf8)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (IsRegular(path, stream))
        {
            return !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Writable) == 0
                ? throw new UnauthorizedAccessException() // an administrator can open it all the same
                : false;
        }

        if (stream.CanSeek)
        {
            stream.Seek(0, SeekOrigin.End);
        }

        stream.Write(utf8);
        return true;
    }

    /// <summary>Whether a path is one of the system's, such as /dev/stdout, which may lead to a pipe, or to a file that another program writes.</summary>
    private static bool IsOfSystem(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    /// <summary>Whether a file has a length that can be set.</summary>
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

    private static void Replace(string target, ReadOnlySpan<byte> utf8, bool isThere)
    {
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".whocode-{Guid.NewGuid():N}.tmp");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
            if (isThere && !OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite; // nobody reads what the file would not have shown
            }

            using (var stream = new FileStream(beside, options))
            {
                stream.Write(utf8);
                stream.Flush(flushToDisk: true);
            }

            if (isThere && OperatingSystem.IsWindows())
            {
                File.Replace(beside, target, destinationBackupFileName: null); // keeps who may read it
                return;
            }

            if (isThere && !OperatingSystem.IsWindows())
            {
                Owner.Give(beside, target);
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: isThere);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>
    /// The owner and the group of files, which the framework does not tell. Only an administrator writes to files of others; on systems other
    /// than Linux the file is then the administrator's.
    /// </summary>
    private static class Owner
    {
        private const int CurrentFolder = -100; // AT_FDCWD
        private const uint OwnerAndGroup = 0x18; // STATX_UID, STATX_GID
        private const int LengthOfStatX = 256;
        private const int PlaceOfOwner = 20;
        private const int PlaceOfGroup = 24;

        /// <summary>Gives a file the owner and the group of another.</summary>
        /// <exception cref="UnauthorizedAccessException">Only an administrator could.</exception>
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
                : throw new IOException($"The owner of '{file}' is not known (error {Marshal.GetLastPInvokeError()}).");
        }

        [DllImport("libc", SetLastError = true)]
        private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] result);

        [DllImport("libc", SetLastError = true)]
        private static extern int chown(byte[] path, uint user, uint group);
    }
}
