using System.Security.Cryptography;
using System.Text;
using Rangefinder.Testing;

namespace Rangefinder.Tests;

/// <summary>
/// A second, made-up corpus (the flood of a river), written to a scratch folder and removed again.
/// </summary>
internal sealed class TinyStudy : IDisposable
{
    public const string Text =
        "Over 5 thousand people died in the flood of 1903.\n\n"
        + "It is said that 9 thousand died. The river rose by 40 per cent a year.\n\n"
        + "The dam broke in February 1903. The river rose by 40 per cent a year.\n";

    private const string Quantities =
        "key,title,measure,unit,counts,place,period_start,period_end\n"
        + "flood-deaths,Dead of the flood,deaths,persons,all drowned,River,1903-02,1903-03\n"
        + "flood-date,Break of the dam,date,date,the day of the break,River,,\n"
        + "trade-growth,Growth of trade,growth-rate,percent-per-year,tons landed,River,1890,1900\n";

    private const string Estimates =
        "id,quantity,scope,low,central,high,bound,source,locator,kind,basis,verification,via,seen_at,derived,"
        + "depends_on,note\n"
        + "e1,flood-deaths,all drowned,3000,4000,6000,interval,abel1950,12,study,archival,primary,,p,,,\n"
        + "e2,flood-deaths,all drowned,2000,,8000,interval,baker1995,,study,demographic,abstract,,p,,,\n"
        + "e3,flood-deaths,all drowned,,4100,,point,cole2001,,study,archival,primary,,p,,e1,"
        + "\"repeats, rounded\"\n"
        + "e4,flood-deaths,all drowned,7000,,,floor,dunn1903,,official-statement,official,"
        + "secondary,cole2001,p,,,\n"
        + "e5,flood-date,day,,1903-01-31,,point,abel1950,,study,archival,primary,,p,,,\n"
        + "e6,trade-growth,tons,,7,,point,baker1995,,study,reconstruction,primary,,p,,,\n";

    private const string Sources = """
        [
          {"id": "abel1950", "type": "book", "title": "The Flood", "author": [{"family":"Abel","given":"A."}],
           "issued": {"date-parts": [[1950]]}, "publisher": "River Press", "publisher-place": "Delta"},
          {"id": "baker1995", "type": "article-journal", "title": "Counting the drowned",
           "author": [{"family": "Baker", "given": "B."}, {"family": "Bell", "given": "C."}],
           "issued": {"date-parts": [[1995, 6]]},"container-title":"River Studies","volume":3,"page":"1-20"},
          {"id": "cole2001", "type": "chapter", "title": "Afterwards", "author": [{"family": "Cole"}],
           "issued": {"date-parts": [[2001]]}, "container-title": "Waters"},
          {"id": "dunn1903", "type": "document", "title": "Report", "author": [{"literal": "River Board"}]}
        ]
        """;

    private const string Claims =
        "id,document,exact,prefix,suffix,quantity,low,high,unit,modifier,attribution,speaker,comparable,why\n"
        + "c1,flood,Over 5 thousand people,,,flood-deaths,5000,,persons,more-than,asserted,,yes,\n"
        + "c2,flood,9 thousand died,,,flood-deaths,9000,9000,persons,none,"
        + "attributed,hearsay,partly,no years\n"
        + "c3,flood,February 1903,,,flood-date,1903-02,1903-02,date,none,asserted,,yes,\n"
        + "c4,flood,40 per cent a year,died. The river rose by,,trade-growth,40,40,percent-per-year,none,"
        + "asserted,,no,The text speaks of water.\n";

    private const string Series =
        "series,quantity,source,year,value,unit,base,verification,seen_at,note\n"
        + "tons,trade-growth,baker1995,1891,107,index,1890=100,primary,p,\n"
        + "tons,trade-growth,baker1995,1890,100,index,1890=100,primary,p,\n"
        + "tons,trade-growth,baker1995,1892,128.4,index,1890=100,primary,p,\n";

    public TinyStudy()
    {
        Folder = Repository.NewScratchFolder();
        Directory.CreateDirectory(Path.Combine(Folder, "corpus"));
        Directory.CreateDirectory(Path.Combine(Folder, "reference"));
        Write("corpus/flood.txt", Text);
        Write("corpus/corpus.json", CorpusJson());
        Write("reference/quantities.csv", Quantities);
        Write("reference/estimates.csv", Estimates);
        Write("reference/sources.json", Sources);
        Write("reference/claims.csv", Claims);
        Write("reference/series.csv", Series);
    }

    public string Folder { get; }

    public Study Open() => Study.Open(Folder);

    /// <summary>
    /// Replaces the one occurrence of a text in a reference file, and lists what is wrong then.
    /// </summary>
    public IReadOnlyList<Problem> CheckWith(string file, string old, string @new)
    {
        Replace(file, old, @new);
        return Open().Check();
    }

    public void Replace(string file, string old, string @new)
    {
        var path = "reference/" + file;
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Equal(2, text.Split(old).Length);
        Write(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Write(string path, string text) =>
        File.WriteAllText(Path.Combine(Folder, path), text, new UTF8Encoding(false));

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string CorpusJson()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
        return $$"""
            {"files": [{"file": "flood.txt", "sha256": "{{hash}}", "printed_in": null, "documents": [
              {"id": "flood", "lines": [1, 5], "title": "The flood", "author": null, "date": "1904",
               "genre": "article", "published_in": null, "note": null}], "remainders": []}]}
            """;
    }
}
