# tries: a power of powers, inside one C call
# category: time
# verdicts: TLE MLE
# levels: namespaces landlock seccomp
print(9**9**9)
