for _ in range(int(input())):
    n = int(input())
    c = input().split()
    print(sum(c[i] == c[j] for i in range(n) for j in range(i)))
