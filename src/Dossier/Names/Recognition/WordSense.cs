namespace Dossier.Names.Recognition;

/// <summary>What the lists know of a word. A word can be several things: <c>Washington</c>.</summary>
[Flags]
internal enum WordSense : byte
{
    None = 0,

    /// <summary>A first name.</summary>
    FirstName = 1,

    /// <summary>A surname.</summary>
    Surname = 2,

    /// <summary>A name of people; the list does not say which.</summary>
    PeopleName = 4,

    /// <summary>A place.</summary>
    Place = 8,

    /// <summary>A word of organizations, works, events: hardly a person.</summary>
    NoPerson = 16,

    /// <summary>An English adjective of a nation or a religion.</summary>
    Adjective = 32,

    /// <summary>A verb of speech.</summary>
    Speech = 64,

    /// <summary>Any of the names of people.</summary>
    Name = FirstName | Surname | PeopleName,
}
