using Tofa.Tool.Modules.Importing.Plans;
using Tofa.Tool.Modules.Importing.Sources;
using Tofa.Tool.Modules.Importing.TaskMasters;

namespace Tofa.Tool.Modules.Importing;

/// <summary>Reads files of either format.</summary>
internal static class SourceReaders
{
    /// <summary>Reads all files, each once; one that cannot be read is told.</summary>
    internal static IReadOnlyList<ImportedSource> Read(IEnumerable<SourceText> texts, ImportRequest request) => [.. texts.DistinctBy(text => text.File).Select(text => Read(text, request))];

    private static ImportedSource Read(SourceText text, ImportRequest request)
    {
        if (text.Failure is not null)
            return new ImportedSource([], [new ImportRow(text.File, 1, 1, $"{text.Failure}; nothing of this file is imported")], []);

        return request.Format == ImportFormat.Plan ? PlanReader.Read(text, request.Prefix) : TaskMasterReader.Read(text, request.Tag);
    }
}
