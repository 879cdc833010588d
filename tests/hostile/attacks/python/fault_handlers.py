# tries: have faults handled by a watchdog thread, then fault
# category: interpreter
# verdicts: RE
# levels: namespaces landlock seccomp
import faulthandler

faulthandler.enable()
faulthandler.dump_traceback_later(0.01, repeat=True, exit=True)
faulthandler._stack_overflow()
