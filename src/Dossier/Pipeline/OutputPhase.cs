using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dossier.Pages;

namespace Dossier.Pipeline;

/// <summary>What writing did.</summary>
/// <param name="Written">Files that are new or changed.</param>
/// <param name="Unchanged">Files that were there already, byte for byte.</param>
/// <param name="Removed">Files of an earlier build that the site no longer has.</param>
public sealed record OutputReport(int Written, int Unchanged, int Removed);

/// <summary>
/// Phase 4: <see cref="Site"/> → files. The one place that writes. Everything new is first written to a folder beside the
/// site's files, then moved into place; a crash before the first move leaves the previous site untouched, and one between
/// moves leaves each page either old or new, never half. Only files that an earlier build wrote are ever removed.
/// </summary>
public static class OutputPhase
{
    private const string Staging = ".dossier-staging";

    /// <summary>Writes the site into a folder, which is made if it is not there.</summary>
    public static OutputReport Write(Site site, string folder, IPageRenderer renderer)
    {
        Directory.CreateDirectory(folder);
        var staging = Path.Combine(folder, Staging);
        if (Directory.Exists(staging))
        {
            Directory.Delete(staging, recursive: true);
        }

        Directory.CreateDirectory(staging);
        var earlier = Manifest.Owned(folder);
        var staged = Stage(site, folder, staging, renderer);
        var manifest = new Manifest(staged.ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal));
        manifest.Save(Path.Combine(folder, Manifest.PendingName));
        MoveInto(staging, folder);
        var removed = Prune(folder, earlier.Where(path => !manifest.Files.ContainsKey(path)));
        File.Move(Path.Combine(folder, Manifest.PendingName), Path.Combine(folder, Manifest.Name), overwrite: true);
        Directory.Delete(staging, recursive: true);
        var written = staged.Count(file => file.IsChanged);
        return new OutputReport(written, staged.Count - written, removed);
    }

    /// <summary>Moves all files below a folder to where they belong: a whole folder at once where there is none yet.</summary>
    private static void MoveInto(string from, string to)
    {
        foreach (var part in Directory.GetDirectories(from))
        {
            var target = Path.Combine(to, Path.GetFileName(part));
            if (!Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories).Any())
            {
                continue;
            }

            if (Directory.Exists(target))
            {
                MoveInto(part, target);
            }
            else
            {
                Directory.Move(part, target);
            }
        }

        foreach (var file in Directory.GetFiles(from))
        {
            File.Move(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }

    private readonly record struct StagedFile(string Path, string Sha256, bool IsChanged);

    /// <summary>Makes every file, and keeps those that differ from what stands in the folder.</summary>
    private static List<StagedFile> Stage(Site site, string folder, string staging, IPageRenderer renderer)
    {
        foreach (var parent in site.Files.Select(file => Path.GetDirectoryName(Path.Combine(staging, file.Path))!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(parent);
        }

        var staged = new ConcurrentBag<StagedFile>();
        var hasEarlier = Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != Staging);
        Parallel.ForEach(
            Partitioner.Create(site.Files.OrderByDescending(file => file.IsLarge), EnumerablePartitionerOptions.NoBuffering),
            () => new MemoryStream(),
            (file, _, memory) =>
            {
                var earlier = hasEarlier ? Path.Combine(folder, file.Path) : null;
                var target = Path.Combine(staging, file.Path);
                staged.Add(file.IsLarge ? StageLarge(file, target, earlier, renderer) : StageSmall(file, target, earlier, renderer, memory));
                return memory;
            },
            memory => memory.Dispose());
        return [.. staged.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static StagedFile StageSmall(SiteFile file, string target, string? earlier, IPageRenderer renderer, MemoryStream memory)
    {
        memory.SetLength(0);
        file.Write(memory, renderer);
        var content = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        var isChanged = !(earlier is not null && IsSame(earlier, content));
        if (isChanged)
        {
            using var handle = File.OpenHandle(target, FileMode.Create, FileAccess.Write);
            RandomAccess.Write(handle, content, 0);
        }

        return new StagedFile(file.Path, Manifest.Sha256(content), isChanged);
    }

    /// <summary>A large file goes to the disk at once, and is taken away again where it is what was there.</summary>
    private static StagedFile StageLarge(SiteFile file, string target, string? earlier, IPageRenderer renderer)
    {
        using (var stream = File.Create(target, bufferSize: 1 << 16))
        {
            file.Write(stream, renderer);
        }

        var hash = HashOf(target);
        var isChanged = earlier is null || !File.Exists(earlier) || HashOf(earlier) != hash;
        if (!isChanged)
        {
            File.Delete(target);
        }

        return new StagedFile(file.Path, hash, isChanged);
    }

    private static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> content)
    {
        var info = new FileInfo(path);
        return info.Exists && info.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path));
    }

    private static int Prune(string folder, IEnumerable<string> paths)
    {
        var removed = 0;
        var parents = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var full = Path.Combine(folder, path);
            if (File.Exists(full))
            {
                File.Delete(full);
                removed++;
            }

            parents.Add(Path.GetDirectoryName(full)!);
        }

        var root = Path.GetFullPath(folder);
        foreach (var parent in parents.Reverse())
        {
            for (var empty = Path.GetFullPath(parent); empty.Length > root.Length && Directory.Exists(empty) && !Directory.EnumerateFileSystemEntries(empty).Any(); empty = Path.GetDirectoryName(empty)!)
            {
                Directory.Delete(empty);
            }
        }

        return removed;
    }
}
