"""C++ and Java programs that must behave as with a plain compiler."""

from dataclasses import replace

from conformance_case import PATIENT, Case, ends, prints

from alphacode.core.limits import Limits

STD = "#include <bits/stdc++.h>\nusing namespace std;\n"
TESTS = (("1 2", "3"), ("40\n2", "42"))

CPP = {
    "AC": replace(
        prints(STD + "int main() { int a, b; cin >> a >> b; cout << a + b; }"),
        tests=TESTS,
    ),
    "WA": ends("WA", '#include <cstdio>\nint main() { puts("4"); }'),
    "TLE": ends("TLE", "int main() { for (volatile int i = 0;; i++); }"),
    "MLE": ends(
        "MLE",
        "#include <cstdlib>\n#include <cstring>\nint main() { for (;;) {"
        " void *p = malloc(1 << 24); if (!p) return 1; memset(p, 1, 1 << 24); } }",
    ),
    "OLE": ends("OLE", '#include <cstdio>\nint main() { for (;;) puts("aaaaaaaaa"); }'),
    "RE": ends("RE", "int main() { volatile int *p = nullptr; *p = 1; }"),
    "CE": ends("CE", "int main() { return undeclared; }"),
    "static initialisation": prints(
        "#include <iostream>\nstruct A { int x; A() : x(3) {} } a;\n"
        "int main() { std::cout << a.x; }"
    ),
    "a destructor at the end prints": prints(
        '#include <cstdio>\nstruct A { ~A() { printf("3"); } } a;\nint main() {}'
    ),
    "exceptions": prints(
        "#include <iostream>\n#include <stdexcept>\nint f() { throw "
        'std::runtime_error("x"); }\nint main() { try { f(); } catch '
        "(std::exception &e) { std::cout << 3; } }"
    ),
    "an exception nobody catches": ends(
        "RE", '#include <cstdio>\nint main() { puts("3"); throw 1; }'
    ),
    "an exit status": ends(
        "RE", '#include <cstdio>\nint main() { puts("3"); return 1; }'
    ),
    "exit flushes": prints(
        '#include <cstdio>\n#include <cstdlib>\nint main() { printf("3"); exit(0); }'
    ),
    "_exit does not": ends(
        "WA",
        '#include <cstdio>\n#include <unistd.h>\nint main() { printf("3"); _exit(0); }',
    ),
    "200 MB of stack": Case(
        STD + "int f(int n) { volatile char a[1000]; a[0] = n & 1; return n ? f(n - 1)"
        " + a[0] * 0 : 3; }\nint main() { cout << f(200000); }",
        (("", "3"),),
        limits=replace(PATIENT, memory_limit_bytes=300 << 20),
    ),
    "more stack than memory": ends(
        "RE",
        "int f(int n) { volatile int a[999]; a[0] = n; return f(n + 1) + a[0]; }\n"
        "int main() { return f(0); }",
    ),
    "int is long long": prints(
        STD + "#define int long long\nsigned main() { int x = 3e10; cout << x / "
        "10000000000; }"
    ),
    "single headers": prints(
        "#include <iostream>\n#include <vector>\n#include <algorithm>\n"
        "int main() { std::vector<int> v{5, 3, 4}; std::sort(v.begin(), v.end());"
        " std::cout << v[0]; }"
    ),
    "C headers": prints(
        "#include <stdio.h>\n#include <math.h>\n"
        'int main() { printf("%d", (int)sqrt(9.0)); }'
    ),
    "fast reading": Case(
        STD + "int main() { ios::sync_with_stdio(false); cin.tie(nullptr); long long"
        " s = 0, x; while (cin >> x) s += x; cout << s << endl; }",
        ((" ".join(map(str, range(100000))), "4999950000"),),
    ),
    "end of input": prints(
        STD + "int main() { string s; int n = 0; while (getline(cin, s)) n++;"
        " cout << n; }",
        given="a\n\nb",
    ),
    "threads": prints(
        "#include <iostream>\n#include <thread>\nint main() { int x = 0;"
        " std::thread t([&] { x = 3; }); t.join(); std::cout << x; }"
    ),
    "C++20": replace(
        prints(
            STD + "int main() { vector<int> v{5, 3}; ranges::sort(v); auto f ="
            " []<class T>(T x) requires integral<T> { return x; }; cout << f(v[0]); }"
        ),
        cpp_standard="c++20",
    ),
    "C++20 asked of C++17": ends(
        "CE", STD + "int main() { int x = 3; cout << (x <=> 3 == 0); }"
    ),
    "static data is fresh in each run": replace(
        prints(STD + "int calls; int main() { int n; cin >> n; cout << n + calls++; }"),
        tests=(("3", "3"), ("4", "4")),
    ),
    "fails on the second test": Case(
        STD + "int main() { int n; cin >> n; if (n == 2) abort(); cout << n; }",
        (("1", "1"), ("2", "2")),
        "RE",
    ),
}

