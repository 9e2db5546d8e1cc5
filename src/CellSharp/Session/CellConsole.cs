using System.Reflection;
using System.Text;

namespace CellSharp;

/// <summary>The console's streams as untrusted cells get them. The console's own writers lock on themselves:
/// a cell that locked one and never let go would silence the whole process.</summary>
internal static class CellConsole
{
    private static readonly PropertyInfo OutProperty = typeof(CellConsole).GetProperty(nameof(Out))!;
    private static readonly PropertyInfo ErrorProperty = typeof(CellConsole).GetProperty(nameof(Error))!;

    public static TextWriter Out { get; } = new Relay(static () => Console.Out);

    public static TextWriter Error { get; } = new Relay(static () => Console.Error);

    public static MemberInfo StandIn(MemberInfo member) => member.DeclaringType != typeof(Console) ? member
        : member.Name == nameof(Console.Out) ? OutProperty
        : member.Name == nameof(Console.Error) ? ErrorProperty
        : member;

    private sealed class Relay(Func<TextWriter> target) : TextWriter
    {
        public override Encoding Encoding => target().Encoding;

        public override void Write(char value) => target().Write(value);

        public override void Write(char[] buffer, int index, int count) =>
            target().Write(buffer, index, count);

        public override void Write(string? value) => target().Write(value);
    }
}
