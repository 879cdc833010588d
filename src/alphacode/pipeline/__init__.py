"""Floor 4: the story. It wires the columns below together; solve.py is the front room.

May import everything but the doors, cli and service. Read in this order: solve,
drawing, ledger, scores, report, bench, settings, presets, models/, places, runs,
evaluate; then finished/ (what is done with a run afterwards) and further_tests/.
"""
