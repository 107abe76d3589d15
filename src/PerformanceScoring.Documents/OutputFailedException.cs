using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents;

/// <summary>A file could not be written to its end, most often because the disk is full. What stood in its place is as it was.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OutputFailedException : IOException
{
    // The system's number for each of: no space left (Linux, macOS), file too large, quota exceeded (Linux, macOS), and the two of Windows for a full disk.
    private static readonly int[] FullNumbers = [28, 27, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>Creates the exception.</summary>
    /// <param name="path">The file that was to be written.</param>
    /// <param name="inner">What the system said.</param>
    public OutputFailedException(string path, Exception inner)
        : this(ReasonOf(path, inner), inner)
    {
    }

    private OutputFailedException(Message reason, Exception inner)
        : base(reason.In(Language.English), inner) => Reason = reason;

    /// <summary>Which file, why, and what to do.</summary>
    public Message Reason { get; }

    /// <summary>Whether the system had no room left: the disk is full, a quota is used up, or the file may not grow further.</summary>
    /// <param name="problem">What went wrong while writing.</param>
    public static bool IsWantOfRoom(Exception problem)
    {
        ArgumentNullException.ThrowIfNull(problem);

        // The framework gives a file that may not grow as a wrong argument.
        return problem is ArgumentOutOfRangeException || (problem is IOException && FullNumbers.Contains(problem.HResult));
    }

    private static Message ReasonOf(string path, Exception inner)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(inner);
        return IsWantOfRoom(inner)
            ? new Message(
                "磁盘已满（或超出允许的大小），{0} 没有写成，原有的文件没有改动。请腾出空间，或写到别的磁盘，再运行一次。",
                "The disk is full (or a quota is used up): {0} was not written, and a file that was there is as it was. Make room or name another disk, and run it again.",
                path)
            : new Message("不能写入 {0}：{1}", "{0} cannot be written: {1}", path, inner.Message);
    }
}
