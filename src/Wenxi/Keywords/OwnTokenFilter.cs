using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi.Keywords;

/// <summary>The conditions of our own counts.</summary>
internal sealed class OwnTokenFilter(TermFilter terms) : TokenFilter
{
    public override bool Accepts(ReadOnlySpan<char> text, Token token) => terms.Accepts(text, token);
}
