namespace JiebaNet.Segmenter;

/// <summary>
/// Where jieba.NET looked for its files. <b>Without effect here</b>: dictionary, models, idf and stop words are embedded in
/// the assemblies, and none of these files is read, copied or needed.
/// </summary>
/// <remarks>
/// Kept so that code which sets the folder or asks for a path compiles and runs. Two paths have a meaning where they are
/// handed back: <c>SetStopWords(ConfigManager.StopWordsFile)</c> and <c>SetIdfPath(ConfigManager.IdfFile)</c> read the file
/// if there is one and else go back to the embedded list. A changed <c>dict.txt</c> has no effect: put what was added into a
/// user dictionary (<see cref="JiebaSegmenter.LoadUserDict"/>) and remove words by <see cref="JiebaSegmenter.DeleteWord"/>.
/// </remarks>
public class ConfigManager
{
    private static string BaseDirectory = Path.Combine(AppContext.BaseDirectory, "Resources");

    /// <summary>A folder; default: <c>Resources</c> beside the program. Nothing is read from it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static string ConfigFileBaseDir
    {
        get => BaseDirectory;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            BaseDirectory = value;
        }
    }

    /// <summary>Where jieba.NET kept its word list; not read.</summary>
    public static string MainDictFile => InBase("dict.txt");

    /// <summary>Where jieba.NET kept the transitions of its boundary model; not read.</summary>
    public static string ProbTransFile => InBase("prob_trans.json");

    /// <summary>Where jieba.NET kept the emissions of its boundary model; not read.</summary>
    public static string ProbEmitFile => InBase("prob_emit.json");

    /// <summary>Where jieba.NET kept the start of its tag model; not read.</summary>
    public static string PosProbStartFile => InBase("pos_prob_start.json");

    /// <summary>Where jieba.NET kept the transitions of its tag model; not read.</summary>
    public static string PosProbTransFile => InBase("pos_prob_trans.json");

    /// <summary>Where jieba.NET kept the emissions of its tag model; not read.</summary>
    public static string PosProbEmitFile => InBase("pos_prob_emit.json");

    /// <summary>Where jieba.NET kept the states that its tag model admits; not read.</summary>
    public static string CharStateTabFile => InBase("char_state_tab.json");

    /// <summary>Where jieba.NET kept its inverse document frequencies; see the remarks.</summary>
    public static string IdfFile => InBase("idf.txt");

    /// <summary>Where jieba.NET kept its stop words; see the remarks.</summary>
    public static string StopWordsFile => InBase("stopwords.txt");

    private static string InBase(string name) => Path.Combine(BaseDirectory, name);
}
