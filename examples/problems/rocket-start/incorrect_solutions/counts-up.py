for k in range(1, int(input()) + 1):
    print('check' if k % 5 == 0 else k)
print('Liftoff!')
