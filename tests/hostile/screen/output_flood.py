# tries: print fifty megabytes
text = "x" * (1 << 20)
for _ in range(50):
    print(text)
