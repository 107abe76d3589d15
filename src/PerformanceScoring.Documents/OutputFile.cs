namespace PerformanceScoring.Documents;

/// <summary>Writes files so that nothing is ever half-written: beside the target first, then renamed.</summary>
/// <remarks>Thread-safe. When writing fails the old file is as it was, and nothing is left beside it.</remarks>
public static class OutputFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="overwrite">True to take the place of a file that is there.</param>
    /// <param name="write">Writes the content into a stream.</param>
    /// <exception cref="IOException">The file is there and may not be overwritten, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission.</exception>
    public static void Write(string path, bool overwrite, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using OutputFileSet files = new();
        write(files.Create(path, overwrite));
        files.Commit();
    }
}
