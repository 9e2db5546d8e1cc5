using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Members;

/// <summary>One parameter of something callable.</summary>
/// <param name="Name">Its name, for named arguments.</param>
/// <param name="Type">Its type without by-ref.</param>
/// <param name="Ref">How it is passed.</param>
/// <param name="IsParams">Takes the rest of the arguments.</param>
/// <param name="IsOptional">May be left out.</param>
/// <param name="Default">What it is then.</param>
/// <param name="Info">The reflected parameter; null for functions of cells.</param>
internal sealed record Parameter(
    string Name, Type Type, RefKind Ref, bool IsParams, bool IsOptional, object? Default,
        ParameterInfo? Info);

/// <summary>Something callable: a method, constructor, indexer, delegate or a function declared in a
/// cell.</summary>
internal sealed class Signature
{
    private static readonly ConcurrentDictionary<MethodBase, Signature> Known = new();
    private static readonly ConcurrentDictionary<PropertyInfo, Signature> KnownIndexers = new();

    public required string Name { get; init; }

    public required IReadOnlyList<Parameter> Parameters { get; init; }

    public required Type ReturnType { get; init; }

    /// <summary>Type parameters still open.</summary>
    public Type[] TypeParameters { get; init; } = [];

    public MethodBase? Method { get; init; }

    public PropertyInfo? Indexer { get; init; }

    public FunctionSymbol? Function { get; init; }

    public bool IsStatic { get; init; } = true;

    /// <summary>Where it was first declared, which decides what hides what.</summary>
    public Type? DeclaringType { get; init; }

    /// <summary>The signature before type arguments were put in.</summary>
    public Signature? Definition { get; init; }

    public Type[] TypeArguments { get; init; } = [];

    public bool IsGeneric => TypeParameters.Length > 0;

    public int Priority => (Method as MemberInfo ?? Indexer)?
        .GetCustomAttribute<OverloadResolutionPriorityAttribute>(false)?.Priority ?? 0;

    public static Signature For(MethodBase method) => Known.GetOrAdd(method, Make);

    public static Signature For(PropertyInfo indexer) =>
        KnownIndexers.GetOrAdd(indexer, static p => new Signature
        {
            Name = p.Name,
            Parameters = [.. p.GetIndexParameters().Select(i => MakeParameter(i, null))],
            ReturnType = PropertyType(p),
            Indexer = p,
            IsStatic = false,
            DeclaringType = p.DeclaringType,
        });

    /// <summary>A property's type with the tuple names of its metadata.</summary>
    public static Type PropertyType(PropertyInfo property)
    {
        if (!property.IsDefined(typeof(TupleElementNamesAttribute), false))
        {
            return property.PropertyType;
        }

        var declaring = property.DeclaringType!;
        return !declaring.IsConstructedGenericType ? TupleNames.Apply(property.PropertyType, property)
            : Close(((PropertyInfo)declaring.GetGenericTypeDefinition()
                .GetMemberWithSameMetadataDefinitionAs(property)).PropertyType, property, declaring);
    }

    /// <summary>A field's type with the tuple names of its metadata.</summary>
    public static Type FieldType(FieldInfo field)
    {
        if (!field.IsDefined(typeof(TupleElementNamesAttribute), false))
        {
            return field.FieldType;
        }

        var declaring = field.DeclaringType!;
        return !declaring.IsConstructedGenericType ? TupleNames.Apply(field.FieldType, field)
            : Close(((FieldInfo)declaring.GetGenericTypeDefinition()
                .GetMemberWithSameMetadataDefinitionAs(field)).FieldType, field, declaring);
    }

    private static Type Close(Type open, ICustomAttributeProvider names, Type declaring) =>
        TypeFacts.Substitute(TupleNames.Apply(open, names), MapOf(
            declaring.GetGenericTypeDefinition().GetGenericArguments(), declaring.GetGenericArguments()));

    public static Dictionary<Type, Type> MapOf(Type[] parameters, Type[] arguments)
    {
        var map = new Dictionary<Type, Type>(parameters.Length);
        for (var i = 0; i < parameters.Length; i++)
        {
            map[parameters[i]] = arguments[i];
        }

        return map;
    }

    private static Signature Make(MethodBase method)
    {
        var info = method as MethodInfo;
        var declaring = method.DeclaringType;
        if (info is { IsStatic: false, IsVirtual: true })
        {
            declaring = info.GetBaseDefinition().DeclaringType ?? declaring;
        }

        return new Signature
        {
            Name = method.Name,
            Parameters = [.. method.GetParameters().Select(p => MakeParameter(p, method))],
            ReturnType = info is null ? method.DeclaringType!
                : Named(info.ReturnParameter, info.ReturnType, m => ((MethodInfo)m).ReturnParameter, method),
            TypeParameters = method.IsGenericMethodDefinition ? method.GetGenericArguments() : [],
            Method = method,
            IsStatic = method.IsStatic || info is null,
            DeclaringType = declaring,
        };
    }

