"""The suite of jupyter_kernel_test against the installed kernel, with every optional check switched on."""
import os
import unittest

import jupyter_kernel_test


class RangefinderKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = os.environ["RANGEFINDER_KERNEL"]
    language_name = "csharp"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oops");'
    completion_samples = [
        {"text": "Math.Sqr", "matches": {"Sqrt"}},
        {"text": "var letters = new List<int>(); letters.TrimEx", "matches": {"TrimExcess"}},
    ]
    complete_code_samples = ["1 + 1", "var x = 1;", "int Twice(int n)\n{\n    return 2 * n;\n}"]
    incomplete_code_samples = ["if (true)\n{", "int Twice(int n)\n{", "var x = (1 +"]
    invalid_code_samples = ["1 + + ;)", "int 1x = 3;"]
    code_generate_error = 'throw new InvalidOperationException("on purpose");'
    code_execute_result = [
        {"code": "1 + 2 + 3", "result": "6"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": "new[] { 1, 2 }.Sum()", "result": "3"},
    ]
    code_display_data = [
        {"code": 'display("<b>bold</b>", "text/html");', "mime": "text/html"},
        {"code": "#!markdown\n# Title", "mime": "text/markdown"},
    ]
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "1 + 2*"
    code_inspect_sample = "Math.Sqrt"
    code_clear_output = "ClearOutput();"


if __name__ == "__main__":
    unittest.main(verbosity=2)
