namespace Wenxi.Entities.Linking;

/// <summary>Names that were found to stand for one thing (disjoint sets).</summary>
internal sealed class NameClusters(List<NameForm> forms)
{
    private readonly Dictionary<NameForm, NameForm> _parents = new(ReferenceEqualityComparer.Instance);

    public void Join(NameForm a, NameForm b)
    {
        NameForm first = Root(a), second = Root(b);
        if (first != second)
            _parents[second] = first;
    }

    public NameForm Root(NameForm form)
    {
        // Halving the paths keeps them short: thousands of names may share one gloss.
        while (_parents.TryGetValue(form, out NameForm? parent))
        {
            if (_parents.TryGetValue(parent, out NameForm? next))
                _parents[form] = next;
            form = parent;
        }

        return form;
    }

    /// <summary>The sets, in the order of their first members.</summary>
    public IEnumerable<List<NameForm>> Groups() => forms.GroupBy(Root, ReferenceEqualityComparer.Instance).Select(static group => group.ToList());
}
