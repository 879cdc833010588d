# tries: spin and catch everything that would end it
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
