pair = {")": "(", "]": "[", "}": "{"}


def correct(s):
    stack = []
    for ch in s:
        if ch in pair:
            if not stack or stack.pop() != pair[ch]:
                return False
        else:
            stack.append(ch)
    return not stack


for _ in range(int(input())):
    print("Yes" if correct(input().strip()) else "No")
