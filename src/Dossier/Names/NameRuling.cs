using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Names;

/// <summary>The maintainer's word on who or what a passage names.</summary>
/// <param name="Span">The passage in the plain text.</param>
/// <param name="Record">Who or what it is, or is not.</param>
/// <param name="IsRecord">Whether it is; else it is not.</param>
/// <param name="Because">The reason, shown to readers; plain text.</param>
/// <param name="Certainty">How sure the maintainer is, or null.</param>
public sealed record NameRuling(TextSpan Span, AuthorityRecord Record, bool IsRecord, string Because, Certainty? Certainty);
