using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using PerformanceScoring.Benchmarks.Batch;
using PerformanceScoring.Benchmarks.Documents;
using PerformanceScoring.Benchmarks.Files;

if (args is ["compare", ..])
{
    return CompareProgram.Run(args[1..]);
}

if (args is ["documents", ..])
{
    return DocumentsProgram.Run(args[1..]);
}

if (args is ["files", ..])
{
    return FilesProgram.Run(args[1..]);
}

// Beside the program: the default would be the folder it is started from.
IConfig config = DefaultConfig.Instance.WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts"));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
