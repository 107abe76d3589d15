using System.Diagnostics;

namespace PerformanceScoring.Documents.Office;

/// <summary>LibreOffice without its windows, in a profile and a folder of its own, so that runs side by side do not meet.</summary>
internal sealed class LibreOffice : IDisposable
{
    private const int MostSeconds = 120;

    private static readonly string? Soffice = Find("soffice", "/usr/lib/libreoffice/program");
    private static readonly string? PdfToText = Find("pdftotext");
    private static readonly string? PdfToPpm = Find("pdftoppm");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("perfscore-office-");

    /// <summary>The first of the programs that is not there; null when all are.</summary>
    public static string? MissingProgram => Soffice is null ? "soffice" : PdfToText is null ? "pdftotext" : PdfToPpm is null ? "pdftoppm" : null;

    /// <summary>The folder that all files of this run lie in; it goes with the run.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Opens a file and saves it as another kind.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="to">The other kind, with its filter where one is needed: <c>pdf</c>, <c>csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1</c>.</param>
    /// <returns>The files that came of it, by name.</returns>
    public IReadOnlyList<string> Convert(byte[] content, string name, string to)
    {
        string input = Path.Combine(Folder, name);
        string output = Path.Combine(Folder, Guid.NewGuid().ToString("N"));
        File.WriteAllBytes(input, content);
        Directory.CreateDirectory(output);
        Run(Soffice!, $"-env:UserInstallation=file://{Folder}/profile", "--headless", "--norestore", "--convert-to", to, "--outdir", output, input);
        string[] made = Directory.GetFiles(output);
        Array.Sort(made, StringComparer.Ordinal);
        return made.Length > 0 ? made : throw new InvalidOperationException($"LibreOffice made nothing of {name}.");
    }

    /// <summary>The text of a file when it is printed.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name.</param>
    /// <returns>The text, laid out as on the page, and a picture of each page.</returns>
    public (string Text, IReadOnlyList<string> Pictures) Print(byte[] content, string name)
    {
        string pdf = Convert(content, name, "pdf")[0];
        string folder = Path.GetDirectoryName(pdf)!;
        Run(PdfToText!, "-enc", "UTF-8", "-layout", pdf, Path.Combine(folder, "page.txt"));
        Run(PdfToPpm!, "-png", "-r", "70", pdf, Path.Combine(folder, "page"));
        string[] pictures = Directory.GetFiles(folder, "*.png");
        Array.Sort(pictures, StringComparer.Ordinal);
        return (File.ReadAllText(Path.Combine(folder, "page.txt")), pictures);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(MostSeconds)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} did not end within {MostSeconds} s.");
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output.Result}{errors.Result}");
        }
    }

    private static string? Find(string program, params string[] elsewhere) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(elsewhere)
            .Where(folder => folder.Length > 0)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
