using System.Collections.Immutable;
using System.Reflection;

namespace Dossier.Diagnostics;

/// <summary>
/// The catalogue: every kind of finding, with its message and its hint. Codes are stable; a code is never used again
/// for something else. 1xx files and settings, 2xx Markdown, 3xx annotations and corrections, 4xx names, 5xx dates, 6xx translations,
/// 7xx the site.
/// </summary>
public static class Codes
{
    // 1xx: files, YAML, front matter
    public static readonly DiagnosticCode NotUtf8 = Error("DOS101", "the file is not UTF-8: byte {0} is 0x{1:X2}", "save the file as UTF-8");
    public static readonly DiagnosticCode YamlBroken = Error("DOS102", "the YAML can't be read: {0}", "look at this line and the one above: a quote, a bracket or the indentation is off");
    public static readonly DiagnosticCode YamlWrongType = Error("DOS103", "'{0}' has to be {1}, and is {2}", "write {1}");
    public static readonly DiagnosticCode YamlKeyMissing = Error("DOS104", "'{0}' is missing or empty", "add '{0}: …'");
    public static readonly DiagnosticCode YamlUnknownKey = Warning("DOS105", "unknown key '{0}'", "{1}");
    public static readonly DiagnosticCode FrontMatterMissing = Warning("DOS106", "the article has no front matter; its title is '{0}'", "begin the file with '---', 'title: …', '---'");
    public static readonly DiagnosticCode FrontMatterOpen = Error("DOS107", "the front matter never ends", "close it with a line '---'");
    public static readonly DiagnosticCode DateInvalid = Error("DOS108", "'{0}' is no EDTF date", "write 2016-02-24, 2016-02, 2016, or 2016-02~ for about that time");
    public static readonly DiagnosticCode LanguageInvalid = Error("DOS109", "'{0}' is no BCP 47 language tag", "write en, it, pt-BR, …");
    public static readonly DiagnosticCode SlugInvalid = Error("DOS110", "'{0}' can't be a slug", "use letters, digits and hyphens, as in 'a-new-video'");
    public static readonly DiagnosticCode SlugTaken = Error("DOS111", "the slug '{0}' is already that of {1}", "rename one of the files or give one a 'slug'");
    public static readonly DiagnosticCode TranslationOfUnknown = Error("DOS112", "'translation_of' names '{0}', and there is no such article", "{1}");
    public static readonly DiagnosticCode TranslationOfCircle = Error("DOS113", "'translation_of' goes in a circle: {0}", "let it point from the translation to the original only");
    public static readonly DiagnosticCode ValueUnknown = Error("DOS114", "'{0}' can't be '{1}'", "use one of {2}");
    public static readonly DiagnosticCode UrlInvalid = Error("DOS115", "'{0}' is no http or https address: {1}", "write the whole address, https://… included");
    public static readonly DiagnosticCode NoArticles = Error("DOS116", "the dossier has no article", "put a Markdown file into articles/");
    public static readonly DiagnosticCode IdTaken = Error("DOS117", "the id '{0}' is taken by the {1} at {2}", "give each its own id");
    public static readonly DiagnosticCode IdInvalid = Error("DOS118", "'{0}' can't be an id", "use lower-case letters, digits and hyphens, as in 'jack-dorsey'");
    public static readonly DiagnosticCode TranslationSameLanguage = Warning("DOS119", "the translation and its original are both in '{0}'", "set 'lang' in each article");
    public static readonly DiagnosticCode LanguageWithoutStrings = Warning("DOS120", "the interface has no words in '{0}', so it is in English", "use one of {1}, or add theme/strings/{0}.json");
    public static readonly DiagnosticCode FileUnexpected = Warning("DOS121", "nothing reads this file", "{0}");
    public static readonly DiagnosticCode TargetMissing = Error("DOS122", "there is no article '{0}' for this file", "{1}");

    // 2xx: Markdown
    public static readonly DiagnosticCode HtmlRemoved = Warning("DOS201", "HTML that is not allowed was removed: {0}", "write it in Markdown, or use the elements that the README lists");
    public static readonly DiagnosticCode LinkUnsafe = Warning("DOS202", "the link to '{0}' was removed: its scheme is not http, https or mailto", "link to a web page");
    public static readonly DiagnosticCode LinkDead = Warning("DOS203", "the link to '{0}' leads nowhere in this site, so it is shown as plain text", "link to a file of input/ or give the whole address");
    public static readonly DiagnosticCode ImageRemote = Warning("DOS204", "the image '{0}' is elsewhere, so it is shown as a link", "put the image into input/media/ and name it from there");
    public static readonly DiagnosticCode ImageMissing = Warning("DOS205", "there is no image '{0}', so its description is shown instead", "put the image into input/media/");
    public static readonly DiagnosticCode ControlCharacter = Warning("DOS206", "the control character U+{0:X4}, and each other one in this file, was replaced by U+FFFD", "delete it");

