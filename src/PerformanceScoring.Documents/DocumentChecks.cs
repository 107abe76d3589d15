using PerformanceScoring.Findings;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents;

/// <summary>What reading files has to say: the descriptors PS901 to PS929.</summary>
/// <remarks>Immutable, thread-safe. PS901 to PS909, PS928 and PS929 say that a file could not be read at all; the others leave its forms readable.</remarks>
public static class DocumentChecks
{
    private const string Source = "PerformanceScoring.Documents";

    /// <summary>PS901: the file is not there or may not be opened.</summary>
    public static CheckDescriptor FileNotOpened { get; } = new("PS901", "file-not-opened", new Message("文件无法打开", "The file cannot be opened"), Severity.Error, Source);

    /// <summary>PS902: the file is empty.</summary>
    public static CheckDescriptor FileEmpty { get; } = new("PS902", "empty-file", new Message("文件为空", "The file is empty"), Severity.Error, Source);

    /// <summary>PS903: the text is in no encoding that is read.</summary>
    public static CheckDescriptor EncodingUnknown { get; } = new("PS903", "unknown-encoding", new Message("文字编码无法识别", "The text's encoding is not known"), Severity.Error, Source);

    /// <summary>PS904: the file is binary and of no kind that holds forms.</summary>
    public static CheckDescriptor FileBinary { get; } = new("PS904", "binary-file", new Message("不是文本文件", "The file is no text"), Severity.Error, Source);

    /// <summary>PS905: the file is of a kind that is not read.</summary>
    public static CheckDescriptor FormatNotRead { get; } = new("PS905", "format-not-read", new Message("不支持的文件格式", "The file's format is not read"), Severity.Error, Source);

    /// <summary>PS906: the file is larger than what is read.</summary>
    public static CheckDescriptor FileTooLarge { get; } = new("PS906", "file-too-large", new Message("文件过大", "The file is too large"), Severity.Error, Source);

    /// <summary>PS907: the JSON breaks the rules of JSON.</summary>
    public static CheckDescriptor JsonBroken { get; } = new("PS907", "broken-json", new Message("JSON 格式错误", "The JSON is broken"), Severity.Error, Source);

    /// <summary>PS908: the JSON is no written form.</summary>
    public static CheckDescriptor JsonNoForms { get; } = new("PS908", "json-without-forms", new Message("JSON 中没有自评表", "The JSON holds no forms"), Severity.Error, Source);

    /// <summary>PS909: the CSV cannot be read or has no columns that are known.</summary>
    public static CheckDescriptor CsvBroken { get; } = new("PS909", "broken-csv", new Message("CSV 格式错误", "The CSV is broken"), Severity.Error, Source);

    /// <summary>PS910: the file was read and holds no form.</summary>
    public static CheckDescriptor NoForms { get; } = new("PS910", "no-forms", new Message("没有找到自评表", "No form was found"), Severity.Warning, Source);

    /// <summary>PS911: some characters could not be read.</summary>
    public static CheckDescriptor CharactersDamaged { get; } = new("PS911", "damaged-characters", new Message("部分文字损坏", "Some characters are damaged"), Severity.Warning, Source);

    /// <summary>PS912: a line is longer than what is read.</summary>
    public static CheckDescriptor LineTooLong { get; } = new("PS912", "line-too-long", new Message("行过长", "A line is too long"), Severity.Warning, Source);

    /// <summary>PS913: a row or cell inside a form belongs to no part of it.</summary>
    public static CheckDescriptor RowNotPlaced { get; } = new("PS913", "row-not-placed", new Message("表内有无法归类的内容", "A row inside a form belongs nowhere"), Severity.Warning, Source);

    /// <summary>PS914: a row was joined with the one above, from which a page break had cut it.</summary>
    public static CheckDescriptor RowJoined { get; } = new("PS914", "row-joined", new Message("分页截断的行已合并", "A row cut by a page break was joined"), Severity.Info, Source);

    /// <summary>PS915: a column has no place in a form.</summary>
    public static CheckDescriptor ColumnNotUsed { get; } = new("PS915", "column-not-used", new Message("有未使用的列", "A column is not used"), Severity.Info, Source);

    /// <summary>PS916: a cell beside the rows has no place in a form.</summary>
    public static CheckDescriptor CellNotUsed { get; } = new("PS916", "cell-not-used", new Message("有未使用的单元格", "A cell is not used"), Severity.Info, Source);

