namespace Rangefinder.Display;

/// <summary>Tells .NET Interactive how to show a type. It is found by its name, whatever its assembly, so the
/// library needs no reference to that package; its members must keep these names.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a public constructor without parameters and a method
    /// <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>MIME types that a displayed value is written in, best first.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
