using Dossier.Corrections;
using Dossier.Diagnostics;
using Dossier.Names;

namespace Dossier.Tests.Corrections;

public class CorrectionFileTests
{
    private const string Quote = "quote: {exact: one}";

    [Fact]
    public void A_date_or_that_there_is_none_is_read_with_its_reason()
    {
        var (corrections, findings) = Read($"{Quote}\n  date: 2015-03~\n  because: ' A letter. '", "quote: {exact: two, prefix: a}\n  not_a_date: true\n  because: B.");

        Assert.Empty(findings);
        Assert.Equal(["2015-03~", "none"], corrections.Select(correction => ((DateRuling)correction.Ruling).Date?.ToString() ?? "none"));
        Assert.Equal(["A letter.", "B."], corrections.Select(correction => correction.Because));
        Assert.Equal("a", corrections[1].Quote.Prefix);
    }

    [Theory]
    [InlineData($"{Quote}\n  because: b", "corrections/a.yaml:1:3: error DOS304: a correction has to say one thing, and this one says nothing. Hint: give it one of date, not_a_date, is, is_not; only 'is' and 'is_not' may stand together, of different records.")]
    [InlineData($"{Quote}\n  date: 2015\n  not_a_date: true\n  because: b", "corrections/a.yaml:3:15: error DOS304: a correction has to say one thing, and this one says 'date' and 'not_a_date'. ")]
    [InlineData($"{Quote}\n  date: 2015\n  not_a_date: false\n  because: b", "corrections/a.yaml:3:15: error DOS304: ")]
    [InlineData($"{Quote}\n  not_a_date: false\n  because: b", "corrections/a.yaml:2:15: error DOS103: 'not_a_date' has to be true, and is 'false'. ")]
    [InlineData($"{Quote}\n  not_a_date: [true]\n  because: b", "corrections/a.yaml:2:15: error DOS103: ")]
    [InlineData($"{Quote}\n  date: soon\n  because: b", "corrections/a.yaml:2:9: error DOS108: 'soon' is no EDTF date. ")]
    [InlineData($"{Quote}\n  date: 2015", "corrections/a.yaml:1:3: error DOS104: 'because' is missing or empty. ")]
    [InlineData($"{Quote}\n  date: 2015\n  because: ' '", "corrections/a.yaml:3:12: error DOS104: 'because' is missing or empty. ")]
    [InlineData("date: 2015\n  because: b", "corrections/a.yaml:1:3: error DOS104: 'quote' is missing or empty. ")]
    [InlineData("quote: {prefix: one}\n  date: 2015\n  because: b", "corrections/a.yaml:1:10: error DOS303: ")]
    public void An_entry_with_an_error_is_left_out_and_reported_at_its_place(string entry, string finding)
    {
        var (corrections, findings) = Read(entry);

        Assert.Empty(corrections);
        Assert.StartsWith(finding, Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_is_a_warning_with_the_key_that_was_meant()
    {
        var (corrections, findings) = Read($"{Quote}\n  date: 2015\n  becuase: c\n  because: b");

        Assert.Single(corrections);
        Assert.StartsWith("corrections/a.yaml:3:3: warning DOS105: unknown key 'becuase'. Hint: did you mean 'because'?", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    private static (IReadOnlyList<WrittenCorrection> Corrections, IReadOnlyList<Diagnostic> Findings) Read(params string[] entries)
    {
        var bag = new DiagnosticBag();
        var file = new SourceFile("corrections/a.yaml", string.Concat(entries.Select(entry => $"- {entry}\n")));
        return (CorrectionFile.Read(file, AuthorityRegistry.Empty, bag), bag.ToImmutable());
    }
}
