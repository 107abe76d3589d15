using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Findings;
using PerformanceScoring.Review;

namespace PerformanceScoring.Documents;

/// <summary>The pages of the checks that speak while files are read or written: PS901 to PS929, PS980 and PS981.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public static class DocumentPages
{
    private static readonly (string, string) Why = (
        "读不到或读不全的内容不会被计分，先让它读得到。", "What is not read is not scored; it has to be readable first.");

    private static readonly (string, string) Waive = ("一般不需要：处理文件即可。", "Not needed as a rule: put the file right.");

    /// <summary>The pages, by id.</summary>
    public static IReadOnlyList<IReviewCheck> All { get; } =
    [
        Page(DocumentChecks.FileNotOpened, ("文件不存在、没有权限或正被占用。", "The file is not there, may not be opened, or is in use."), ("路径写错：“自评表.json”不存在。", "A wrong path."), ("核对路径和权限，关闭占用它的程序。", "Check path and permissions; close the program that holds it.")),
        Page(DocumentChecks.FileEmpty, ("文件没有内容。", "Nothing is in the file."), ("0 字节的 .csv。", "A .csv of 0 bytes."), ("重新导出文件。", "Export the file again.")),
        Page(DocumentChecks.EncodingUnknown, ("文字既不是 UTF-8 也不是 GB18030。", "The text is neither UTF-8 nor GB18030."), ("用 Big5 保存的 .txt。", "A .txt saved as Big5."), ("用文本编辑器另存为 UTF-8。", "Save it as UTF-8 in a text editor.")),
        Page(DocumentChecks.FileBinary, ("文件是二进制，不是能读出表格的格式。", "The file is binary and of no kind that holds forms."), ("把图片改名为 .txt。", "A picture renamed to .txt."), ("提供文字版的表格。", "Hand in the form as text.")),
        Page(DocumentChecks.FormatNotRead, ("这种格式不读。", "Files of this kind are not read."), (".pdf、.et、.ods、.doc。", ".pdf, .et, .ods, .doc."), ("另存为 .xlsx 或 .docx 后再试。", "Save it as .xlsx or .docx and try again.")),
        Page(DocumentChecks.FileTooLarge, ("文件超过读取上限。", "The file is above the size that is read."), ("300 MB 的 .txt。", "A .txt of 300 MB."), ("拆成几个文件。", "Split it into several files.")),
        Page(DocumentChecks.JsonBroken, ("JSON 不合语法，给出行号。", "The JSON breaks its grammar; the line is given."), ("少一个逗号。", "A missing comma."), ("用文本编辑器按行号改正。", "Correct it at that line.")),
        Page(DocumentChecks.JsonNoForms, ("JSON 能读，但里面没有自评表。", "The JSON can be read and holds no forms."), ("{{\"a\": 1}}", "{{\"a\": 1}}"), ("按 docs 中的格式组织数据。", "Arrange the data as the docs say.")),
        Page(DocumentChecks.CsvBroken, ("CSV 读不出来，或没有认识的列。", "The CSV cannot be read or has no column that is known."), ("引号不成对。", "A quote that is not closed."), ("核对引号和表头。", "Check quotes and headers.")),
        Page(DocumentChecks.NoForms, ("文件可以读取，但没有找到自评表。", "The file was read and holds no form."), ("只有文字说明的 .txt。", "A .txt of prose only."), ("确认文件中有带一、二、三级指标表头的表。", "Make sure that it has a table headed 一级指标, 二级指标, 三级指标.")),
        Page(DocumentChecks.CharactersDamaged, ("有的字符损坏，显示为 �。", "Some characters are damaged and show as �."), ("编码转换丢字。", "Lost in a change of encoding."), ("用原文件重新保存为 UTF-8。", "Save the original again as UTF-8.")),
        Page(DocumentChecks.LineTooLong, ("有一行长得不正常，没有读。", "A line is too long to be read."), ("10 MB 的一行。", "A line of 10 MB."), ("检查文件是否损坏。", "Check whether the file is damaged.")),
        Page(DocumentChecks.RowNotPlaced, ("表内有一行或一格不知属于哪一部分，没有读入。", "A row or cell inside a form belongs to no part of it and was not read."), ("表中间插入的说明文字。", "A remark in the middle of the table."), ("核对该处，移出表格或补全列。", "Look at the place; move it out of the table or complete its columns.")),
        Page(DocumentChecks.RowJoined, ("分页截断的行与上一行合并。", "A row cut by a page break was joined with the one above."), ("跨页的指标名称。", "A name across two pages."), ("核对合并后的文字。", "Check the joined text.")),
        Page(DocumentChecks.ColumnNotUsed, ("有一列在自评表里没有位置，没有读入。", "A column has no place in a form and was not read."), ("“备注”列。", "A column 备注."), ("不影响计分，可不处理。", "It does not change points; leave it.")),
        Page(DocumentChecks.CellNotUsed, ("表头有一格没有用到。", "A cell in the head is not used."), ("“联系电话”。", "联系电话."), ("不影响计分，可不处理。", "It does not change points; leave it.")),
        Page(DocumentChecks.FieldPrintedTwice, ("同一栏目出现两次而内容不同，以第一次为准。", "A field stands twice with different texts; the first counts."), ("两个项目名称。", "Two project names."), ("只留一处。", "Keep one.")),
        Page(DocumentChecks.FormIncomplete, ("找到了自评表的表头，但没有指标行。", "A form's head was found, but no indicator rows."), ("表被截断。", "The form is cut off."), ("补全表格。", "Complete the form.")),
        Page(DocumentChecks.JsonWrongShape, ("JSON 的值类型不对。", "A JSON value is of the wrong kind."), ("indicators 是文字而不是列表。", "indicators is a text, not a list."), ("按路径改正。", "Correct it at that path.")),
        Page(DocumentChecks.KeyIgnored, ("有不认识的键或列，已忽略。", "A key or column is not known and was ignored."), ("键 source。", "A key source."), ("不影响计分，可不处理。", "It does not change points; leave it.")),
        Page(DocumentChecks.CsvRowsDiffer, ("同一张表的各行，表头信息不一致，以第一行为准。", "Rows of one form say different things about the form; the first counts."), ("项目相同而总分不同。", "One project, two totals."), ("统一各行。", "Make the rows agree.")),
        Page(DocumentChecks.FolderNotEntered, ("文件夹打不开。", "A folder cannot be opened."), ("没有权限。", "No permission."), ("核对权限。", "Check permissions.")),
        Page(DocumentChecks.FilePassedOver, ("文件夹里有不能读取的办公文件，已跳过。", "An office file in the folder is of a kind that is not read."), ("汇总.et", "汇总.et"), ("另存为 .xlsx 后再试。", "Save it as .xlsx and try again.")),
        Page(DocumentChecks.FormulaWithoutValue, ("公式单元格里没有保存计算结果，值不知道，不按 0 计。", "A cell has a formula and no stored result: its value is not known, and is not taken for 0."), ("由程序生成、从未用 Excel 打开过的 .xlsx。", "An .xlsx made by a program and never opened in Excel."), ("用 Excel 或 WPS 打开，保存后再试。", "Open it in Excel or WPS, save it and try again.")),
        Page(DocumentChecks.SheetHidden, ("工作表是隐藏的，没有读取：多为下拉列表或旧稿。", "The sheet is hidden and was not read: such sheets hold lists or old drafts."), ("隐藏的“Sheet2”。", "A hidden Sheet2."), ("其中有自评表时，取消隐藏后再试。", "If it holds a form, unhide it and try again.")),
        Page(DocumentChecks.SheetTooLarge, ("工作表的行列太多，只读了前面一部分。", "The sheet has too many rows and columns; only its beginning was read."), ("整张表都设了格式，有一百万行。", "A sheet with a million formatted rows."), ("删去多余的空行空列，保存后再试。", "Delete the empty rows and columns, save it and try again.")),
        Page(DocumentChecks.FileProtected, ("文件有打开密码，无法读取。", "The file opens only with a password."), ("加密的 .xlsx。", "An encrypted .xlsx."), ("去掉密码，另存为 .xlsx 后再试。", "Take the password off, save it as .xlsx and try again.")),
        Page(DocumentChecks.FileDamaged, ("文件损坏或不完整，无法读取。", "The file is damaged or incomplete."), ("下载中断的 .xlsx。", "An .xlsx whose download broke off."), ("用 Excel 或 WPS 打开，另存为 .xlsx 后再试。", "Open it in Excel or WPS, save it as .xlsx and try again.")),
        Page(WritingChecks.NotHeld, ("转换格式时，某处文字不能原样写入目标格式：写出后读回的内容与原文不同。", "A text cannot be written in the format asked for: what was written reads back differently."), ("指标名称里的换行，写成 .txt 后成了空格。", "A line break in a name that becomes a blank in .txt."), ("改用 .json 或 .xlsx，或先改写原文。", "Write .json or .xlsx, or change the text first.")),
        Page(WritingChecks.TextLeftOut, ("转换只带走自评表；文件里表外的段落和汇总表没有写入结果。", "A conversion takes the forms along; paragraphs and summary tables outside them are not in the result."), ("决算公开文本里的文字说明。", "The prose of a published document."), ("需要时保留原文件。", "Keep the original where it is needed.")),
    ];

    private static ReportedCheck Page(CheckDescriptor check, (string, string) what, (string, string) example, (string, string) fix) =>
        new(check, CheckPage.Of(what, Why, example, fix, Waive));
}
