//// byte_byte
byte? a = 9, n = null;
byte b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// byte_int
byte? a = 9, n = null;
int b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// byte_uint
byte? a = 9, n = null;
uint b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// byte_long
byte? a = 9, n = null;
long b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// byte_double
byte? a = 9, n = null;
double b = 4d;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// byte_decimal
byte? a = 9, n = null;
decimal b = 4m;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// int_byte
int? a = 9, n = null;
byte b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// int_int
int? a = 9, n = null;
int b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// int_uint
int? a = 9, n = null;
uint b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// int_long
int? a = 9, n = null;
long b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// int_double
int? a = 9, n = null;
double b = 4d;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// int_decimal
int? a = 9, n = null;
decimal b = 4m;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// uint_byte
uint? a = 9, n = null;
byte b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// uint_int
uint? a = 9, n = null;
int b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// uint_uint
uint? a = 9, n = null;
uint b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// uint_long
uint? a = 9, n = null;
long b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// uint_double
uint? a = 9, n = null;
double b = 4d;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// uint_decimal
uint? a = 9, n = null;
decimal b = 4m;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// long_byte
long? a = 9, n = null;
byte b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// long_int
long? a = 9, n = null;
int b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// long_uint
long? a = 9, n = null;
uint b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// long_long
long? a = 9, n = null;
long b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// long_double
long? a = 9, n = null;
double b = 4d;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// long_decimal
long? a = 9, n = null;
decimal b = 4m;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// double_byte
double? a = 9d, n = null;
byte b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// double_int
double? a = 9d, n = null;
int b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// double_uint
double? a = 9d, n = null;
uint b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// double_long
double? a = 9d, n = null;
long b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// double_double
double? a = 9d, n = null;
double b = 4d;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// double_decimal
double? a = 9d, n = null;
decimal b = 4m;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// decimal_byte
decimal? a = 9m, n = null;
byte b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// decimal_int
decimal? a = 9m, n = null;
int b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// decimal_uint
decimal? a = 9m, n = null;
uint b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// decimal_long
decimal? a = 9m, n = null;
long b = 4;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// decimal_double
decimal? a = 9m, n = null;
double b = 4d;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
//// decimal_decimal
decimal? a = 9m, n = null;
decimal b = 4m;
(a + b, n + b, a < b, n < b, n == b, (a * b)?.GetType().Name)