    public static readonly DiagnosticCode FootnoteUnused = Warning("DOS207", "nothing refers to the footnote [{0}], so it is not shown", "put [{0}] where it belongs");
    public static readonly DiagnosticCode MarkdownTooDeep = Error("DOS208", "the Markdown is nested too deeply", "quotations or lists should not be more than about a hundred levels deep");

    // 3xx: annotations, corrections
    public static readonly DiagnosticCode QuoteAmbiguous = Error("DOS301", "the quote matches {0} places", "quote the one that you mean: {1}");
    public static readonly DiagnosticCode QuoteNotFound = Error("DOS302", "the quote is not in the article: '{0}'", "copy it from the article, and its prefix and suffix too");
    public static readonly DiagnosticCode QuoteEmpty = Error("DOS303", "the quote has no 'exact' text", "write 'quote: {{exact: the words}}'");
    public static readonly DiagnosticCode CorrectionNotOne = Error("DOS304", "a correction has to say one thing, and this one says {0}", "give it one of {1}; only 'is' and 'is_not' may stand together, of different records");
    public static readonly DiagnosticCode CorrectionsOverlap = Error("DOS305", "the correction overlaps the one at {0}", "keep one of them, or let each quote fewer words");
    public static readonly DiagnosticCode CorrectionIdle = Warning("DOS306", "{0} was found in these words, so '{1}' has no effect", "delete the correction, or quote the words that are marked in the article");
    public static readonly DiagnosticCode RecordUnknown = Error("DOS307", "there is no record '{0}'", "{1}");
    public static readonly DiagnosticCode RecordAmbiguous = Error("DOS308", "'{0}' may be {1}", "write {2}");
    public static readonly DiagnosticCode IdentificationMisplaced = Error("DOS309", "who is named can only be said of words in one paragraph, and not of code", "quote fewer words");
    public static readonly DiagnosticCode RecordRenamed = Warning("DOS310", "the record '{0}' is '{1}' now", "write {1}");

    public static readonly DiagnosticCode AnnotationTargetNotOne = Error("DOS311", "a note is about one thing, and this one names {0}", "give it a 'quote', or 'about: article', or 'about:' with one of record, date, bead (of a source or a target), discrepancy");
    public static readonly DiagnosticCode AnnotationChanged = Warning("DOS312", "the note '{0}' {1}", "look whether the note still holds; 'dossier annotations --update' takes over the present words");
    public static readonly DiagnosticCode AnnotationOrphan = Warning("DOS313", "the note '{0}' has lost its place: {1}", "quote what it is about now, or delete it; readers find it at the end of the article, with what it quoted");
    public static readonly DiagnosticCode AnnotationTargetNoPair = Error("DOS314", "the note is about a {0}, and '{1}' is no translation", "write it into the notes on the translation, or give it a 'quote'");

    public static readonly DiagnosticCode AnnotationThin = Warning("DOS315", "the note '{0}' finds its passage, but its quote has so few words that another passage may be taken for it when the text changes", "quote more around it: {1}; 'dossier annotations --update --thin' does that for all notes");
    public static readonly DiagnosticCode AnnotationFootnote = Error("DOS316", "a note can't have footnotes", "write the words into the note itself, or what it rests on into 'sources'");

    // 4xx: names. DOS401 was a name of two records, said once at the records; DOS403 says it wherever such a name stands.
    public static readonly DiagnosticCode NameUnfindable = Warning("DOS402", "no name of '{0}' can be found in an article", "add an alias of words as running text has them: with spaces, hyphens, apostrophes or full stops between them");
    public static readonly DiagnosticCode NameAmbiguous = Warning("DOS403", "'{0}' may be {1}, so it is linked to none", "to settle it, write into {2} the line  {3}  with the right id and your reason");
    public static readonly DiagnosticCode RecordVanished = Error("DOS404", "the last site had a record '{0}', and this one has none and no word of it", "add 'formerly: [{0}]' to the record that took its place, or 'retired: {1}' to dossier.yaml; if nobody saw that site, delete its dossier.json from the output folder");
    public static readonly DiagnosticCode IdInUse = Error("DOS405", "'{0}' is an id of the {1} at {2}", "take it out in one of both places");

    // 5xx: dates
    public static readonly DiagnosticCode LanguageWithoutDates = Warning("DOS501", "dates in '{0}' are not recognised yet", "nothing is lost; {1} are recognised");

