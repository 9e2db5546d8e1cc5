using System.Reflection;

namespace CellSharp.Binding.Types;

/// <summary>How one type or expression turns into another type.</summary>
internal enum ConversionKind
{
    None,
    Identity,
    Numeric,
    Constant,
    Enum,
    Null,
    Default,
    Nullable,
    Reference,
    Boxing,
    Unboxing,
    UserDefined,
    Tuple,
    Lambda,
    MethodGroup,
    TargetTyped,
    Throw,
    FormattableString,
}

/// <summary>A conversion found; <c>None</c> when there is none.</summary>
/// <param name="Kind">What happens to the value.</param>
/// <param name="Implicit">Allowed without a cast.</param>
/// <param name="Method">The operator of a user-defined conversion.</param>
internal readonly record struct Conversion(ConversionKind Kind, bool Implicit = true, MethodInfo? Method =
    null)
{
    public static readonly Conversion None = new(ConversionKind.None, false);

    public static readonly Conversion Identity = new(ConversionKind.Identity);

    public bool Exists => Kind != ConversionKind.None;

    public bool IsImplicit => Exists && Implicit;

    /// <summary>A standard conversion of the language, in the sense user-defined conversions build
    /// upon.</summary>
    public bool IsStandard => Exists && Kind != ConversionKind.UserDefined;

    public Conversion AsExplicit() => this with { Implicit = false };
}
