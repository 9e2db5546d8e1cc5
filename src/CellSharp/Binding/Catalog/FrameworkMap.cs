namespace CellSharp.Binding.Catalog;

/// <summary>Which framework assembly holds which namespace; none is opened before a cell needs it.</summary>
internal static class FrameworkMap
{
    /// <summary>Namespace, then assemblies. The core library is asked first for every namespace.</summary>
    public const string Namespaces = """
        System System.ComponentModel System.ComponentModel.TypeConverter System.Console System.Memory
        System System.Private.Uri
        System.Buffers System.Memory
        System.Collections System.Collections System.Collections.NonGeneric
        System.Collections.Concurrent System.Collections.Concurrent
        System.Collections.Frozen System.Collections.Immutable
        System.Collections.Generic System.Collections
        System.Collections.Immutable System.Collections.Immutable
        System.Collections.ObjectModel System.ObjectModel
        System.Collections.Specialized System.Collections.NonGeneric System.Collections.Specialized
        System.Collections.Specialized System.ObjectModel
        System.ComponentModel System.ComponentModel System.ComponentModel.EventBasedAsync
        System.ComponentModel System.ComponentModel.Primitives System.ComponentModel.TypeConverter
        System.ComponentModel System.ObjectModel
        System.ComponentModel.DataAnnotations System.ComponentModel.Annotations
        System.ComponentModel.DataAnnotations.Schema System.ComponentModel.Annotations
        System.ComponentModel.Design System.ComponentModel.TypeConverter
        System.ComponentModel.Design.Serialization System.ComponentModel.Primitives
        System.ComponentModel.Design.Serialization System.ComponentModel.TypeConverter
        System.Diagnostics System.Diagnostics.DiagnosticSource System.Diagnostics.FileVersionInfo
        System.Diagnostics System.Diagnostics.Process System.Diagnostics.TextWriterTraceListener
        System.Diagnostics System.Diagnostics.TraceSource
        System.Diagnostics.Metrics System.Diagnostics.DiagnosticSource
        System.Diagnostics.SymbolStore System.Diagnostics.StackTrace
        System.Drawing System.ComponentModel.TypeConverter System.Drawing.Primitives
        System.Dynamic System.Linq.Expressions
        System.IO System.IO.FileSystem.AccessControl System.IO.FileSystem.DriveInfo
        System.IO System.IO.FileSystem.Watcher
        System.IO.Compression System.IO.Compression System.IO.Compression.Brotli
        System.IO.Compression System.IO.Compression.ZipFile
        System.IO.IsolatedStorage System.IO.IsolatedStorage
        System.IO.MemoryMappedFiles System.IO.MemoryMappedFiles
        System.IO.Pipelines System.IO.Pipelines
        System.IO.Pipes System.IO.Pipes System.IO.Pipes.AccessControl
        System.Linq System.Collections.Immutable System.Linq System.Linq.AsyncEnumerable
        System.Linq System.Linq.Expressions System.Linq.Parallel System.Linq.Queryable
        System.Linq.Expressions System.Linq.Expressions
        System.Linq.Expressions.Interpreter System.Linq.Expressions
        System.Net System.Net.HttpListener System.Net.NameResolution System.Net.Primitives
        System.Net System.Net.Requests System.Net.WebClient System.Net.WebHeaderCollection
        System.Net System.Net.WebProxy
        System.Net.Cache System.Net.Primitives System.Net.Requests
        System.Net.Http System.Net.Http
        System.Net.Http.Headers System.Net.Http
        System.Net.Http.Json System.Net.Http.Json
        System.Net.Http.Metrics System.Net.Http
        System.Net.Mail System.Net.Mail
        System.Net.Mime System.Net.Mail
        System.Net.NetworkInformation System.Net.NetworkInformation System.Net.Ping System.Net.Primitives
        System.Net.Quic System.Net.Quic
        System.Net.Security System.Net.Primitives System.Net.Security
        System.Net.ServerSentEvents System.Net.ServerSentEvents
        System.Net.Sockets System.Net.Primitives System.Net.Sockets
        System.Net.WebSockets System.Net.HttpListener System.Net.WebSockets System.Net.WebSockets.Client
        System.Numerics System.Runtime.Numerics
        System.Reflection System.ObjectModel System.Reflection.DispatchProxy System.Reflection.Metadata
        System.Reflection System.Reflection.TypeExtensions
        System.Reflection.Emit System.Reflection.Emit
        System.Reflection.Metadata System.Reflection.Metadata
        System.Reflection.Metadata.Ecma335 System.Reflection.Metadata
        System.Resources System.Resources.Writer
        System.Runtime.CompilerServices System.Linq.Expressions System.Runtime.CompilerServices.VisualC
        System.Runtime.CompilerServices System.Runtime.InteropServices
        System.Runtime.InteropServices System.Collections.Immutable System.Memory
        System.Runtime.InteropServices System.Runtime.InteropServices System.Text.Json
        System.Runtime.InteropServices.JavaScript System.Runtime.InteropServices.JavaScript
        System.Runtime.InteropServices.Marshalling System.Runtime.InteropServices
        System.Runtime.Serialization System.Runtime.Serialization.Formatters
        System.Runtime.Serialization System.Runtime.Serialization.Primitives
        System.Runtime.Serialization.Formatters System.Runtime.Serialization.Formatters
        System.Runtime.Serialization.Formatters.Binary System.Runtime.Serialization.Formatters
        System.Security System.Runtime.InteropServices
        System.Security.AccessControl System.IO.FileSystem.AccessControl System.Security.AccessControl
        System.Security.AccessControl System.Threading.AccessControl
        System.Security.Claims System.Security.Claims
        System.Security.Cryptography System.Security.Cryptography
        System.Security.Cryptography.X509Certificates System.Security.Cryptography
        System.Security.Policy System.Security.AccessControl
        System.Security.Principal System.Security.Claims System.Security.Principal.Windows
        System.Text System.Memory System.Text.Encoding.CodePages
        System.Text.Encodings.Web System.Text.Encodings.Web
        System.Text.Json System.Text.Json
        System.Text.Json.Nodes System.Text.Json
        System.Text.Json.Schema System.Text.Json
        System.Text.Json.Serialization System.Text.Json
        System.Text.Json.Serialization.Metadata System.Text.Json
        System.Text.RegularExpressions System.Text.RegularExpressions
        System.Text.Unicode System.Text.Encodings.Web
        System.Threading System.Threading System.Threading.AccessControl
        System.Threading.Channels System.Threading.Channels
        System.Threading.Tasks System.Threading.Tasks.Parallel
        System.Threading.Tasks.Dataflow System.Threading.Tasks.Dataflow
        System.Timers System.ComponentModel.TypeConverter
        System.Windows.Input System.ObjectModel
        System.Windows.Markup System.ObjectModel
        System.Xml System.Data.Common System.Private.Xml
        System.Xml.Linq System.Private.Xml.Linq
        System.Xml.Schema System.Private.Xml System.Private.Xml.Linq
        System.Xml.Serialization System.Private.Xml
        System.Xml.XPath System.Private.Xml System.Private.Xml.Linq System.Xml.XPath.XDocument
        """;

