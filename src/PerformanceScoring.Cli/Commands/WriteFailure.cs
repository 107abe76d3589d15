using PerformanceScoring.Documents;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary>Why a file was not written, in words for the person at the terminal.</summary>
internal static class WriteFailure
{
    /// <summary>The sentence.</summary>
    /// <param name="path">The file or folder that was to be written.</param>
    /// <param name="exception">What went wrong.</param>
    public static Message Of(string path, Exception exception) => exception is OutputFailedException failed
        ? failed.Reason
        : new Message("不能写入 {0}：{1}", "{0} cannot be written: {1}", path, exception.Message);
}
