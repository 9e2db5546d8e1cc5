//// int_to_sbyte
int a = 7;
sbyte b = a;
b
//// int_to_byte
int a = 7;
byte b = a;
b
//// int_to_short
int a = 7;
short b = a;
b
//// int_to_ushort
int a = 7;
ushort b = a;
b
//// int_to_uint
int a = 7;
uint b = a;
b
//// int_to_long
int a = 7;
long b = a;
b
//// int_to_ulong
int a = 7;
ulong b = a;
b
//// int_to_char
int a = 7;
char b = a;
b
//// int_to_float
int a = 7;
float b = a;
b
//// int_to_double
int a = 7;
double b = a;
b
//// int_to_decimal
int a = 7;
decimal b = a;
b
//// uint_to_sbyte
uint a = 7;
sbyte b = a;
b
//// uint_to_byte
uint a = 7;
byte b = a;
b
//// uint_to_short
uint a = 7;
short b = a;
b
//// uint_to_ushort
uint a = 7;
ushort b = a;
b
//// uint_to_int
uint a = 7;
int b = a;
b
//// uint_to_long
uint a = 7;
long b = a;
b
//// uint_to_ulong
uint a = 7;
ulong b = a;
b
//// uint_to_char
uint a = 7;
char b = a;
b
//// uint_to_float
uint a = 7;
float b = a;
b
//// uint_to_double
uint a = 7;
double b = a;
b
//// uint_to_decimal
uint a = 7;
decimal b = a;
b
//// long_to_sbyte
long a = 7;
sbyte b = a;
b
//// long_to_byte
long a = 7;
byte b = a;
b
//// long_to_short
long a = 7;
short b = a;
b
//// long_to_ushort
long a = 7;
ushort b = a;
b
//// long_to_int
long a = 7;
int b = a;
b
//// long_to_uint
long a = 7;
uint b = a;
b
//// long_to_ulong
long a = 7;
ulong b = a;
b
//// long_to_char
long a = 7;
char b = a;
b
//// long_to_float
long a = 7;
float b = a;
b
//// long_to_double
long a = 7;
double b = a;
b
//// long_to_decimal
long a = 7;
decimal b = a;
b
//// ulong_to_sbyte
ulong a = 7;
sbyte b = a;
b
//// ulong_to_byte
ulong a = 7;
byte b = a;
b
//// ulong_to_short
ulong a = 7;
short b = a;
b
//// ulong_to_ushort
ulong a = 7;
ushort b = a;
b
//// ulong_to_int
ulong a = 7;
int b = a;
b
//// ulong_to_uint
ulong a = 7;
uint b = a;
b
//// ulong_to_long
ulong a = 7;
long b = a;
b
//// ulong_to_char
ulong a = 7;
char b = a;
b
//// ulong_to_float
ulong a = 7;
float b = a;
b
//// ulong_to_double
ulong a = 7;
double b = a;
b
//// ulong_to_decimal
ulong a = 7;
decimal b = a;
b
