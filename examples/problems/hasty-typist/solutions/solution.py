text = input()
print("".join(c for c in text if c not in "aeiouyAEIOUY"))
