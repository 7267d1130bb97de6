using System.Collections.Concurrent;
using Wenxi.Segmentation;

namespace Wenxi.Oracle;

/// <summary>Asks both sides about every text and keeps where they differ.</summary>
internal sealed class Comparison
{
    // Enough work to hide the round trip, little enough that the processes finish together.
    private const int BatchCharacters = 8_192;

    private readonly OracleOptions _options;
    private readonly string? _userWords;
    private readonly ConcurrentQueue<Question[]> _batches;

    public Comparison(IReadOnlyList<TextSource> sources, OracleOptions options, string? userWords = null)
    {
        _options = options;
        _userWords = userWords;
        IReadOnlyList<ComparedMode> modes = ComparedMode.All(options.Posseg, userWords);
        var questions = new List<Question>();
        var results = new List<ModeResult>();
        foreach (TextSource source in sources)
        {
            ModeResult[] resultOfMode = [.. modes.Select(mode => new ModeResult(source, mode))];
            results.AddRange(resultOfMode);
            questions.AddRange(source.Texts.Select(text => new Question(text, resultOfMode)));
        }

        Results = results;
        _batches = new ConcurrentQueue<Question[]>(Batches(questions));
    }

    public IReadOnlyList<ModeResult> Results { get; }

    /// <summary>Python jieba with the user words of this comparison.</summary>
    public JiebaProcess NewProcess() => new(_options, _userWords);

    public Task RunAsync() => Task.WhenAll(Enumerable.Range(0, _options.Processes).Select(_ => Task.Run(WorkAsync)));

    /// <summary>The longest texts first, so that no process is left with one of them at the end.</summary>
    private static IEnumerable<Question[]> Batches(List<Question> questions)
    {
        var batch = new List<Question>();
        int characters = 0;
        foreach (Question question in questions.OrderByDescending(question => question.Text.Length))
        {
            batch.Add(question);
            characters += question.Text.Length;
            if (characters < BatchCharacters)
                continue;
            yield return [.. batch];
            batch.Clear();
            characters = 0;
        }

        if (batch.Count > 0)
            yield return [.. batch];
    }

    /// <summary>One Python process always has the next batch before the answers to this one are read.</summary>
    private async Task WorkAsync()
    {
        using var jieba = NewProcess();
        var tokens = new TokenBuffer();
        Question[] current = [];
        Task sent = Task.CompletedTask;
        while (_batches.TryDequeue(out Question[]? next) || current.Length > 0)
        {
            Task sending = SendAfterAsync(jieba, sent, next ?? []);
            foreach (Question question in current)
                Compare(question, await jieba.ReceiveAsync(), tokens);
            current = next ?? [];
            sent = sending;
        }

        await sent;
    }

    private static async Task SendAfterAsync(JiebaProcess jieba, Task previous, Question[] batch)
    {
        await previous;
        await jieba.SendAsync(batch.Select(question => question.Text));
    }

    private static void Compare(Question question, JiebaAnswer answer, TokenBuffer tokens)
    {
        foreach (ModeResult result in question.Results)
        {
            if (result.Mode.Expect(question.Text, answer) is not List<ExpectedToken> expected)
            {
                result.AddJiebaError();
                continue;
            }

            result.Mode.Cut(question.Text, tokens);
            result.Add(expected.Count, Difference.Find(question.Text, expected, tokens.Tokens));
        }
    }

    private sealed record Question(string Text, ModeResult[] Results);
}