    // 6xx: translations
    public static readonly DiagnosticCode TranslationFileIdle = Error("DOS610", "'{0}' is no translation, so nothing can be said of it here", "name the file after the slug of the translation, which has 'translation_of'; {1}");
    public static readonly DiagnosticCode SegmentNotFound = Error("DOS611", "no sentence of the {0} has these words: '{1}'", "copy a whole sentence, or some words of one, from the {0}");
    public static readonly DiagnosticCode SegmentAmbiguous = Error("DOS612", "{0} sentences of the {1} have these words: {2}", "quote the whole sentence, or add a prefix or a suffix");
    public static readonly DiagnosticCode BeadNotAdjacent = Error("DOS613", "the sentences of the {0} in this bead do not follow each other: {1}", "quote those between them too, or make two beads");
    public static readonly DiagnosticCode BeadsShare = Error("DOS614", "the sentence {0} of the {1} is already in the bead at {2}", "make one bead of the two, or take it out of one");
    public static readonly DiagnosticCode BeadEmpty = Error("DOS615", "the bead has no sentence on either side", "quote a sentence as its 'source', its 'target', or both");
    public static readonly DiagnosticCode CheckUnknown = Error("DOS616", "there is no check '{0}'", "{1}");
    public static readonly DiagnosticCode VerdictIdle = Warning("DOS617", "no discrepancy of the check '{0}' has these words any more: '{1}'", "{2}");
    public static readonly DiagnosticCode VerdictAmbiguous = Error("DOS618", "these words fit {0} discrepancies: {1}", "quote more words, add a prefix or a suffix, or say 'side: source' or 'side: target'");
    public static readonly DiagnosticCode VerdictTwice = Error("DOS619", "the discrepancy {0} already has the verdict at {1}", "delete one of the two");
    public static readonly DiagnosticCode AcceptedBroken = Error("DOS620", "this is not what 'dossier translations --accept' writes", "run 'dossier translations --accept {0}' again, or delete the file");
    public static readonly DiagnosticCode GlossaryTermTwice = Error("DOS621", "the term '{0}' is already in the glossary, at {1}", "make one entry of the two");
    public static readonly DiagnosticCode GlossaryContradicts = Error("DOS622", "'{0}' is both a translation and forbidden", "delete it in one of both places");
    public static readonly DiagnosticCode WordListName = Error("DOS641", "'{0}' is no pair of languages", "call the file en-it.tsv: the language of its first column, a hyphen, that of its second");
    public static readonly DiagnosticCode WordListLine = Error("DOS642", "this line is not a word, a tab and one translation", "write one tab between them, or begin the line with #");
    public static readonly DiagnosticCode ExchangeBroken = Error("DOS651", "this is no TMX file: {0}", "export it again from the tool that wrote it, as TMX 1.4");
    public static readonly DiagnosticCode UnitMisplaced = Error("DOS652", "'{0}' is no run of whole sentences of the {1}", "export it again from the articles as they are now, or correct the unit: it may join sentences, not cut them, nor have one that another unit has");
    public static readonly DiagnosticCode UnitLanguages = Error("DOS653", "no unit of this pair has both '{0}' and '{1}'", "look at the languages that its 'xml:lang' name, and at the pair that you named");
    public static readonly DiagnosticCode BeadLineInvalid = Error("DOS654", "'{0}' is no bead: {1}", "write [0, 1]:[0], the numbers of the sentences from 0, as 'dossier align --beads' does");

    // 66x: annotations from elsewhere
    public static readonly DiagnosticCode ExchangedNotesBroken = Error("DOS661", "this can't be read as annotations: {0}", "give a file of W3C Web Annotations in JSON-LD, or what the API of Hypothesis answers: {{\"total\": …, \"rows\": […]}}");
    public static readonly DiagnosticCode ExchangedNoteLeftOut = Warning("DOS662", "the note {0} is left out: {1}", "{2}");
    public static readonly DiagnosticCode ExchangedNoteLoses = Warning("DOS663", "of the note {0} this can't be kept: {1}", "write what matters into its body");
    public static readonly DiagnosticCode ExchangedQuoteUnsettled = Warning("DOS664", "the words of the note {0} are {1} in '{2}': '{3}'", "the note is taken; look at its quote in '{4}', 'dossier check' says what it needs");

    // 7xx: the site
    public static readonly DiagnosticCode LinkBroken = Error("DOS701", "the page {0} links to {1}, which is not there", "correct the link");
    public static readonly DiagnosticCode AnchorBroken = Error("DOS702", "the page {0} links to {1}, and that page has no such place", "correct the link");
    public static readonly DiagnosticCode PathTaken = Error("DOS703", "two pages would be written to {0}: {1} and {2}", "rename one of the files");
    public static readonly DiagnosticCode BaseUrlMissing = Warning("DOS704", "without 'base_url' there is no feed.xml and no sitemap.xml", "add 'base_url: https://…' to dossier.yaml");

    /// <summary>All codes, by id.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticCode))
            .Select(field => (DiagnosticCode)field.GetValue(null)!)
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];

    private static DiagnosticCode Error(string id, string message, string hint) => new(id, Severity.Error, message, hint);

    private static DiagnosticCode Warning(string id, string message, string hint) => new(id, Severity.Warning, message, hint);
}
