"""Floor 3: from verdicts to the paper's metrics, with intervals over problems.

May import: core. Read in this order: estimators, replacement, intervals, resampling,
extrapolation, comparison, calibration, scores, tables, report, rechecking.
"""