    private static Type Named(ParameterInfo p, Type type, Func<MethodBase, ParameterInfo> inDefinition,
        MethodBase? method)
    {
        if (!type.IsGenericType && !type.HasElementType)
        {
            return type;
        }

        if (!p.IsDefined(typeof(TupleElementNamesAttribute), false))
        {
            return type;
        }

        var declaring = method?.DeclaringType;
        if (declaring is { IsConstructedGenericType: true })
        {
            var open = (MethodBase)declaring.GetGenericTypeDefinition()
                .GetMemberWithSameMetadataDefinitionAs(method!);
            return Close(inDefinition(open).ParameterType, p, declaring);
        }

        return TupleNames.Apply(type, p);
    }

    private static Parameter MakeParameter(ParameterInfo p, MethodBase? method)
    {
        var type = Named(p, p.ParameterType, m => m.GetParameters()[p.Position], method);
        var kind = !type.IsByRef ? RefKind.None
            : p.IsOut && !p.IsIn ? RefKind.Out
            : p.IsIn || p.IsDefined(typeof(RequiresLocationAttribute), false) ? RefKind.In : RefKind.Ref;
        var isLast = p.Member is PropertyInfo
            || p.Position == ((MethodBase)p.Member).GetParameters().Length - 1;
        var isParams = isLast && !type.IsByRef && (type.IsArray || type.IsGenericType)
            && (p.IsDefined(typeof(ParamArrayAttribute), false)
                || p.IsDefined(typeof(ParamCollectionAttribute), false));
        return new(p.Name ?? "", type.Unref(), kind, isParams, p.IsOptional,
            p.IsOptional && p.HasDefaultValue ? p.DefaultValue : null, p);
    }

    /// <summary>The signature with its type parameters replaced.</summary>
    public Signature Construct(Type[] arguments)
    {
        var map = MapOf(TypeParameters, arguments);
        return new Signature
        {
            Name = Name,
            Parameters = [.. Parameters.Select(p => p with { Type = TypeFacts.Substitute(p.Type, map) })],
            ReturnType = TypeFacts.Substitute(ReturnType, map),
            Method = Method is MethodInfo m ? MakeMethod(m, arguments) : Method,
            Function = Function,
            IsStatic = IsStatic,
            DeclaringType = DeclaringType,
            Definition = this,
            TypeArguments = arguments,
        };
    }

    private static MethodInfo MakeMethod(MethodInfo method, Type[] arguments)
    {
        try
        {
            return method.MakeGenericMethod(arguments);
        }
        catch (ArgumentException) when (arguments.Any(a => TupleNames.Erase(a) != a))
        {
            return method.MakeGenericMethod(Array.ConvertAll(arguments, TupleNames.Erase));
        }
    }

    /// <summary>A delegate type as something callable.</summary>
    public static Signature ForDelegate(Type type)
    {
        var invoke = For(type.InvokeMethod());
        return new Signature
        {
            Name = TypeText.Of(type),
            Parameters = invoke.Parameters,
            ReturnType = invoke.ReturnType,
            Method = invoke.Method,
            IsStatic = false,
            DeclaringType = type,
        };
    }

    /// <summary>As messages show it: <c>Name(int, string)</c>.</summary>
    public override string ToString() => DisplayName + "("
        + string.Join(", ", Parameters.Select(p =>
            RefText(p.Ref) + (p.IsParams ? "params " : "") + TypeText.Of(p.Type))) + ")";

    private string DisplayName
    {
        get
        {
            var generic = IsGeneric ? "<" + string.Join(", ", TypeParameters.Select(t => t.Name)) + ">"
                : TypeArguments.Length > 0 ? "<" + string.Join(", ", TypeArguments.Select(TypeText.Of)) + ">"
                    : "";
            return Method is ConstructorInfo c
                ? TypeText.Of(c.DeclaringType!) + "." + c.DeclaringType!.Name.Split('`')[0]
                : Function is not null || DeclaringType is null || DeclaringType.IsDelegate() ? Name + generic
                : TypeText.Of(DeclaringType) + "." + (Indexer is null ? Name : "this") + generic;
        }
    }

    public static string RefText(RefKind kind) => kind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In => "in ",
        _ => "",
    };
}