    /// <summary>PS917: a field is printed twice with different texts.</summary>
    public static CheckDescriptor FieldPrintedTwice { get; } = new("PS917", "field-printed-twice", new Message("同一栏目出现两次", "A field is printed twice"), Severity.Warning, Source);

    /// <summary>PS918: a form has no indicator rows.</summary>
    public static CheckDescriptor FormIncomplete { get; } = new("PS918", "form-incomplete", new Message("自评表不完整", "The form is incomplete"), Severity.Warning, Source);

    // PS919, a form without a total, is retired: PS111 says it.

    /// <summary>PS920: a value in JSON is of the wrong kind.</summary>
    public static CheckDescriptor JsonWrongShape { get; } = new("PS920", "json-wrong-shape", new Message("JSON 值的类型不对", "A JSON value is of the wrong kind"), Severity.Error, Source);

    /// <summary>PS921: a key in JSON or a column in CSV is not known and was ignored.</summary>
    public static CheckDescriptor KeyIgnored { get; } = new("PS921", "key-ignored", new Message("有未知的键或列", "A key or column is ignored"), Severity.Info, Source);

    /// <summary>PS922: rows of one form in CSV say different things about the form.</summary>
    public static CheckDescriptor CsvRowsDiffer { get; } = new("PS922", "csv-rows-differ", new Message("同一张表的各行内容不一致", "Rows of one form differ about the form"), Severity.Warning, Source);

    /// <summary>PS923: a folder could not be entered.</summary>
    public static CheckDescriptor FolderNotEntered { get; } = new("PS923", "folder-not-entered", new Message("文件夹无法打开", "A folder cannot be opened"), Severity.Error, Source);

    /// <summary>PS924: an office file in a folder was passed over, because its format is not read.</summary>
    public static CheckDescriptor FilePassedOver { get; } = new("PS924", "file-passed-over", new Message("跳过了不能读取的文件", "A file was passed over"), Severity.Warning, Source);

    /// <summary>PS925: a formula has no value, because the file was never calculated.</summary>
    public static CheckDescriptor FormulaWithoutValue { get; } = new("PS925", "formula-without-value", new Message("公式没有计算结果", "A formula has no value"), Severity.Error, Source);

    /// <summary>PS926: a hidden sheet was not read.</summary>
    public static CheckDescriptor SheetHidden { get; } = new("PS926", "hidden-sheet", new Message("隐藏的工作表未读取", "A hidden sheet was not read"), Severity.Info, Source);

    /// <summary>PS927: a sheet or table is larger than what is read; its rest was left.</summary>
    public static CheckDescriptor SheetTooLarge { get; } = new("PS927", "sheet-too-large", new Message("工作表过大，未读完", "A sheet is too large to be read whole"), Severity.Error, Source);

    /// <summary>PS928: the file is protected by a password. It could not be read at all.</summary>
    public static CheckDescriptor FileProtected { get; } = new("PS928", "file-protected", new Message("文件有密码", "The file has a password"), Severity.Error, Source);

    /// <summary>PS929: the office file is damaged. It could not be read at all.</summary>
    public static CheckDescriptor FileDamaged { get; } = new("PS929", "file-damaged", new Message("文件已损坏", "The file is damaged"), Severity.Error, Source);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<CheckDescriptor> All { get; } =
    [
        FileNotOpened, FileEmpty, EncodingUnknown, FileBinary, FormatNotRead, FileTooLarge, JsonBroken, JsonNoForms, CsvBroken,
        NoForms, CharactersDamaged, LineTooLong, RowNotPlaced, RowJoined, ColumnNotUsed, CellNotUsed, FieldPrintedTwice, FormIncomplete,
        JsonWrongShape, KeyIgnored, CsvRowsDiffer, FolderNotEntered, FilePassedOver,
        FormulaWithoutValue, SheetHidden, SheetTooLarge, FileProtected, FileDamaged,
    ];

    /// <summary>Why a file could not be read at all.</summary>
    /// <param name="document">What reading gave.</param>
    /// <returns>The finding that says why; null when the file was read, with or without forms.</returns>
    public static Finding? FailureOf(WrittenDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (Finding finding in document.Findings)
        {
            if (string.CompareOrdinal(finding.Check.Id, CsvBroken.Id) <= 0 || finding.Check == FileProtected || finding.Check == FileDamaged)
            {
                return finding;
            }
        }

        return null;
    }
}
