# tries: load damaged code
# category: interpreter
# verdicts: RE WA TLE MLE
# levels: namespaces landlock seccomp
import marshal

for number in range(256):
    try:
        exec(marshal.loads(bytes([0xE3]) + bytes([number]) * 200))
    except Exception:
        pass
print("done")
