"""Run the command line by `python -m alphacode`."""

from alphacode.cli.main import main

main()
