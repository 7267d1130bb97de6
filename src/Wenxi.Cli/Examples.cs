namespace Wenxi.Cli;

/// <summary>What one may type: for each verb the usual call first. Each is parsed by a test.</summary>
internal static class Examples
{
    /// <param name="verb">The name of a verb, or that of the command itself.</param>
    public static IReadOnlyList<string> Of(string verb) => verb switch
    {
        WenxiCommand.Name =>
        [
            "wenxi analyze page.html",
            "wenxi read news/*.html --format text | wenxi segment --pos",
            "wenxi keywords --help",
        ],
        "segment" =>
        [
            "wenxi segment novel.txt",
            "wenxi segment --lines --pos < titles.txt",
            "wenxi segment --mode search --user-dict words.txt novel.txt",
            "echo 北京大学生前来应聘 | wenxi segment --explain 生前",
        ],
        "read" =>
        [
            "wenxi read page.html",
            "wenxi read --format text 'news/**/*.html'",
        ],
        "entities" =>
        [
            "wenxi entities speech.txt",
            "wenxi entities --html page.html --format json",
            "wenxi entities --lines --gazetteer names.tsv < posts.txt",
        ],
        "keywords" =>
        [
            "wenxi keywords --top 10 speech.txt",
            "wenxi keywords --html page.html",
            "wenxi keywords --lines < abstracts.txt",
        ],
        "frequencies" =>
        [
            "wenxi frequencies --top 50 novel.txt",
            "wenxi frequencies --html --pos n,v page1.html page2.html",
            "wenxi frequencies --lines --parts counted posts.txt",
        ],
        "collocations" =>
        [
            "wenxi collocations --top 20 news/*.txt",
            "wenxi collocations --measure npmi --min-count 10 --pos n,v news",
            "wenxi collocations --node 经济 --window 6 --format json news",
            "wenxi collocations --lines --parts counted posts.txt",
        ],
        "keyness" =>
        [
            "wenxi keyness 2023/*.txt --reference 2022/*.txt",
            "wenxi keyness speeches --reference news --measure log-ratio --max-p 0.001 --format csv",
            "wenxi keyness --lines 2023.txt --reference 2022.txt --parts counted",
        ],
        "concordance" =>
        [
            "wenxi concordance --query 人工智能 --sort right news/*.txt",
            "wenxi concordance --query '提高 * 水平' --context 15 news",
            "wenxi concordance --query 高质量 --text --unit characters --lines posts.txt",
        ],
        "topics" =>
        [
            "wenxi topics --topics 8 --pos n news/**/*.txt",
            "wenxi topics --method kmeans --topics 5 --lines --format json posts.txt",
            "wenxi topics --min-documents 20 --lines --parts counted posts.txt",
        ],
        "newwords" =>
        [
            "wenxi newwords novels/*.txt --min-count 20",
            "wenxi newwords --format dict novels > words.txt && wenxi segment --user-dict words.txt novels/1.txt",
        ],
        "analyze" =>
        [
            "wenxi analyze page.html",
            "wenxi analyze --format json page.html > page.json",
        ],
        "dictionary" =>
        [
            "wenxi dictionary",
            "wenxi dictionary --format json",
        ],
        "completion" =>
        [
            "source <(wenxi completion bash)",
            "wenxi completion zsh > \"${fpath[1]}/_wenxi\"",
            "wenxi completion fish > ~/.config/fish/completions/wenxi.fish",
            "wenxi completion pwsh | Out-String | Invoke-Expression",
        ],
        _ => [],
    };
}
