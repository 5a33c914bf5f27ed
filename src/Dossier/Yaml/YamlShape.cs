using System.Collections.Immutable;

namespace Dossier.Yaml;

/// <summary>Which keys a map of the maintainer's files may have.</summary>
/// <param name="keys">All of them, at most 64, in the order in which editors offer them.</param>
public sealed class YamlShape(params ImmutableArray<YamlKey> keys) : YamlForm
{
    /// <summary>All keys.</summary>
    public ImmutableArray<YamlKey> Keys => keys;

    /// <summary>Of these, a map has one: all keys of a group belong together, and none goes with those of another. Empty where keys are free.</summary>
    public ImmutableArray<YamlGroup> Groups { get; init; } = [];

    /// <summary>Where a key stands among the others.</summary>
    /// <exception cref="ArgumentException">The shape has no such key.</exception>
    internal int IndexOf(YamlKey key)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (ReferenceEquals(keys[i], key))
            {
                return i;
            }
        }

        throw new ArgumentException($"The shape has no key '{key.Name}', so no schema has it.", nameof(key));
    }

    /// <summary>Where the key of that name stands among the others; -1 where there is none.</summary>
    internal int IndexOf(string name)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Keys that say one of several things that a map may say.</summary>
/// <param name="keys">Of these it has one or more.</param>
public sealed class YamlGroup(params ImmutableArray<YamlKey> keys)
{
    /// <summary>Of these it has one or more.</summary>
    public ImmutableArray<YamlKey> Keys => keys;

    /// <summary>Keys that it may have besides, and that stand with no other group.</summary>
    public ImmutableArray<YamlKey> With { get; init; } = [];
}
