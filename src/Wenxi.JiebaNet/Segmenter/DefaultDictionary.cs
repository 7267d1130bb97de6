namespace JiebaNet.Segmenter;

/// <summary>A dictionary whose indexer adds the default value for a key that it lacks, and returns it.</summary>
/// <remarks>Only through this type: read as a <see cref="Dictionary{TKey, TValue}"/> it throws for such a key.</remarks>
/// <typeparam name="TKey">Type of the keys.</typeparam>
/// <typeparam name="TValue">Type of the values.</typeparam>
public class DefaultDictionary<TKey, TValue> : Dictionary<TKey, TValue>
    where TKey : notnull
{
    /// <summary>The value of a key, which is added with the default value of its type if it is missing.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public new TValue this[TKey key]
    {
        get
        {
            if (TryGetValue(key, out TValue? value))
                return value;
            Add(key, default!);
            return default!;
        }
        set => base[key] = value;
    }
}
