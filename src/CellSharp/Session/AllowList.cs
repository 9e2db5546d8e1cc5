using System.Collections.Frozen;
using System.Reflection;

namespace CellSharp;

/// <summary>What cells that are not trusted may use of the framework.</summary>
internal static class AllowList
{
    private static readonly FrozenSet<string> Namespaces = FrozenSet.ToFrozenSet([
        "System.Collections", "System.Collections.Generic", "System.Collections.Immutable",
            "System.Collections.Frozen",
        "System.Collections.ObjectModel", "System.Collections.Concurrent", "System.Collections.Specialized",
            "System.Linq",
        "System.Text", "System.Text.RegularExpressions", "System.Text.Json", "System.Text.Json.Nodes",
        "System.Globalization", "System.Numerics", "System.Threading.Tasks",
            "System.Diagnostics.CodeAnalysis",
        "System.ComponentModel.DataAnnotations",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Types = FrozenSet.ToFrozenSet([
        .. Of("System",
            "Object String Char Boolean Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64 Int128 UInt128 "
            + "Half "
            + "Single Double Decimal IntPtr UIntPtr Void Math MathF Convert BitConverter Array Enum "
                + "ValueType Delegate "
            + "MulticastDelegate Nullable Tuple TupleExtensions ValueTuple DateTime DateTimeOffset DateOnly "
                + "TimeOnly TimeSpan DateTimeKind "
            + "DayOfWeek TimeZoneInfo Guid Version Uri UriKind UriBuilder Random Range Index Lazy Type "
                + "Attribute Flags "
            + "FlagsAttribute ObsoleteAttribute SerializableAttribute Func Action Predicate Comparison "
                + "Converter EventArgs "
            + "EventHandler IDisposable IAsyncDisposable IComparable IEquatable IFormattable "
                + "ISpanFormattable IParsable "
            + "ISpanParsable IConvertible ICloneable IFormatProvider ICustomFormatter IProgress Progress "
                + "Console ConsoleColor "
            + "StringComparison StringComparer StringSplitOptions StringNormalizationExtensions "
                + "MidpointRounding TypeCode "
            + "FormattableString MemoryExtensions Span ReadOnlySpan Memory ReadOnlyMemory ArraySegment "
                + "HashCode BinaryData "
            + "AggregateException ApplicationException ArgumentException ArgumentNullException "
                + "ArgumentOutOfRangeException "
            + "ArithmeticException ArrayTypeMismatchException DivideByZeroException Exception "
                + "FormatException "
            + "IndexOutOfRangeException InsufficientExecutionStackException InvalidCastException "
                + "InvalidOperationException "
            + "NotFiniteNumberException NotImplementedException NotSupportedException NullReferenceException "
            + "ObjectDisposedException OperationCanceledException OutOfMemoryException OverflowException "
                + "RankException "
            + "StackOverflowException SystemException TimeoutException UriFormatException GCMemoryInfo "
                + "IObservable IObserver"),
        "System.Reflection.MemberInfo",
        .. Of("System.Diagnostics", "Stopwatch DebuggerDisplayAttribute"),
        .. Of("System.IO",
            "StringReader StringWriter TextReader TextWriter MemoryStream Stream SeekOrigin Path IOException "
            + "EndOfStreamException InvalidDataException FileNotFoundException DirectoryNotFoundException"),
        .. Of("System.Threading",
            "CancellationToken CancellationTokenSource CancellationTokenRegistration Interlocked Lock "
            + "Monitor SemaphoreSlim Volatile"),
        .. Of("System.Runtime.CompilerServices",
            "ITuple StrongBox SwitchExpressionException CallerArgumentExpressionAttribute "
            + "CallerMemberNameAttribute TaskAwaiter ValueTaskAwaiter YieldAwaitable "
                + "ConfiguredTaskAwaitable ConfiguredValueTaskAwaitable ConfiguredAsyncDisposable "
                + "ConfiguredCancelableAsyncEnumerable EnumeratorCancellationAttribute INotifyCompletion "
                + "ICriticalNotifyCompletion RuntimeWrappedException"),
        .. Of("System.Text.Json.Serialization",
            "JsonPropertyNameAttribute JsonIgnoreAttribute JsonIgnoreCondition "
            + "JsonNumberHandling JsonConverterAttribute JsonStringEnumConverter JsonConverter "
                + "JsonIncludeAttribute "
            + "JsonPropertyOrderAttribute JsonConstructorAttribute ReferenceHandler "
                + "JsonUnmappedMemberHandling"),
        .. Of("System.ComponentModel", "DescriptionAttribute INotifyPropertyChanged PropertyChangedEventArgs "
            + "PropertyChangedEventHandler CategoryAttribute DefaultValueAttribute DisplayNameAttribute"),
        .. Of("System.Security.Cryptography", "SHA256 SHA1 SHA512 MD5 HashAlgorithm"),
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> TypeMembers = FrozenSet.ToFrozenSet(
        ["Name", "FullName", "Namespace", "ToString", "Equals", "GetHashCode", "op_Equality",
            "op_Inequality", "IsValueType",
        "IsEnum", "IsClass", "IsInterface", "IsArray", "IsGenericType", "IsAbstract", "IsSealed",
            "IsPrimitive", "BaseType",
        "IsAssignableFrom", "IsAssignableTo", "IsSubclassOf", "IsInstanceOfType", "GetTypeCode", "GetType"],
            StringComparer.Ordinal);

    /// <summary>Members that lead out although their type is open.</summary>
    private static readonly FrozenSet<string> Refused = FrozenSet.ToFrozenSet([
        "Delegate.get_Method", "Delegate.Method", "Delegate.Target", "Delegate.DynamicInvoke",
            "Delegate.CreateDelegate",
        "Delegate.GetMethodImpl", "MulticastDelegate.Method", "Exception.TargetSite", "Console.SetOut",
            "Console.SetIn",
        "Console.SetError", "Console.OpenStandardInput", "Console.OpenStandardOutput",
            "Console.OpenStandardError",
        "Console.ReadKey", "Console.Title", "Console.CancelKeyPress",
            "Path.GetTempFileName", "Path.GetTempPath",
        "Path.GetFullPath", "Path.Exists", "TimeZoneInfo.ClearCachedData", "Array.CreateInstance",
            "Enum.GetUnderlyingType",
    ], StringComparer.Ordinal);

    private static IEnumerable<string> Of(string space, string names) =>
        names.Split(' ').Select(n => space + "." + n);

    public static bool Allows(string space, string type, MemberInfo? member)
    {
        if (!Namespaces.Contains(space) && !Types.Contains(space + "." + type))
        {
            return false;
        }

        if (member is null)
        {
            return true;
        }

        return type is "Type" or "MemberInfo" ? TypeMembers.Contains(member.Name)
            && !(member is MethodBase { IsStatic: true, IsSpecialName: false })
            : !Refused.Contains(type + "." + member.Name);
    }
}
