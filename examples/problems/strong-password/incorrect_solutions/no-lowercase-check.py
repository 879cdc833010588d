s = input().strip()
ok = len(s) >= 8 and any(c.isdigit() for c in s) and any(c.isupper() for c in s)
print('STRONG' if ok else 'WEAK')
