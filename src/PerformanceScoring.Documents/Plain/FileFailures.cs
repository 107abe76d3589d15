using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Plain;

/// <summary>The findings that say why a file cannot be read at all, and what to do.</summary>
internal static class FileFailures
{
    /// <summary>The file is not there or may not be opened.</summary>
    public static Finding NotOpened(string? file, Exception problem) => Of(
        DocumentChecks.FileNotOpened,
        problem switch
        {
            FileNotFoundException or DirectoryNotFoundException => new Message("文件不存在。", "The file does not exist."),
            UnauthorizedAccessException => new Message("没有读取权限，或这是一个文件夹。", "There is no permission to read it, or it is a folder."),
            _ => new Message("文件无法读取：{0}", "The file cannot be read: {0}", problem.Message),
        },
        new Message("请检查路径是否正确、文件是否被其他程序占用。", "Check the path, and whether another program holds the file."),
        file);

    /// <summary>The file is empty.</summary>
    public static Finding Empty(string? file) => Of(
        DocumentChecks.FileEmpty,
        new Message("文件是空的。", "The file is empty."),
        new Message("请检查文件是否保存完整。", "Check whether the file was saved completely."),
        file);

    /// <summary>The file is larger than what is read.</summary>
    public static Finding TooLarge(string? file) => Of(
        DocumentChecks.FileTooLarge,
        new Message("文件超过 {0} MB，未读取。", "The file is larger than {0} MB; it was not read.", DocumentLimits.FileBytes / (1024 * 1024)),
        new Message("请拆分成较小的文件。", "Split it into smaller files."),
        file);

    /// <summary>The text is in no encoding that is read.</summary>
    public static Finding UnknownEncoding(string? file) => Of(
        DocumentChecks.EncodingUnknown,
        new Message("文字编码既不是 UTF-8 也不是 GB18030（GBK）。", "The text is neither UTF-8 nor GB18030 (GBK)."),
        new Message("请用记事本打开文件，另存为 UTF-8 编码后再试。", "Open the file in an editor, save it as UTF-8 and try again."),
        file);

    /// <summary>The file is binary.</summary>
    public static Finding Binary(string? file) => Of(
        DocumentChecks.FileBinary,
        new Message("这不是文本文件，可能是图片、压缩包或程序文件。", "The file is no text; it may be a picture, an archive or a program."),
        new Message("请提供 .xlsx、.xls、.docx、.csv、.json、.txt 或 .md 文件。", "Give an .xlsx, .xls, .docx, .csv, .json, .txt or .md file."),
        file);

    /// <summary>The file is of a kind that is not read.</summary>
    public static Finding NotRead(string? file, string format) => Of(
        DocumentChecks.FormatNotRead,
        new Message("不能读取 {0} 格式的文件。", "Files in the format {0} are not read.", format),
        format is "DOC" or "WPS" or "ODT" or "RTF"
            ? new Message("请用 Word 或 WPS 打开，另存为 .docx 后再试。", "Open it in Word or WPS, save it as .docx and try again.")
            : format is "PDF"
                ? new Message("请提供原始的 .xlsx 或 .docx，或把表格复制到 Excel 后另存为 .xlsx。", "Give the original .xlsx or .docx, or copy the table into Excel and save it as .xlsx.")
                : new Message("请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。", "Open it in Excel or WPS, save it as .xlsx and try again."),
        file);

    /// <summary>The file is protected by a password.</summary>
    public static Finding Protected(string? file) => Of(
        DocumentChecks.FileProtected,
        new Message("文件有打开密码，无法读取。", "The file opens only with a password; it was not read."),
        new Message("请去掉密码，另存为 .xlsx（文档为 .docx）后再试。", "Take the password off, save it as .xlsx (or .docx) and try again."),
        file);

    /// <summary>The file is damaged.</summary>
    public static Finding Damaged(string? file) => Of(
        DocumentChecks.FileDamaged,
        new Message("文件已损坏或不完整，无法打开。", "The file is damaged or incomplete; it cannot be opened."),
        new Message("请用 Excel 或 WPS 打开修复，另存为 .xlsx（文档为 .docx）后再试。", "Open it in Excel or WPS to repair it, save it as .xlsx (or .docx) and try again."),
        file);

    /// <summary>The file is no workbook that findings can be put into.</summary>
    public static Finding NotAnnotated(string? file) => Of(
        DocumentChecks.FormatNotRead,
        new Message("只有 .xlsx 和 .xlsm 可以批注。", "Only .xlsx and .xlsm can be annotated."),
        new Message("请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。", "Open it in Excel or WPS, save it as .xlsx and try again."),
        file);

    /// <summary>The file would unpack to more than what is read.</summary>
    public static Finding UnpacksTooLarge(string? file) => Of(
        DocumentChecks.FileTooLarge,
        new Message("文件解压后超过 {0} MB，未读取。", "The file unpacks to more than {0} MB; it was not read.", DocumentLimits.UnpackedBytes / (1024 * 1024)),
        new Message("请删去多余的内容，另存为 .xlsx 后再试。", "Delete what is not needed, save it as .xlsx and try again."),
        file);

    private static Finding Of(CheckDescriptor check, Message found, Message action, string? file) =>
        new(check, found, new Location { File = file }) { Action = action };
}
