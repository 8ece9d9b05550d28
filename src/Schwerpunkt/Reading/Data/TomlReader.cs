using System.Collections.Immutable;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Schwerpunkt.Reading.Data;

/// <summary>Reads TOML (1.0) by Tomlyn's syntax tree, which needs no reflection.</summary>
internal static class TomlReader
{
    /// <summary>The table of a text; null where it is no TOML.</summary>
    public static DataValue.Keys? Read(string text)
    {
        if (IsTooDeep(text)) return null;
        var document = SyntaxParser.Parse(text, sourceName: "kopf.toml");
        if (document.HasErrors) return null;
        var root = new Table();
        foreach (var pair in document.KeyValues) Set(root, pair);
        foreach (var part in document.Tables)
        {
            var table = part.Name is null ? root : Reach(root, Names(part.Name), appends: part is TableArraySyntax);
            foreach (var pair in part.Items) Set(table, pair);
        }

        return root.ToValue();
    }

    private static void Set(Table table, KeyValueSyntax pair)
    {
        if (pair.Key is null || pair.Value is null) return;
        var names = Names(pair.Key);
        Reach(table, names[..^1], appends: false).Set(names[^1], Of(pair.Value));
    }

    /// <summary>The table that names lead to, made where it is missing.</summary>
    private static Table Reach(Table from, ImmutableArray<string> names, bool appends)
    {
        for (var i = 0; i < names.Length; i++) from = from.Inner(names[i], appends && i == names.Length - 1);
        return from;
    }

    private static ImmutableArray<string> Names(KeySyntax key) => [NameOf(key.Key), .. key.DotKeys.Select(part => NameOf(part.Key))];

    private static string NameOf(BareKeyOrStringValueSyntax? name) => name switch
    {
        StringValueSyntax quoted => quoted.Value ?? "",
        BareKeySyntax bare => bare.Key?.Text ?? "",
        _ => "",
    };

    private static DataValue Of(ValueSyntax? value) => value switch
    {
        StringValueSyntax text => new DataValue.Text(text.Value ?? ""),
        ArraySyntax list => new DataValue.Many([.. list.Items.Select(item => Of(item.Value))]),
        InlineTableSyntax inline => OfInline(inline),
        IntegerValueSyntax number => new DataValue.Text(number.Token?.Text ?? ""),
        FloatValueSyntax number => new DataValue.Text(number.Token?.Text ?? ""),
        BooleanValueSyntax flag => new DataValue.Text(flag.Token?.Text ?? ""),
        DateTimeValueSyntax day => new DataValue.Text(day.Token?.Text ?? ""),
        _ => new DataValue.Text(""),
    };

    private static DataValue.Keys OfInline(InlineTableSyntax inline)
    {
        var table = new Table();
        foreach (var item in inline.Items)
        {
            if (item.KeyValue is { } pair) Set(table, pair);
        }

        return table.ToValue();
    }

    /// <summary>Brackets in texts count too: no head has so many.</summary>
    private static bool IsTooDeep(string text)
    {
        var (depth, deepest) = (0, 0);
        foreach (var sign in text)
        {
            depth = sign is '[' or '{' ? depth + 1 : sign is ']' or '}' ? Math.Max(0, depth - 1) : depth;
            deepest = Math.Max(deepest, depth);
        }

        return deepest > DataReader.Deepest;
    }

    /// <summary>A table while it grows: TOML may come back to it.</summary>
    private sealed class Table
    {
        private readonly List<(string Name, object Value)> entries = [];

        public void Set(string name, DataValue value) => entries.Add((name, value));

        public Table Inner(string name, bool appends)
        {
            var found = entries.Find(entry => entry.Name == name).Value;
            if (found is Table table && !appends) return table;
            if (found is List<Table> { Count: > 0 } tables && !appends) return tables[^1];
            var inner = new Table();
            if (found is List<Table> more) more.Add(inner);
            else entries.Add((name, appends ? new List<Table> { inner } : inner));
            return inner;
        }

        public DataValue.Keys ToValue() => new([.. entries.Select(entry => (entry.Name, entry.Value switch
        {
            Table table => table.ToValue(),
            List<Table> tables => new DataValue.Many([.. tables.Select(table => table.ToValue())]),
            var value => (DataValue)value,
        }))]);
    }
}
