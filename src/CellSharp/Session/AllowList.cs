using System.Collections.Frozen;
using System.Reflection;

namespace CellSharp;

/// <summary>What cells that are not trusted may use of the framework. Whatever is not listed is closed, so
/// that a new version of the framework opens nothing by itself.</summary>
internal static class AllowList
{
    private static readonly FrozenSet<string> Namespaces = Set(
        "System.Collections System.Collections.Generic System.Collections.Immutable System.Collections.Frozen "
        + "System.Collections.ObjectModel System.Collections.Concurrent System.Collections.Specialized "
        + "System.Linq System.Text System.Text.RegularExpressions System.Text.Json System.Text.Json.Nodes "
        + "System.Globalization System.Numerics System.Threading.Tasks System.Diagnostics.CodeAnalysis "
        + "System.ComponentModel.DataAnnotations");

    private static readonly FrozenSet<string> Types = FrozenSet.ToFrozenSet([
        .. Of("System",
            "Object String Char Boolean Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64 Int128 UInt128 Half "
            + "Single Double Decimal IntPtr UIntPtr Void Math MathF Convert BitConverter Array Enum ValueType "
            + "Delegate MulticastDelegate Nullable Tuple TupleExtensions ValueTuple DateTime DateTimeOffset "
            + "DateOnly TimeOnly TimeSpan TimeProvider DateTimeKind DayOfWeek TimeZoneInfo Guid Version Uri "
            + "UriKind UriBuilder Random Range Index Lazy Type Attribute FlagsAttribute ObsoleteAttribute "
            + "SerializableAttribute AttributeUsageAttribute AttributeTargets Func Action Predicate Comparison "
            + "Converter EventArgs EventHandler IDisposable IAsyncDisposable IAsyncResult AsyncCallback "
            + "IComparable IEquatable IFormattable ISpanFormattable IUtf8SpanFormattable IParsable ISpanParsable "
            + "IUtf8SpanParsable IConvertible ICloneable IFormatProvider ICustomFormatter IProgress Progress "
            + "Console ConsoleColor Environment StringComparison StringComparer StringSplitOptions "
            + "StringNormalizationExtensions MidpointRounding TypeCode FormattableString MemoryExtensions Span "
            + "ReadOnlySpan Memory ReadOnlyMemory ArraySegment HashCode BinaryData Base64FormattingOptions "
            + "IObservable IObserver UriComponents UriFormat UriPartial UriHostNameType UriCreationOptions"),
        .. Of("System",
            "AggregateException ApplicationException ArgumentException ArgumentNullException "
            + "ArgumentOutOfRangeException ArithmeticException ArrayTypeMismatchException DivideByZeroException "
            + "Exception FormatException IndexOutOfRangeException InsufficientExecutionStackException "
            + "InvalidCastException InvalidOperationException InvalidTimeZoneException "
            + "NotFiniteNumberException NotImplementedException NotSupportedException NullReferenceException "
            + "ObjectDisposedException OperationCanceledException OutOfMemoryException OverflowException "
            + "RankException StackOverflowException SystemException TimeoutException "
            + "TimeZoneNotFoundException UnauthorizedAccessException UriFormatException"),
        "System.Reflection.MemberInfo", "System.Buffers.SpanAction", "System.Buffers.OperationStatus",
        "System.Buffers.SearchValues",
        .. Of("System.Diagnostics", "Stopwatch DebuggerDisplayAttribute"),
        .. Of("System.IO",
            "StringReader StringWriter TextReader TextWriter MemoryStream Stream SeekOrigin Path IOException "
            + "EndOfStreamException InvalidDataException FileNotFoundException DirectoryNotFoundException"),
        .. Of("System.Threading",
            "CancellationToken CancellationTokenSource CancellationTokenRegistration Interlocked Lock Monitor "
            + "SemaphoreSlim Volatile Thread SemaphoreFullException SynchronizationLockException "
            + "LockRecursionException ThreadInterruptedException"),
        .. Of("System.Runtime.CompilerServices",
            "ITuple StrongBox SwitchExpressionException CallerArgumentExpressionAttribute "
            + "CallerMemberNameAttribute CallerLineNumberAttribute CallerFilePathAttribute TaskAwaiter "
            + "ValueTaskAwaiter YieldAwaitable ConfiguredTaskAwaitable ConfiguredValueTaskAwaitable "
            + "ConfiguredCancelableAsyncEnumerable ConfiguredAsyncDisposable RuntimeWrappedException "
            + "DefaultInterpolatedStringHandler INotifyCompletion ICriticalNotifyCompletion "
            + "EnumeratorCancellationAttribute RequiredMemberAttribute"),
        .. Of("System.Text.Json.Serialization",
            "JsonPropertyNameAttribute JsonIgnoreAttribute JsonIgnoreCondition JsonNumberHandling "
            + "JsonNumberHandlingAttribute JsonConverterAttribute JsonStringEnumConverter JsonConverter "
            + "JsonIncludeAttribute JsonPropertyOrderAttribute JsonConstructorAttribute ReferenceHandler "
            + "JsonUnmappedMemberHandling JsonUnknownTypeHandling JsonPreferredObjectCreationHandling "
            + "JsonDerivedTypeAttribute JsonPolymorphicAttribute JsonRequiredAttribute "
            + "JsonExtensionDataAttribute"),
        .. Of("System.ComponentModel", "DescriptionAttribute INotifyPropertyChanged PropertyChangedEventArgs "
            + "PropertyChangedEventHandler CategoryAttribute DefaultValueAttribute DisplayNameAttribute"),
        .. Of("System.Security.Cryptography", "SHA256 SHA1 SHA384 SHA512 MD5 HashAlgorithm"),
    ], StringComparer.Ordinal);

