# tries: read the expected output from a file that lies open on the machine
# category: stealing
# verdicts: WA RE
# levels: namespaces landlock
# expects: secret
try:
    print("ok", open("@SECRET@").read())
except OSError:
    print("stopped")
