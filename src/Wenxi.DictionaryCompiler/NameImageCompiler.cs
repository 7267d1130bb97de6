using System.Text;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.DictionaryCompiler;

/// <summary>Gazetteers and lists about names in, the names image of Wenxi out.</summary>
internal static class NameImageCompiler
{
    private const int FullWidthOffset = '！' - '!';

    public static byte[] Compile(SourceSet sources)
    {
        var names = new NameTable();
        foreach ((string source, NameKinds kind) in NameSources.Lists)
            names.AddList(sources[source], kind);
        foreach (string source in NameSources.Gazetteers)
            names.AddGazetteer(sources[source], NameKinds.None);
        names.AddGazetteer(sources[NameSources.Countries], NameKinds.Country);
        names.AddAbbreviations(sources[NameSources.Abbreviations]);
        names.AddRomanisations(sources[NameSources.JapaneseSurnames], NameFactKind.JapaneseSurname, NameKinds.Surname);
        names.AddRomanisations(sources[NameSources.JapaneseGivenNames], NameFactKind.JapaneseGivenName, NameKinds.None);

        CharacterCodeTable codes = CharacterCodeTable.Rank(names.CountCharacters(), static _ => true, marksClasses: false);
        ShareCodes(codes, sources["TSCharacters.txt"]);
        var image = new ImageWriter(ImageKind.Names);
        image.Add(SectionId.CharacterCodes, codes.Entries);
        (ulong[] cells, byte[] attributes) = DoubleArrayBuilder.Build(names.TrieWords(codes), codes.Count);
        image.Add<ulong>(SectionId.TrieCells, cells);
        image.Add<byte>(SectionId.CellAttributes, attributes);
        AddFacts(image, names.Facts());
        return image.ToArray();
    }

    /// <summary>Names are found in traditional characters, full-width letters and lower case, too, where no name is written so.</summary>
    private static void ShareCodes(CharacterCodeTable codes, SourceFile simplified)
    {
        foreach (SourceLine line in simplified.Lines())
        {
            string[] fields = line.Fields('\t', 2, "traditional character, simplified characters separated by spaces");
            string first = fields[1].Split(' ')[0];
            if (fields[0].Length == 1 && first.Length == 1)
                codes.Share(fields[0][0], first[0]);
        }

        for (char c = '!'; c <= '~'; c++)
            codes.Share((char)(c + FullWidthOffset), c);
    }

    private static void AddFacts(ImageWriter image, IEnumerable<string> lines)
    {
        var text = new MemoryStream();
        var offsets = new List<int> { 0 };
        foreach (string line in lines)
        {
            text.Write(Encoding.UTF8.GetBytes(line + "\n"));
            offsets.Add((int)text.Length);
        }

        image.Add<byte>(SectionId.NameFacts, text.ToArray());
        image.Add<int>(SectionId.NameFactOffsets, offsets.ToArray());
    }
}
