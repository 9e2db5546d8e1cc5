//// sbyte_sbyte
sbyte a = 9;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// sbyte_byte
sbyte a = 9;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// sbyte_short
sbyte a = 9;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// sbyte_ushort
sbyte a = 9;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// sbyte_int
sbyte a = 9;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// sbyte_uint
sbyte a = 9;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// sbyte_long
sbyte a = 9;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// sbyte_ulong
sbyte a = 9;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// sbyte_char
sbyte a = 9;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// sbyte_float
sbyte a = 9;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// sbyte_double
sbyte a = 9;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// sbyte_decimal
sbyte a = 9;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_sbyte
byte a = 9;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_byte
byte a = 9;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_short
byte a = 9;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_ushort
byte a = 9;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_int
byte a = 9;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_uint
byte a = 9;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_long
byte a = 9;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_ulong
byte a = 9;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_char
byte a = 9;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_float
byte a = 9;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_double
byte a = 9;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// byte_decimal
byte a = 9;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_sbyte
short a = 9;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_byte
short a = 9;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_short
short a = 9;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_ushort
short a = 9;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_int
short a = 9;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_uint
short a = 9;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_long
short a = 9;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_ulong
short a = 9;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_char
short a = 9;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_float
short a = 9;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_double
short a = 9;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// short_decimal
short a = 9;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_sbyte
ushort a = 9;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_byte
ushort a = 9;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_short
ushort a = 9;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_ushort
ushort a = 9;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_int
ushort a = 9;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_uint
ushort a = 9;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_long
ushort a = 9;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_ulong
ushort a = 9;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_char
ushort a = 9;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_float
ushort a = 9;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_double
ushort a = 9;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ushort_decimal
ushort a = 9;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
