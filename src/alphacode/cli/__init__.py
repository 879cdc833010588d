"""Floor 6: the command line. One file per verb; main.py lists them, output.py shows.

May import everything below. A verb's file imports what it runs inside the function
that runs it, so that `--help` and the light verbs start without torch.
"""
