using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml.Linq;

namespace CellSharp.Editing;

/// <summary>Finds documentation: in the file beside an assembly, and for the framework in the reference packs
/// of an installed SDK. Thread-safe.</summary>
internal static class DocumentationSource
{
    private static readonly ConcurrentDictionary<string, Lazy<DocumentationFile?>> Files =
        new(StringComparer.Ordinal);

    private static readonly Lazy<string?> PackFolder = new(FindPackFolder);

    /// <summary>What is said about a member, or about the one it overrides or implements; null when nothing
    /// is.</summary>
    public static Documentation? Of(MemberInfo member)
    {
        foreach (var one in Ancestry(member))
        {
            if (FindElement(one) is { } element && element.Element("inheritdoc") is null
                && TextOf(element.Element("summary")) is { Length: > 0 } summary)
            {
                return new Documentation(summary,
                    [.. element.Elements("param").Select(p => ((string?)p.Attribute("name") ?? "",
                        TextOf(p)))],
                    TextOf(element.Element("returns")) is { Length: > 0 } returns ? returns : null);
            }
        }

        return null;
    }

    private static XElement? FindElement(MemberInfo member)
    {
        if (member.Module.Assembly is not { IsDynamic: false, Location.Length: > 0 } assembly)
        {
            return null;
        }

        var id = DocumentationId.Of(member);
        return FilesFor(member, assembly)
            .Select(path => Files.GetOrAdd(path, p => new(() => DocumentationFile.Open(p))).Value?.Find(id))
            .FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<MemberInfo> Ancestry(MemberInfo member)
    {
        yield return member;
        if (member is MethodInfo method)
        {
            if (method.GetBaseDefinition() is var slot && slot != method)
            {
                yield return slot;
            }

            foreach (var face in method.DeclaringType?.GetInterfaces() ?? [])
            {
                var types = method.GetParameters().Select(p => p.ParameterType).ToArray();
                if (!method.IsGenericMethod && face.GetMethod(method.Name, types) is { } declared)
                {
                    yield return declared;
                }
            }
        }
        else if (member is PropertyInfo property && property.GetIndexParameters().Length == 0)
        {
            foreach (var type in TypeAndFaces(property.DeclaringType?.BaseType, property.DeclaringType))
            {
                if (Array.Find(type.GetProperties(), p => p.Name == property.Name) is { } declared)
                {
                    yield return declared;
                }
            }
        }
    }

    private static IEnumerable<Type> TypeAndFaces(Type? first, Type? of) =>
        (first is null ? [] : new[] { first }).Concat(of?.GetInterfaces() ?? []);

    // The reference packs cut the framework into other assemblies than the runtime does: the namespace tells.
    private static IEnumerable<string> FilesFor(MemberInfo member, Assembly assembly)
    {
        yield return Path.ChangeExtension(assembly.Location, ".xml");
        if (PackFolder.Value is not { } folder || Path.GetDirectoryName(assembly.Location) is not { } home
            || Path.GetDirectoryName(typeof(object).Assembly.Location) != home)
        {
            yield break;
        }

        var names = new List<string> { assembly.GetName().Name ?? "", "System.Runtime" };
        var type = member as Type ?? member.DeclaringType;
        for (var space = type?.Namespace ?? ""; space.Length > 0;
            space = space[..Math.Max(0, space.LastIndexOf('.'))])
        {
            names.Add(space);
        }

        names.Add("System.Memory");
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            yield return Path.Combine(folder, name + ".xml");
        }
    }

    private static string? FindPackFolder()
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/ lies beside <root>/packs/Microsoft.NETCore.App.Ref/.
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var packs = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref");
        try
        {
            var version = Environment.Version;
            var framework = string.Create(CultureInfo.InvariantCulture,
                $"net{version.Major}.{version.Minor}");
            return !Directory.Exists(packs) ? null : Directory.GetDirectories(packs)
                .Select(p => Path.Combine(p, "ref", framework)).Where(Directory.Exists)
                .Order(StringComparer.Ordinal).LastOrDefault();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string TextOf(XElement? element)
    {
        if (element is null)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            text.Append(node switch
            {
                XText { Parent: var p } t when p?.Name != "see" || p.Attribute("cref") is null => t.Value,
                XElement e when e.Name == "para" || e.Name == "br" => " ",
                XElement e => (string?)e.Attribute("name") ?? (string?)e.Attribute("langword")
                    ?? ShortName((string?)e.Attribute("cref")),
                _ => "",
            });
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // "M:System.String.Substring(System.Int32)" becomes "String.Substring", "T:System.String" "String".
    private static string ShortName(string? reference)
    {
        if (reference is null || reference.Length < 3)
        {
            return "";
        }

        var path = reference[2..].Split('(')[0].Split('.');
        var last = path[^1].Split('`')[0];
        return reference[0] is 'T' or 'N' || path.Length < 2 ? last
            : path[^2].Split('`')[0] + (last == "#ctor" ? "" : "." + last);
    }
}
