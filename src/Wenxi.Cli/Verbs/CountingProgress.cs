using System.Globalization;
using Wenxi.Cli.Input;
using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary>Shows how much of the inputs has been counted.</summary>
internal sealed class CountingProgress(ProgressLine line, InputDocuments documents) : IProgress<CorpusProgress>
{
    public void Report(CorpusProgress value) => line.Show(
        documents.ShareOf(value.Characters), string.Create(CultureInfo.InvariantCulture, $"{value.Documents:N0} documents, {value.Characters:N0} characters"));
}