    /// <summary>Types in open namespaces that lead out, or change what the whole process does.</summary>
    private static readonly FrozenSet<string> ClosedTypes = FrozenSet.ToFrozenSet([
        .. Of("System.Linq", "Queryable IQueryable IOrderedQueryable IQueryProvider EnumerableQuery "
            + "EnumerableExecutor"),
        .. Of("System.Text", "EncodingProvider CodePagesEncodingProvider"),
        .. Of("System.Text.RegularExpressions", "RegexRunner RegexRunnerFactory RegexCompilationInfo"),

        // A list that holds itself sends these into a recursion that nothing can stop.
        .. Of("System.Collections", "StructuralComparisons IStructuralEquatable IStructuralComparable"),
        .. Of("System.ComponentModel.DataAnnotations", "CustomValidationAttribute MetadataTypeAttribute "
            + "AssociatedMetadataTypeTypeDescriptionProvider"),
    ], StringComparer.Ordinal);

    /// <summary>Types of which only these members are open.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Only =
        new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
        {
            ["Type"] = Set("Name FullName Namespace ToString Equals GetHashCode op_Equality op_Inequality "
                + "IsValueType IsEnum IsClass IsInterface IsArray IsGenericType IsAbstract IsSealed IsPrimitive "
                + "BaseType IsAssignableFrom IsAssignableTo IsSubclassOf IsInstanceOfType GetTypeCode GetType"),
            ["MemberInfo"] = Set("Name ToString Equals GetHashCode op_Equality op_Inequality"),
            ["Attribute"] = Set(".ctor Equals GetHashCode ToString"),
            ["Console"] = Set("Write WriteLine Out Error In Read ReadLine ForegroundColor BackgroundColor "
                + "ResetColor"),
            ["Environment"] = Set("NewLine TickCount TickCount64 ProcessorCount CurrentManagedThreadId"),
            ["Thread"] = Set("Sleep Yield CurrentThread ManagedThreadId"),
            ["TaskScheduler"] = Set("Default Current Id MaximumConcurrencyLevel"),
            ["TimeProvider"] = Set("System GetUtcNow GetLocalNow GetTimestamp GetElapsedTime LocalTimeZone "
                + "TimestampFrequency .ctor"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Members that lead out, or change what the whole process does, although their type is
    /// open.</summary>
    private static readonly FrozenSet<string> ClosedMembers = Set(
        "Delegate.get_Method Delegate.Method Delegate.Target Delegate.DynamicInvoke Delegate.CreateDelegate "
        + "Delegate.GetMethodImpl MulticastDelegate.GetMethodImpl Exception.TargetSite Exception.GetObjectData "
        + "Path.GetTempFileName Path.GetTempPath Path.GetFullPath Path.Exists Array.CreateInstance "
        + "Array.CreateInstanceFromArrayType Enum.GetUnderlyingType TimeZoneInfo.ClearCachedData "
        + "Encoding.RegisterProvider Regex.CacheSize Regex.CompileToAssembly CultureInfo.ClearCachedData "
        + "CultureInfo.DefaultThreadCurrentCulture CultureInfo.DefaultThreadCurrentUICulture "
        + "DisplayAttribute.ResourceType ValidationAttribute.ErrorMessageResourceType "
        + "ValidationAttribute.ErrorMessageResourceName Memory.Pin ReadOnlyMemory.Pin "
        + "CodePagesEncodingProvider.Instance");

    private static FrozenSet<string> Set(string names) =>
        FrozenSet.ToFrozenSet(names.Split(' '), StringComparer.Ordinal);

    private static IEnumerable<string> Of(string space, string names) =>
        names.Split(' ').Select(n => space + "." + n);

    /// <summary>Whether a type is open, or a member of one as far as its name and shape tell.</summary>
    public static bool Allows(string space, string type, MemberInfo? member)
    {
        var full = space + "." + type;
        if (ClosedTypes.Contains(full) || (!Namespaces.Contains(space) && !Types.Contains(full)))
        {
            return false;
        }

        if (member is null)
        {
            return true;
        }

        if (Only.TryGetValue(type, out var only) && !only.Contains(member.Name))
        {
            return false;
        }

        // Type.GetType, the static one, loads any assembly; GetType of an object is harmless.
        return !(type == "Type" && member is MethodBase { IsStatic: true, IsSpecialName: false })
            && !ClosedMembers.Contains(type + "." + member.Name)
            && MemberShape.IsSafe(type, member);
    }
}
