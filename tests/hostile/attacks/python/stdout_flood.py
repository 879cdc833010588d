# tries: print without end
# category: output
# verdicts: OLE
# levels: namespaces landlock seccomp
while True:
    print("x" * 100000)
