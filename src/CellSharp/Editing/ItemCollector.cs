using System.Collections.Immutable;
using System.Reflection;
using CellSharp.Syntax;

namespace CellSharp.Editing;

/// <summary>Where an item stands among those that match equally well.</summary>
internal enum ItemTier
{
    Near,
    Keyword,
    Type,
    Namespace,
}

/// <summary>Gathers the items of one completion: one for each name, overloads together.</summary>
internal sealed class ItemCollector(string typed)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Whether a name answers to the letters typed; asked before anything costly is done.</summary>
    public bool Wants(string name) => name.Length > 0
        && (typed.Length == 0 || NameMatch.Rank(name, typed) != MatchRank.None);

    public void AddMember(string name, SymbolKind kind, ItemTier tier, MemberInfo member,
        string? signature = null) =>
        Add(name, kind, tier, signature ?? SymbolText.Of(member),
            () => DocumentationSource.Of(member)?.Summary);

    public void Add(string name, SymbolKind kind, ItemTier tier, string? signature = null,
        Func<string?>? summary = null)
    {
        if (!Wants(name))
        {
            return;
        }

        if (!_entries.TryGetValue(name, out var entry))
        {
            _entries[name] = entry = new Entry(name, kind, tier, summary);
        }
        else if (!GoTogether(entry.Kind, kind))
        {
            return;
        }

        if (signature is not null && !entry.Signatures.Contains(signature))
        {
            entry.Signatures.Add(signature);
        }
    }

    // A local hides a type of its name; a property and an extension method of one name are both there.
    private static bool GoTogether(SymbolKind first, SymbolKind second) => first == second
        || (first is SymbolKind.Method or SymbolKind.Property or SymbolKind.ExtensionMethod
            && second is SymbolKind.Method or SymbolKind.Property or SymbolKind.ExtensionMethod);

    public ImmutableArray<CompletionItem> ToItems() =>
    [
        .. _entries.Values
            .OrderBy(e => typed.Length == 0 ? MatchRank.Exact : NameMatch.Rank(e.Name, typed))
            .ThenBy(e => e.Tier)
            .ThenBy(e => e.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(e => e.Name, StringComparer.Ordinal)
            .Select(e => e.ToItem()),
    ];

    private sealed class Entry(string name, SymbolKind kind, ItemTier tier, Func<string?>? summary)
    {
        public string Name { get; } = name;

        public SymbolKind Kind { get; } = kind;

        public ItemTier Tier { get; } = tier;

        public List<string> Signatures { get; } = [];

        public CompletionItem ToItem() => new(TextToWrite, Kind, [.. Signatures])
        {
            FindSummary = summary ?? (() => null),
        };

        private string TextToWrite => Kind == SymbolKind.NamedArgument ? Escaped + ":"
            : Kind is SymbolKind.Keyword or SymbolKind.Directive ? Name : Escaped;

        private string Escaped => Keywords.KindOf(Name) == TokenKind.Identifier ? Name : "@" + Name;
    }
}
