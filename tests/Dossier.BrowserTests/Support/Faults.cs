namespace Dossier.BrowserTests.Support;

/// <summary>Lists of what is wrong, so that one run tells everything.</summary>
public static class Faults
{
    /// <summary>Fails with the whole list where it has a line.</summary>
    public static void None(IEnumerable<string> faults)
    {
        var lines = faults.ToList();
        if (lines.Count > 0)
        {
            Assert.Fail(lines.Count + " found:\n" + string.Join('\n', lines));
        }
    }
}
