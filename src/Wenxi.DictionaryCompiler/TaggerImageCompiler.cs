using System.Globalization;
using System.Text;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.DictionaryCompiler;

/// <summary>The neural tagger's parameters, vocabulary and labels in, its images out.</summary>
internal static class TaggerImageCompiler
{
    private const string Other = "other";

    public static byte[] Compile(SourceSet sources)
    {
        var model = new TaggerModelFile(sources["model.bin"]);
        var image = new ImageWriter(ImageKind.Tagger);
        image.Add<ushort>(SectionId.TaggerCharacterRows, ReadRows(sources, model.Rows));
        image.Add<short>(SectionId.TaggerEmbedding, model.Embedding);
        image.Add<float>(SectionId.TaggerEmbeddingScales, model.EmbeddingScales);
        AddParameters(image, model, sources["labels.txt"]);
        return image.ToArray();
    }

    /// <summary>An image of other parameters for the same characters: without their embedding.</summary>
    public static byte[] CompileParameters(SourceSet sources)
    {
        var model = new TaggerModelFile(sources["model.bin"]);
        if (model.Rows > 0)
            throw new SourceException(sources["model.bin"].Path, 1, "it has an embedding, but that of dictionaries/lac is used");
        var image = new ImageWriter(ImageKind.Tagger);
        AddParameters(image, model, sources["labels.txt"]);
        return image.ToArray();
    }

    private static void AddParameters(ImageWriter image, TaggerModelFile model, SourceFile labels)
    {
        image.Add<byte>(SectionId.TaggerLabels, ReadLabels(labels, model.Labels));
        image.Add<short>(SectionId.TaggerMatrices, model.Matrices);
        image.Add<float>(SectionId.TaggerMatrixScales, model.MatrixScales);
        image.Add<float>(SectionId.TaggerBiases, model.Biases);
        image.Add<float>(SectionId.TaggerTransitions, model.Transitions);
    }

    /// <summary>The row of every character of the basic plane: of the one it is looked up as, else that of unknown characters.</summary>
    private static ushort[] ReadRows(SourceSet sources, int rowCount)
    {
        SourceFile source = sources["characters.tsv"];
        var rowOf = new Dictionary<char, ushort>();
        ushort? other = null;
        foreach (SourceLine line in source.Lines('#'))
        {
            string[] fields = line.Fields('\t', 3, "'code point TAB row TAB character'");
            int row = line.Count(fields[1]);
            if (row >= rowCount)
                throw line.Error($"the model has only {rowCount} rows");
            if (fields[0] == Other)
                other = (ushort)row;
            else if (!ushort.TryParse(fields[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
                throw line.Error($"'{fields[0]}' is no code point of the basic plane");
            else if (!rowOf.TryAdd((char)code, (ushort)row))
                throw line.Error("the character stands twice");
        }

        var rows = new ushort[0x10000];
        Array.Fill(rows, other ?? throw new SourceException(source.Path, 1, $"no line '{Other}' gives the row of unknown characters"));
        foreach ((char character, ushort row) in rowOf)
            rows[character] = row;
        foreach (SourceLine line in sources["character-map.tsv"].Lines('#'))
        {
            string[] fields = line.Fields('\t', 2, "'character TAB character'");
            if (!rowOf.TryGetValue(line.SingleCharacter(fields[1]), out ushort row))
                throw line.Error($"the model does not know '{fields[1]}'");
            rows[line.SingleCharacter(fields[0])] = row;
        }

        return rows;
    }

    private static byte[] ReadLabels(SourceFile source, int count)
    {
        SourceLine[] lines = [.. source.Lines()];
        if (lines.Length != count)
            throw new SourceException(source.Path, lines.Length, $"{lines.Length} labels for a model with {count}");
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line.Text + "\n")));
    }
}
