namespace Wenxi.Entities.Drafting;

/// <summary>What happens to a proposed name that overlaps names which are there already.</summary>
internal enum Conflict
{
    /// <summary>The names that are there stay; the proposal is dropped.</summary>
    KeepOld,

    /// <summary>It takes the place of names that lie inside it, and is dropped if another one overlaps.</summary>
    ReplaceInside,

    /// <summary>It takes the place of all names that it overlaps.</summary>
    ReplaceAll,
}
