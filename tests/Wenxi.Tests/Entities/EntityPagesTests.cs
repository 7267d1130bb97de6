namespace Wenxi.Tests.Entities;

/// <summary>
/// The pages of golden/entities: a sentence, then its names, indented, in text order; what stands behind # is a remark.
/// </summary>
public sealed class EntityPagesTests
{
    private static readonly EntityRecognizer Recognizer = new(new EntityRecognizerOptions
    {
        Types = [EntityType.Person, EntityType.Location, EntityType.Organization, EntityType.Work, EntityType.Other],
    });

    private static IEnumerable<TestCaseData> Cases()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/Wenxi.Tests/golden/entities"), "*.txt").Order(StringComparer.Ordinal))
        {
            string? sentence = null;
            var names = new List<string>();
            foreach (string line in File.ReadLines(path).Append("end"))
            {
                if (line.Length == 0 || line[0] == '#')
                    continue;
                if (line[0] == ' ')
                {
                    names.Add(line.Split('#')[0].Trim());
                    continue;
                }

                if (sentence is not null)
                    yield return new TestCaseData(sentence, names.ToArray()).SetArgDisplayNames(Path.GetFileNameWithoutExtension(path), sentence);
                sentence = line;
                names.Clear();
            }
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void Sentence_HasItsNames(string sentence, string[] names)
    {
        EntityAnalysis analysis = Recognizer.Recognize(sentence);
        Assert.Multiple(() =>
        {
            Assert.That(analysis.Mentions.Select(static mention => $"{mention.Type.ToString().ToUpperInvariant()} {mention.Text}"), Is.EqualTo(names));
            foreach (Mention mention in analysis.Mentions)
                Assert.That(sentence.Substring(mention.Start, mention.Length), Is.EqualTo(mention.Text));
        });
    }
}
