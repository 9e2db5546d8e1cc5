using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;

namespace CellSharp.Binding.Members;

/// <summary>Questions about signatures that depend on how they were found.</summary>
internal static class SignatureFacts
{
    /// <summary>An extension method: static, its first parameter marked <c>this</c>.</summary>
    public static bool IsExtension(this Signature signature) => signature.Function?.IsExtension
        ?? (signature.Method is { IsStatic: true } m && m.IsDefined(typeof(ExtensionAttribute), false));

    /// <summary>True for an extension method in a group that was reached through an object.</summary>
    public static bool IsExtensionOf(this Signature signature, BoundExpression? receiver) =>
        receiver is not null and not BoundTypeExpression && signature.IsExtension();
}
