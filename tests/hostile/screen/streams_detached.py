# tries: detach and close the streams' buffers
import sys

sys.stdin.close()
try:
    sys.stdin.buffer.close()
except ValueError:
    pass
sys.stdout.detach()
