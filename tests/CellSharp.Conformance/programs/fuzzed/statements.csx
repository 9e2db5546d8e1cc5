//// empty-if-before-try
{ if (true) { } try { } catch (Exception e) { } finally { } }
1
//// empty-if-before-nested-try
int F()
{
    var x = 0;
    if (x == 0) { }
    try { try { x++; } catch (FormatException) { } } catch (InvalidOperationException) { x = 9; }
    return x;
}
F()
