# tries: spin
# category: time
# verdicts: TLE
# levels: namespaces landlock seccomp
while True:
    pass
