using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Glossing;

/// <summary>A name that the text itself translates: 北大西洋理事会（NAC）.</summary>
/// <param name="Name">The range of the name.</param>
/// <param name="Latin">The range of what stands in Latin letters.</param>
/// <param name="Form">Its form.</param>
internal readonly record struct Gloss(NameSpan Name, NameSpan Latin, LatinNameForm Form);
