namespace Wenxi.Entities.Linking;

/// <summary>Names that were found to stand for one thing (disjoint sets).</summary>
internal sealed class NameClusters(List<NameForm> forms)
{
    private readonly Dictionary<NameForm, NameForm> _parents = [];

    public void Join(NameForm a, NameForm b)
    {
        NameForm first = Root(a), second = Root(b);
        if (first != second)
            _parents[second] = first;
    }

    public NameForm Root(NameForm form)
    {
        while (_parents.TryGetValue(form, out NameForm? parent))
            form = parent;
        return form;
    }

    /// <summary>The sets, in the order of their first members.</summary>
    public IEnumerable<List<NameForm>> Groups() => forms.GroupBy(Root).Select(static group => group.ToList());
}
