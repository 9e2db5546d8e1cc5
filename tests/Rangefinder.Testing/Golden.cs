using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace Rangefinder.Testing;

/// <summary>
/// Compares a text with the approved one in <c>Golden/&lt;Class&gt;.&lt;Method&gt;.txt</c> beside the test's
/// source file. <c>Class</c> is the source file's name up to its first dot, so partial files share it.
/// </summary>
/// <remarks>
/// Line ends are LF on both sides; the stored file ends in one line feed. <c>RANGEFINDER_UPDATE_GOLDEN=1</c>
/// writes the file instead of comparing, but not where <c>CI</c> is set: there that variable itself fails the
/// test.
/// </remarks>
public static class Golden
{
    /// <summary>The environment variable that accepts the texts as they are now.</summary>
    public const string UpdateVariable = "RANGEFINDER_UPDATE_GOLDEN";

    /// <summary>Fails unless <paramref name="text"/> equals the approved text of the calling test.</summary>
    /// <param name="text">What the test produced, already free of times, ids and machine paths.</param>
    /// <param name="name">
    /// Told apart within one test: goes into the file name after the method; usually null.
    /// </param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    /// <exception cref="XunitException">
    /// The texts differ, the file is missing, or CI asks for an update.
    /// </exception>
    public static void Verify(
        string text,
        string? name = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        var update = IsSet(Environment.GetEnvironmentVariable(UpdateVariable));
        var ci = IsSet(Environment.GetEnvironmentVariable("CI"));
        VerifyFile(text, PathFor(file, method, name), update, ci);
    }

    /// <summary>The rule of <see cref="Verify"/> with everything it depends on given openly.</summary>
    /// <param name="text">What the test produced.</param>
    /// <param name="path">Full path of the approved file.</param>
    /// <param name="update">True to write the file instead of comparing.</param>
    /// <param name="ci">True where nobody reads the differences, so that an update is refused.</param>
    public static void VerifyFile(string text, string path, bool update, bool ci)
    {
        var actual = WithOneFinalNewline(ToLineFeeds(text));
        if (update)
        {
            if (ci)
            {
                throw new XunitException(
                    $"{UpdateVariable} is set where CI is: a person accepts golden files, not CI.");
            }

            Write(path, actual);
            return;
        }

        if (!File.Exists(path))
        {
            throw new XunitException(
                $"No golden file {Shown(path)}.\n{Accept(path)}\nThe text was:\n{actual}");
        }

        var expected = WithOneFinalNewline(ToLineFeeds(File.ReadAllText(path)));
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            throw new XunitException(Difference(path, expected, actual));
        }
    }

    private static string PathFor(string file, string method, string? name)
    {
        var stem = Path.GetFileName(file).Split('.')[0];
        var suffix = name is null ? "" : "." + name;
        return Path.Combine(Path.GetDirectoryName(file)!, "Golden", $"{stem}.{method}{suffix}.txt");
    }

    private static string Difference(string path, string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var line = 0;
        while (line < before.Length && line < after.Length
            && string.Equals(before[line], after[line], StringComparison.Ordinal))
        {
            line++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            {Shown(path)}, line {line + 1} differs.
              approved: {LineOf(before, line)}
              now:      {LineOf(after, line)}
            {before.Length - 1} lines approved, {after.Length - 1} now.
            {Accept(path)}
            """);
    }

    private static string LineOf(string[] lines, int index) =>
        index < lines.Length - 1 ? lines[index] : "(the text has ended)";

    private static string Accept(string path) =>
        $"To accept it: {UpdateVariable}=1 dotnet test {ProjectOf(path)}, then read the difference.";

    private static string ProjectOf(string path)
    {
        var parts = Shown(path).Split('/');
        return parts.Length > 2 && parts[0] == "tests" ? $"tests/{parts[1]}" : "(the project of this test)";
    }

    private static string Shown(string path) =>
        Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".new";
        File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(temporary, path, overwrite: true);
    }

    private static string ToLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string WithOneFinalNewline(string text) => text.TrimEnd('\n') + "\n";

    private static bool IsSet(string? value) =>
        !string.IsNullOrEmpty(value) && value is not "0"
            && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