    /// <summary>Namespace, static class with extension methods, assembly.</summary>
    public const string Extensions = """
        System.Linq Enumerable System.Linq
        System.Buffers BuffersExtensions System.Memory
        System.Buffers SequenceReaderExtensions System.Memory
        System.Collections.Frozen FrozenDictionary System.Collections.Immutable
        System.Collections.Frozen FrozenSet System.Collections.Immutable
        System.Collections.Immutable ImmutableArray System.Collections.Immutable
        System.Collections.Immutable ImmutableDictionary System.Collections.Immutable
        System.Collections.Immutable ImmutableHashSet System.Collections.Immutable
        System.Collections.Immutable ImmutableList System.Collections.Immutable
        System.Collections.Immutable ImmutableQueue System.Collections.Immutable
        System.Collections.Immutable ImmutableSortedDictionary System.Collections.Immutable
        System.Collections.Immutable ImmutableSortedSet System.Collections.Immutable
        System.Collections.Immutable ImmutableStack System.Collections.Immutable
        System.IO.Compression ZipFileExtensions System.IO.Compression.ZipFile
        System.Linq AsyncEnumerable System.Linq.AsyncEnumerable
        System.Linq ImmutableArrayExtensions System.Collections.Immutable
        System.Linq ParallelEnumerable System.Linq.Parallel
        System.Linq Queryable System.Linq.Queryable
        System.Text EncodingExtensions System.Memory
        System.Text.Json JsonSerializer System.Text.Json
        System.Xml.Linq Extensions System.Private.Xml.Linq
        System.Xml.Schema Extensions System.Private.Xml.Linq
        System.Xml.XPath Extensions System.Private.Xml.Linq
        System.Xml.XPath XDocumentExtensions System.Xml.XPath.XDocument
        System MemoryExtensions System.Private.CoreLib
        System TupleExtensions System.Private.CoreLib
        System StringNormalizationExtensions System.Private.CoreLib
        System.Threading WaitHandleExtensions System.Private.CoreLib
        System.Runtime.CompilerServices RuntimeHelpers System.Private.CoreLib
        System.Collections.Generic CollectionExtensions System.Private.CoreLib
        System.Threading.Tasks TaskAsyncEnumerableExtensions System.Private.CoreLib
        System.Threading.Tasks TaskExtensions System.Private.CoreLib
        System.Globalization GlobalizationExtensions System.Private.CoreLib
        System.Reflection CustomAttributeExtensions System.Private.CoreLib
        """;
}
