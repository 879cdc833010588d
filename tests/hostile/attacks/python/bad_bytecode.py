# tries: run bytecode that no compiler makes
# category: interpreter
# verdicts: RE TLE WA
# levels: namespaces landlock seccomp
def work():
    return 1


code = work.__code__
work.__code__ = code.replace(co_code=bytes([100, 255, 83, 0] * 8), co_consts=())
print(work())
