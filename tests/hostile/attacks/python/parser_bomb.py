# tries: nest brackets and signs deeper than a parser's stack
# category: interpreter
# verdicts: CE RE MLE TLE
# levels: namespaces landlock seccomp
source = "-" * 1000000 + "1"
depth = "(" * 5000 + ")" * 5000
for text in (source, depth, "[" * 100000, "lambda: " * 100000 + "1"):
    try:
        compile(text, "text", "exec")
    except (SyntaxError, RecursionError, MemoryError):
        pass
raise SystemExit(1)
