namespace PerformanceScoring.Documents;

/// <summary>Files that are written side by side and appear together: each beside its target first, all renamed when all are whole.</summary>
/// <remarks>
/// Not thread-safe. Until <see cref="Commit"/> the old files are as they were; without it nothing is left beside them. The file that was begun first appears last: where
/// it is new, the others are. A link stays a link and its target is written; what is no file but a device is written to directly.
/// </remarks>
public sealed class OutputFileSet : IDisposable
{
    private readonly List<(string? Beside, string Target, bool Overwrite, OutputStream Stream)> _files = [];

    /// <summary>Why a file could not be written, also when what wrote it has put its own error in place of this one; null while all can.</summary>
    public OutputFailedException? Failure => _files.Select(file => file.Stream.Failure).FirstOrDefault(failure => failure is not null);

    /// <summary>Begins a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="overwrite">True to take the place of a file that is there.</param>
    /// <returns>Where its content goes; closed by the set.</returns>
    /// <exception cref="IOException">The file is there and may not be overwritten, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission.</exception>
    public Stream Create(string path, bool overwrite)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string target = Path.GetFullPath(path);
        bool isDevice = IsDevice(target);
        if (!isDevice && new FileInfo(target) is { LinkTarget: not null } link)
        {
            // Renaming over a link would put a file in its place.
            target = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? target;
        }

        if (Directory.Exists(target) || (!overwrite && File.Exists(target)))
        {
            throw new IOException($"The file '{path}' is there already.");
        }

        string? beside = isDevice ? null : $"{target}.{Guid.NewGuid():N}.tmp";
        OutputStream stream = new(new FileStream(beside ?? target, isDevice ? FileMode.Open : FileMode.CreateNew, FileAccess.Write, FileShare.None), path);
        _files.Add((beside, target, overwrite, stream));
        return stream;
    }

    /// <summary>Makes all files appear.</summary>
    /// <exception cref="IOException">One could not be written to the end, or its place has been taken meanwhile.</exception>
    public void Commit()
    {
        // Everything that can fail for want of room comes before the first file changes its name.
        foreach ((string? beside, _, _, OutputStream stream) in _files)
        {
            if (beside is null)
            {
                stream.Flush();
            }
            else
            {
                stream.FlushToDisk();
            }

            stream.Dispose();
        }

        while (_files.Count > 0)
        {
            (string? beside, string target, bool overwrite, _) = _files[^1];
            if (beside is not null)
            {
                // Without leave to overwrite the move itself refuses: a file that appeared meanwhile is safe too.
                File.Move(beside, target, overwrite);
            }

            _files.RemoveAt(_files.Count - 1);
        }
    }

    /// <summary>Removes what was not made to appear.</summary>
    public void Dispose()
    {
        foreach ((string? beside, _, _, OutputStream stream) in _files)
        {
            try
            {
                stream.Dispose();
            }
            catch (IOException)
            {
                // A full disk: what is left of the stream is thrown away.
            }

            if (beside is not null)
            {
                TryDelete(beside);
            }
        }

        _files.Clear();
    }

    // /dev/null, /dev/stdout, /dev/fd/63 of a shell's >(…); /dev/shm holds files like any folder.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && File.Exists(path)
        && (path.StartsWith("/proc/", StringComparison.Ordinal)
            || (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)));

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The reason why writing failed matters more than what it left behind.
        }
    }
}
