using System.Text.Json.Serialization;

namespace Wenxi.Oracle;

/// <summary>What tests/oracle/jieba_oracle.py answers about a text; that file describes each part.</summary>
internal sealed record JiebaAnswer(
    int[] Precise,
    int[] NoHmm,
    int[] Full,
    byte[] FullText,
    int[] Search,
    int[] SearchNoHmm,
    JiebaTags? Posseg,
    JiebaTags? PossegNoHmm);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JiebaAnswer))]
internal sealed partial class JiebaAnswerContext : JsonSerializerContext;
