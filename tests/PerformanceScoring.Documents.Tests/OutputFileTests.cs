namespace PerformanceScoring.Documents;

public sealed class OutputFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-output-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_NewFile_WritesItAndNothingElse()
    {
        string path = Path.Combine(_folder, "结果.json");
        OutputFile.Write(path, overwrite: false, stream => stream.Write("新"u8));
        Assert.Equal("新", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Write_FileThatIsThere_IsRefusedAndLeft()
    {
        string path = Path.Combine(_folder, "a.txt");
        File.WriteAllText(path, "旧");
        bool asked = false;
        Assert.Throws<IOException>(() => OutputFile.Write(path, overwrite: false, _ => asked = true));
        Assert.False(asked);
        Assert.Equal("旧", File.ReadAllText(path));
    }

    [Fact]
    public void Write_FileThatIsThere_IsReplacedWhenTold()
    {
        string path = Path.Combine(_folder, "a.txt");
        File.WriteAllText(path, "旧的内容更长");
        OutputFile.Write(path, overwrite: true, stream => stream.Write("新"u8));
        Assert.Equal("新", File.ReadAllText(path));
    }

    [Fact]
    public void Write_ThatFailsHalfway_LeavesTheOldFileAndNothingBeside()
    {
        string path = Path.Combine(_folder, "a.txt");
        File.WriteAllText(path, "旧");
        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(path, overwrite: true, stream =>
        {
            stream.Write("半"u8);
            throw new InvalidOperationException();
        }));
        Assert.Equal("旧", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Write_FileThatAppearsMeanwhile_IsLeft()
    {
        string path = Path.Combine(_folder, "a.txt");
        Assert.Throws<IOException>(() => OutputFile.Write(path, overwrite: false, _ => File.WriteAllText(path, "別人的")));
        Assert.Equal("別人的", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Write_Folder_IsRefused() => Assert.Throws<IOException>(() => OutputFile.Write(_folder, overwrite: true, _ => { }));

    [Fact]
    public void Write_FolderThatIsNotThere_IsRefused() =>
        Assert.Throws<DirectoryNotFoundException>(() => OutputFile.Write(Path.Combine(_folder, "none", "a.txt"), overwrite: true, _ => { }));

    [Fact]
    public void Write_LinkToAFile_WritesTheFileAndKeepsTheLink()
    {
        string target = Path.Combine(_folder, "target.txt");
        string link = Path.Combine(_folder, "link.txt");
        File.WriteAllText(target, "旧");
        try
        {
            File.CreateSymbolicLink(link, target);
        }
        catch (IOException) when (OperatingSystem.IsWindows())
        {
            // Windows lets not everybody make links; there is nothing to look at then.
            return;
        }

        OutputFile.Write(link, overwrite: true, stream => stream.Write("新"u8));
        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.Equal("新", File.ReadAllText(target));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void Commit_SeveralFiles_MakesTheFirstAppearLast()
    {
        string first = Path.Combine(_folder, "first.txt");
        string second = Path.Combine(_folder, "second.txt");
        using OutputFileSet files = new();
        files.Create(first, overwrite: false).Write("一"u8);
        files.Create(second, overwrite: false).Write("二"u8);
        File.WriteAllText(second, "別人的");
        Assert.Throws<IOException>(files.Commit);
        Assert.False(File.Exists(first));
    }

    [Fact]
    public void Failure_OfAFullDisk_NamesTheFileAndSaysWhatToDo()
    {
        OutputFailedException full = new("out.csv", new IOException("No space left on device", 28));
        Assert.Contains("out.csv was not written", full.Message, StringComparison.Ordinal);
        Assert.Contains("腾出空间", full.Reason.In(PerformanceScoring.Findings.Language.Chinese), StringComparison.Ordinal);
        OutputFailedException other = new("out.csv", new IOException("Broken pipe", 32));
        Assert.Equal("out.csv cannot be written: Broken pipe", other.Message);
    }
}
