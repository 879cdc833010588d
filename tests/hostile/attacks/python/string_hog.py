# tries: double a string until nothing is left
# category: memory
# verdicts: MLE RE
# levels: namespaces landlock seccomp
text = "x"
while True:
    text += text
