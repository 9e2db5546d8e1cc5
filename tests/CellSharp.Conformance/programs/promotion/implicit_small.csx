//// sbyte_to_byte
sbyte a = 7;
byte b = a;
b
//// sbyte_to_short
sbyte a = 7;
short b = a;
b
//// sbyte_to_ushort
sbyte a = 7;
ushort b = a;
b
//// sbyte_to_int
sbyte a = 7;
int b = a;
b
//// sbyte_to_uint
sbyte a = 7;
uint b = a;
b
//// sbyte_to_long
sbyte a = 7;
long b = a;
b
//// sbyte_to_ulong
sbyte a = 7;
ulong b = a;
b
//// sbyte_to_char
sbyte a = 7;
char b = a;
b
//// sbyte_to_float
sbyte a = 7;
float b = a;
b
//// sbyte_to_double
sbyte a = 7;
double b = a;
b
//// sbyte_to_decimal
sbyte a = 7;
decimal b = a;
b
//// byte_to_sbyte
byte a = 7;
sbyte b = a;
b
//// byte_to_short
byte a = 7;
short b = a;
b
//// byte_to_ushort
byte a = 7;
ushort b = a;
b
//// byte_to_int
byte a = 7;
int b = a;
b
//// byte_to_uint
byte a = 7;
uint b = a;
b
//// byte_to_long
byte a = 7;
long b = a;
b
//// byte_to_ulong
byte a = 7;
ulong b = a;
b
//// byte_to_char
byte a = 7;
char b = a;
b
//// byte_to_float
byte a = 7;
float b = a;
b
//// byte_to_double
byte a = 7;
double b = a;
b
//// byte_to_decimal
byte a = 7;
decimal b = a;
b
//// short_to_sbyte
short a = 7;
sbyte b = a;
b
//// short_to_byte
short a = 7;
byte b = a;
b
//// short_to_ushort
short a = 7;
ushort b = a;
b
//// short_to_int
short a = 7;
int b = a;
b
//// short_to_uint
short a = 7;
uint b = a;
b
//// short_to_long
short a = 7;
long b = a;
b
//// short_to_ulong
short a = 7;
ulong b = a;
b
//// short_to_char
short a = 7;
char b = a;
b
//// short_to_float
short a = 7;
float b = a;
b
//// short_to_double
short a = 7;
double b = a;
b
//// short_to_decimal
short a = 7;
decimal b = a;
b
//// ushort_to_sbyte
ushort a = 7;
sbyte b = a;
b
//// ushort_to_byte
ushort a = 7;
byte b = a;
b
//// ushort_to_short
ushort a = 7;
short b = a;
b
//// ushort_to_int
ushort a = 7;
int b = a;
b
//// ushort_to_uint
ushort a = 7;
uint b = a;
b
//// ushort_to_long
ushort a = 7;
long b = a;
b
//// ushort_to_ulong
ushort a = 7;
ulong b = a;
b
//// ushort_to_char
ushort a = 7;
char b = a;
b
//// ushort_to_float
ushort a = 7;
float b = a;
b
//// ushort_to_double
ushort a = 7;
double b = a;
b
//// ushort_to_decimal
ushort a = 7;
decimal b = a;
b
