namespace PerformanceScoring.Documents;

/// <summary>Files that are written side by side and appear together: each beside its target first, all renamed when all are whole.</summary>
/// <remarks>Not thread-safe. Until <see cref="Commit"/> the old files are as they were; without it nothing is left beside them.</remarks>
public sealed class OutputFileSet : IDisposable
{
    private readonly List<(string Beside, string Target, bool Overwrite, FileStream Stream)> _files = [];

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
        if (Directory.Exists(target) || (!overwrite && File.Exists(target)))
        {
            throw new IOException($"The file '{path}' is there already.");
        }

        string beside = $"{target}.{Guid.NewGuid():N}.tmp";
        FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        _files.Add((beside, target, overwrite, stream));
        return stream;
    }

    /// <summary>Makes all files appear.</summary>
    /// <exception cref="IOException">One could not be written to the end, or its place has been taken meanwhile.</exception>
    public void Commit()
    {
        // Everything that can fail for want of room comes before the first file changes its name.
        foreach ((_, _, _, FileStream stream) in _files)
        {
            stream.Flush(flushToDisk: true);
            stream.Dispose();
        }

        while (_files.Count > 0)
        {
            // Without leave to overwrite the move itself refuses: a file that appeared meanwhile is safe too.
            (string beside, string target, bool overwrite, _) = _files[0];
            File.Move(beside, target, overwrite);
            _files.RemoveAt(0);
        }
    }

    /// <summary>Removes what was not made to appear.</summary>
    public void Dispose()
    {
        foreach ((string beside, _, _, FileStream stream) in _files)
        {
            try
            {
                stream.Dispose();
            }
            catch (IOException)
            {
                // A full disk: what is left of the stream is thrown away.
            }

            TryDelete(beside);
        }

        _files.Clear();
    }

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
