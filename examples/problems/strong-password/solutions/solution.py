s = input().strip()
ok = len(s) >= 8
ok = ok and any(c.isdigit() for c in s)
ok = ok and any(c.isupper() for c in s)
ok = ok and any(c.islower() for c in s)
print("STRONG" if ok else "WEAK")
