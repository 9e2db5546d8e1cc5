//// int_sbyte
int a = 9;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// int_byte
int a = 9;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// int_short
int a = 9;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// int_ushort
int a = 9;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// int_int
int a = 9;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// int_uint
int a = 9;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// int_long
int a = 9;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// int_ulong
int a = 9;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// int_char
int a = 9;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// int_float
int a = 9;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// int_double
int a = 9;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// int_decimal
int a = 9;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_sbyte
uint a = 9;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_byte
uint a = 9;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_short
uint a = 9;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_ushort
uint a = 9;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_int
uint a = 9;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_uint
uint a = 9;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_long
uint a = 9;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_ulong
uint a = 9;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_char
uint a = 9;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_float
uint a = 9;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_double
uint a = 9;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// uint_decimal
uint a = 9;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_sbyte
long a = 9;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_byte
long a = 9;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_short
long a = 9;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_ushort
long a = 9;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_int
long a = 9;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_uint
long a = 9;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_long
long a = 9;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_ulong
long a = 9;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_char
long a = 9;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_float
long a = 9;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_double
long a = 9;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// long_decimal
long a = 9;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_sbyte
ulong a = 9;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_byte
ulong a = 9;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_short
ulong a = 9;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_ushort
ulong a = 9;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_int
ulong a = 9;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_uint
ulong a = 9;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_long
ulong a = 9;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_ulong
ulong a = 9;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_char
ulong a = 9;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_float
ulong a = 9;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_double
ulong a = 9;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// ulong_decimal
ulong a = 9;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