# A virtual machine of its own takes more of everything.
JAVA_SHORT = Limits(
    time_limit_s=1.0,
    memory_limit_bytes=256 << 20,
    output_limit_bytes=1 << 20,
    wall_factor=3.0,
)


def java(body: str, head: str = "import java.util.*;\n") -> str:
    """Return a program whose main method has this body."""
    return (
        f"{head}public class Main {{\n"
        f"public static void main(String[] args) throws Exception {{\n{body}\n}} }}\n"
    )


def java_ends(verdict: str, source: str) -> Case:
    """Return a Java program that must fail in a certain way."""
    return replace(ends(verdict, source), limits=JAVA_SHORT)


SAY = "System.out.println(3);"
MAIN = "public static void main(String[] args) { %s }"
JAVA = {
    "AC": replace(
        prints(
            java(
                "Scanner in = new Scanner(System.in);\n"
                "System.out.println(in.nextInt() + in.nextInt());"
            )
        ),
        tests=TESTS,
    ),
    "WA": java_ends("WA", java("System.out.println(4);")),
    "TLE": java_ends("TLE", java("for (long i = 0;; i++) if (i < 0) break;")),
    "MLE": java_ends(
        "MLE",
        java(
            "List<int[]> l = new ArrayList<>();\nwhile (true) l.add(new int[1 << 22]);"
        ),
    ),
    "OLE": java_ends(
        "OLE",
        java('while (true) System.out.println("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");'),
    ),
    "RE": java_ends("RE", java(SAY + "\nint[] a = new int[0];\na[1] = 2;")),
    "CE": java_ends("CE", java("return undeclared;")),
    "nothing": java_ends("CE", ""),
    "a comment alone": java_ends("CE", "// nothing yet\n"),
    "a class that no file can be named for": java_ends(
        "CE", f"public class {'A' * 300} {{ {MAIN % SAY} }}"
    ),
    "words of another failure": java_ends(
        "CE", java('String s = "cannot execute" foo;')
    ),
    "exit status": java_ends("RE", java(SAY + "\nSystem.exit(1);")),
    "class not called Main": prints(f"public class Solution {{ {MAIN % SAY} }}"),
    "class that is not public": prints(f"class Solution {{ {MAIN % SAY} }}"),
    "package": prints(f"package a.b;\npublic class Solution {{ {MAIN % SAY} }}"),
    "nested classes": prints(
        "public class Main {\nstatic class Node { int x = 3; }\n"
        "class Inner { int y; }\n"
        + MAIN % "System.out.println(new Node().x);"
        + "\ninterface Late {} }"
    ),
    "nested classes before main in a class that is not public": prints(
        "class Solution {\nstatic class Node { int x = 3; }\n"
        + MAIN % "System.out.println(new Node().x);"
        + " }"
    ),
    "several classes, main first": prints(
        f"class Main {{ {MAIN % 'System.out.println(new Other().x);'} }}\n"
        "class Other { int x = 3; }"
    ),
    "several classes, main last": prints(
        "class Other { int x = 3; }\n"
        f"class Solution {{ {MAIN % 'System.out.println(new Other().x);'} }}"
    ),
    "the word class in a comment before main": prints(
        f"class Solution {{\n// the class of all numbers\n{MAIN % SAY} }}"
    ),
    "a public class in a comment": prints(
        f"// not a public class Old\npublic class Main {{ {MAIN % SAY} }}"
    ),
    "static before public": prints(
        f"public class Main {{ static public void main(String[] args) {{ {SAY} }} }}"
    ),
    "arguments without an array": prints(
        f"public class Main {{ public static void main(String... args) {{ {SAY} }} }}"
    ),
    "deep recursion in a thread": prints(
        "public class Main implements Runnable {\n"
        "int f(int n) { return n == 0 ? 3 : f(n - 1); }\n"
        "public void run() { System.out.println(f(200000)); }\n"
        + MAIN % 'new Thread(null, new Main(), "deep", 128 << 20).start();'
        + " }"
    ),
    "buffered, flushed at the end": prints(
        java(
            "PrintWriter out = new PrintWriter(System.out);\nout.println(3);\n"
            "out.flush();",
            "import java.io.*;\n",
        )
    ),
    "unicode": prints(
        java('System.out.println(new Scanner(System.in).next() + "\u6587");'),
        "\u4e2d\u6587",
        "\u4e2d",
    ),
}
