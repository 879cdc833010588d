# tries: end the whole process at once, and well
import os

print("0", flush=True)
os._exit(0)
