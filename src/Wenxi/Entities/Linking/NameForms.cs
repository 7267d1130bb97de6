using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Linking;

/// <summary>The different names of a draft, in the order of their first mentions.</summary>
internal sealed class NameForms
{
    private readonly Dictionary<(string, EntityType), NameForm> _forms = [];

    public NameForms(NameDraft draft)
    {
        foreach (NameSpan name in draft.Names)
        {
            string text = draft.Text[name.Start..name.End];
            if (!_forms.TryGetValue((text, name.Type), out NameForm? form))
            {
                _forms[(text, name.Type)] = form = new NameForm(text, name.Type) { FirstPosition = name.Start };
                All.Add(form);
            }

            form.Count++;
        }
    }

    public int Count => All.Count;

    public List<NameForm> All { get; } = [];

    public NameForm? Find(string text, EntityType type) => _forms.GetValueOrDefault((text, type));
}
