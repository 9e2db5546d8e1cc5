using System.Runtime.CompilerServices;

namespace CellSharp.Binding.Members;

/// <summary>Interpolated string handlers (C# spec 12.8.3, handlers of C# 10).</summary>
internal static class Handlers
{
    public static bool IsHandler(Type type) =>
        type.IsDefined(typeof(InterpolatedStringHandlerAttribute), false);
}
