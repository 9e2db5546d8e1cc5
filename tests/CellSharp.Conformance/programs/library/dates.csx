//// construct
new DateTime(2024, 2, 29, 13, 5, 7)
//// parts
var d = new DateTime(2024, 2, 29);
(d.Year, d.Month, d.Day, d.DayOfWeek, d.DayOfYear)
//// add
new DateTime(2024, 1, 31).AddMonths(1).AddDays(1)
//// subtract_dates
(new DateTime(2024, 3, 1) - new DateTime(2024, 2, 1)).Days
//// subtract_span
new DateTime(2024, 1, 1) - TimeSpan.FromHours(1)
//// compare
(new DateTime(2024, 1, 1) < new DateTime(2024, 1, 2), DateTime.Compare(new DateTime(1), new DateTime(2)))
//// formats
var d = new DateTime(2024, 3, 5, 9, 7, 3);
(d.ToString("yyyy-MM-dd"), d.ToString("d MMM yyyy"), d.ToString("HH:mm:ss"), d.ToString("dddd"), $"{d:yyyyMMdd_HHmm}")
//// parse
(DateTime.Parse("2024-03-05"), DateTime.ParseExact("05/03/2024", "dd/MM/yyyy", null))
//// try_parse
(DateTime.TryParse("2024-02-30", out var d), d)
//// parse_fails
DateTime.Parse("not a date")
//// invalid_date
new DateTime(2023, 2, 29)
//// leap
(DateTime.IsLeapYear(2024), DateTime.DaysInMonth(2023, 2))
//// timespan
(new TimeSpan(1, 2, 3), TimeSpan.FromMinutes(90), TimeSpan.FromDays(1.5).TotalHours, TimeSpan.Zero)
//// timespan_arithmetic
TimeSpan.FromHours(2) + TimeSpan.FromMinutes(30) * 2
//// timespan_format
($"{TimeSpan.FromSeconds(3661):hh\\:mm\\:ss}", TimeSpan.FromMilliseconds(1500).ToString())
//// timespan_parse
TimeSpan.Parse("01:30:00").TotalMinutes
//// date_only
(new DateOnly(2024, 2, 28).AddDays(2), DateOnly.FromDateTime(new DateTime(2024, 1, 1)), new DateOnly(2024, 1, 2) > new DateOnly(2024, 1, 1))
//// time_only
(new TimeOnly(13, 30).AddHours(12), new TimeOnly(9, 0).IsBetween(new TimeOnly(8, 0), new TimeOnly(10, 0)))
//// offset
new DateTimeOffset(2024, 1, 1, 12, 0, 0, TimeSpan.FromHours(2)).ToUniversalTime().Hour
//// unix_time
DateTimeOffset.FromUnixTimeSeconds(86400).DateTime
//// age
int Age(DateTime born, DateTime on) => on.Year - born.Year - (on < born.AddYears(on.Year - born.Year) ? 1 : 0);
(Age(new(2000, 5, 6), new(2024, 5, 5)), Age(new(2000, 5, 6), new(2024, 5, 6)))
//// weekdays
Enumerable.Range(0, 7).Select(i => new DateTime(2024, 1, 1).AddDays(i)).Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Count()
//// group_by_month
new[] { "2024-01-05", "2024-01-20", "2024-02-01" }.Select(s => DateTime.Parse(s)).GroupBy(d => d.ToString("yyyy-MM")).ToDictionary(g => g.Key, g => g.Count())
//// min_max_value
(DateTime.MinValue, DateTime.MaxValue.Year, DateTime.UnixEpoch)
//// kind
(new DateTime(2024, 1, 1).Kind, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).Kind)
//// deconstruct_date
var (y, m, d) = new DateOnly(2024, 5, 6);
(y, m, d)
//// ticks
new DateTime(2024, 1, 1).Ticks
//// end_of_month
DateTime EndOfMonth(DateTime d) => new DateTime(d.Year, d.Month, 1).AddMonths(1).AddDays(-1);
new[] { new DateTime(2024, 2, 10), new DateTime(2023, 12, 1) }.Select(d => EndOfMonth(d).Day).ToArray()
