# tries: make every warning an error and change the hooks for them
import sys
import warnings

warnings.simplefilter("error")
warnings.showwarning = lambda *arguments: print("noise")
sys.excepthook = lambda *arguments: print("noise")
sys.unraisablehook = sys.displayhook = sys.excepthook
