# tries: have the compiler compute an enormous constant
# category: interpreter
# verdicts: MLE RE TLE WA CE
# levels: namespaces landlock seccomp
value = 2 ** (2 ** 40)
text = "x" * (1 << 40)
pair = ((1,) * 4096) * 4096
print(len(text))
