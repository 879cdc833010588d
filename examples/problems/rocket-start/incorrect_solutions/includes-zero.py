for k in range(int(input()), -1, -1):
    print('check' if k % 5 == 0 else k)
print('Liftoff!')
